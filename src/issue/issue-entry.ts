import { yamlLines } from '../content/new-entry/yaml-lines.ts';
import { draftLine } from '../content/new-entry/entry-text.ts';
import { texts } from '../i18n/texts.ts';
import type { EditorLanguage } from '../schemas/editor-language.ts';
import type { Issue } from './issue.ts';

/**
 * The news that records an issue once it was sent: readers find the issue in the archive, and the next draft knows
 * what was told already.
 * @param day `YYYY-MM-DD`
 * @param language of the comment that says what to do with it
 */
export function issueEntry({ locale, title, sections, entries }: Issue, day: string, language: EditorLanguage): string {
  const { issue } = texts(locale);
  const titles = sections.flatMap(({ items }) => items.map((item) => item.title)).slice(0, 3);
  return [
    '---',
    ...yamlLines('title', title),
    ...yamlLines('description', `${issue.contents} ${titles.join('; ')}.`),
    draftLine(language),
    `pubDate: ${day}`,
    ...yamlLines('kicker', issue.kicker),
    'tags: [newsletter]',
    'about:',
    ...entries.map((entry) => `  - ${entry}`),
    '---',
    '',
  ].join('\n');
}
