import type { Locale } from '../../i18n/locale.ts';
import type { Funding, FundingSource } from '../../schemas/fields/funding.ts';
import { fundNamed, officially, type OfficialWords } from './funds.ts';

/** The Union's name, written out as Regulation (EU) 821/2014, Art. 4, wants it. */
const union: OfficialWords = { pl: 'Unia Europejska', en: 'European Union', uk: 'Європейський Союз' };

/**
 * The words that stand beside the emblem: Annex IX of Regulation (EU) 2021/1060, 1.2, and ch. 8 of the
 * Polish handbook 2021–2027. Those of the recovery plan are as live projects print them.
 */
const besideEmblem = {
  'eu-2021-2027': {
    pl: 'Dofinansowane przez Unię Europejską',
    en: 'Co-funded by the European Union',
    uk: 'Співфінансується Європейським Союзом',
  },
  kpo: {
    pl: 'Sfinansowane przez Unię Europejską NextGenerationEU',
    en: 'Funded by the European Union NextGenerationEU',
    uk: 'Фінансується Європейським Союзом NextGenerationEU',
  },
} satisfies Partial<Record<FundingSource, OfficialWords>>;

/** The line below the row where European Funds and the recovery plan pay together; handbook, ch. 8.3. */
export const jointStatement: OfficialWords = {
  pl: 'Dofinansowane przez Unię Europejską – NextGenerationEU',
  en: 'Co-funded by the European Union – NextGenerationEU',
  uk: 'Співфінансується Європейським Союзом – NextGenerationEU',
};

/** The name on the sign with the national colours; handbook, ch. 8.1. */
export const stateName: OfficialWords = {
  pl: 'Rzeczpospolita Polska',
  en: 'Republic of Poland',
  uk: 'Республіка Польща',
};

/** The sentence that sites of Kapitał Ludzki print, and what goes between it and the fund. */
const coFinanced: OfficialWords = {
  pl: 'Projekt współfinansowany ze środków Unii Europejskiej',
  en: 'Project co-financed by the European Union',
  uk: 'Проєкт, співфінансований коштом Європейського Союзу',
};
const within: OfficialWords = { pl: 'w ramach', en: 'within', uk: 'у межах' };

/** As live pages of projects that the state pays for word it. */
const fromState: OfficialWords = {
  pl: 'Dofinansowano ze środków budżetu państwa',
  en: 'Co-financed from the state budget',
  uk: 'Співфінансовано коштом державного бюджету',
};

/** Where the Union alone pays, outside European Funds; Annex IX, 1.2. */
const fundedWholly: OfficialWords = {
  pl: 'Sfinansowane przez Unię Europejską',
  en: 'Funded by the European Union',
  uk: 'Фінансується Європейським Союзом',
};

/**
 * What stands beside the emblem, in lines.
 * @param funding whose rules hold
 * @returns empty for money that is not the Union's
 */
export function emblemWords({ source, fund }: Pick<Funding, 'source' | 'fund'>, locale: Locale): string[] {
  switch (source) {
    case 'eu-2021-2027':
    case 'kpo':
      return [officially(besideEmblem[source], locale)];
    case 'eu-2014-2020':
    case 'eu-2007-2013': {
      const known = fundNamed(fund);
      const name = known ? officially(known.name, locale) : fund;
      return [officially(union, locale), ...(name === undefined ? [] : [name])];
    }
    default:
      return [];
  }
}

/**
 * The sentence of a payer that goes with the signs.
 *
 * - 2007–2013: the sentence that sites of Kapitał Ludzki print.
 * - the state: as live pages word it, or in the entry's own words.
 * - anybody else: the entry's own words.
 * @returns undefined where the words beside the emblem are enough
 */
export function statementBelow({ source, fund, statement }: Funding, locale: Locale): string | undefined {
  switch (source) {
    case 'eu-2007-2013': {
      const known = fundNamed(fund);
      const sentence = officially(coFinanced, locale);
      if (!known) return sentence;
      return `${sentence} ${officially(within, locale)} ${officially(known.within, locale)}`;
    }
    case 'state':
      return statement ?? officially(fromState, locale);
    case 'other':
    case undefined:
      return statement;
    default:
      return undefined;
  }
}

/** All statements beside the emblem that the rules know in a language, for a check of a site's own. */
export function knownStatements(locale: Locale): string[] {
  const all = [besideEmblem['eu-2021-2027'], besideEmblem.kpo, jointStatement, union, fundedWholly];
  return all.map((words) => officially(words, locale));
}
