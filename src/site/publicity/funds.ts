import type { Locale } from '../../i18n/locale.ts';

/** Official words by language; a language that has none is given the English ones. */
export type OfficialWords = Record<'pl' | 'en', string> & Partial<Record<Locale, string>>;

/** Official words in a language. */
export function officially(words: OfficialWords, locale: Locale): string {
  return words[locale] ?? words.en;
}

/** A fund of the European Union: its name, and the form that follows "in the framework of". */
export interface Fund {
  name: OfficialWords;
  within: OfficialWords;
}

const social = {
  name: {
    pl: 'Europejski Fundusz Społeczny',
    en: 'European Social Fund',
    uk: 'Європейський соціальний фонд',
  },
  within: {
    pl: 'Europejskiego Funduszu Społecznego',
    en: 'the European Social Fund',
    uk: 'Європейського соціального фонду',
  },
} satisfies Fund;

/** The funds that pay for partnerships' projects; names as in the funds' regulations. */
const funds: readonly (Fund & { short: RegExp })[] = [
  {
    short: /^(?:EFS\+|ESF\+)$/i,
    name: {
      pl: `${social.name.pl} Plus`,
      en: `${social.name.en} Plus`,
      uk: `${social.name.uk} плюс`,
    },
    within: {
      pl: `${social.within.pl} Plus`,
      en: `${social.within.en} Plus`,
      uk: `${social.within.uk} плюс`,
    },
  },
  { short: /^(?:EFS|ESF)$/i, ...social },
  {
    short: /^(?:EFRR|ERDF)$/i,
    name: {
      pl: 'Europejski Fundusz Rozwoju Regionalnego',
      en: 'European Regional Development Fund',
      uk: 'Європейський фонд регіонального розвитку',
    },
    within: {
      pl: 'Europejskiego Funduszu Rozwoju Regionalnego',
      en: 'the European Regional Development Fund',
      uk: 'Європейського фонду регіонального розвитку',
    },
  },
  {
    short: /^(?:FS|CF)$/i,
    name: { pl: 'Fundusz Spójności', en: 'Cohesion Fund', uk: 'Фонд згуртування' },
    within: { pl: 'Funduszu Spójności', en: 'the Cohesion Fund', uk: 'Фонду згуртування' },
  },
  {
    short: /^(?:FST|JTF)$/i,
    name: {
      pl: 'Fundusz na rzecz Sprawiedliwej Transformacji',
      en: 'Just Transition Fund',
      uk: 'Фонд справедливої трансформації',
    },
    within: {
      pl: 'Funduszu na rzecz Sprawiedliwej Transformacji',
      en: 'the Just Transition Fund',
      uk: 'Фонду справедливої трансформації',
    },
  },
];

/**
 * The fund that an editor named, in any of the site's languages or by its letters.
 * @param words as in the entry; "(EFS+)" after the name does not matter
 */
export function fundNamed(words: string | undefined): Fund | undefined {
  const plain = words?.replace(/\s*\([^)]*\)\s*$/, '').trim() ?? '';
  return funds.find(
    ({ short, name }) =>
      short.test(plain) || Object.values(name).some((one) => one?.toLowerCase() === plain.toLowerCase()),
  );
}
