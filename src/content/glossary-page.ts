import { glossary } from '../i18n/glossary.ts';
import { builtInTexts } from '../i18n/languages.ts';
import type { Locale } from '../i18n/locale.ts';
import { textAt } from './texts-reference.ts';

const locales: readonly Locale[] = ['pl', 'en', 'uk'];

/** The page of `docs/` that lists what the interface calls each thing, in Markdown. */
export function glossaryPage(): string {
  const rows = glossary.map(({ texts, where, notPolish = [] }) => {
    const names = locales.map((locale) => textAt(texts[0], builtInTexts(locale), locale));
    const never = notPolish.map((words) => `„${words}”`).join(', ');
    return [...names, where, texts.map((path) => `\`${path}\``).join(', '), never];
  });
  const head = ['Polish', 'English', 'Ukrainian', 'where it stands', 'texts', 'never in Polish'];
  return [
    '# Glossary of the interface',
    '',
    '`npm run docs` writes this file from `src/i18n/glossary.ts`. Do not change it by hand.',
    '',
    'One thing has one name in each language: on pages, in messages to editors and in the guide. Tests hold it. Each text is listed in [texts.md](texts.md), where a site can give it other words.',
    '',
    `| ${head.join(' | ')} |`,
    `| ${head.map(() => '---').join(' | ')} |`,
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
    '',
    'Some words are not those that readers of drafts proposed, each for a reason:',
    '',
    '- „Odłożone, bez nowego terminu”, not „nowy termin podamy”: nobody may have said that there will be one.',
    '- „termin podamy później”, not „wkrótce”: no source says how soon.',
    '- „Jednostki i oddziały”, not „Jednostki podległe”: an association has branches, which are not its subordinates.',
    '- „Ustalenia i efekty”, not „Ustalenia”: workshops have it too, and agree on nothing.',
    '- „Ostatnie zmiany w serwisie” in the footer and at the end of an entry, not „Zmiany w całym serwisie” there: one page has one name.',
    '- Ukrainian „Підсумки” for it covers both.',
    '',
  ].join('\n');
}
