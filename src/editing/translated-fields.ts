import { isOwnWord } from '../content/own-words.ts';

/**
 * Words that a translation takes over as long as it has none of its own: names of what has no title, and texts that
 * readers would otherwise meet in the language of the original. Names of people, dates and numbers are the same in any.
 */
const words = new Set([
  ...['name', 'shortName', 'shortTitle', 'kicker', 'tags', 'area', 'recurrence', 'plainSummary'],
  ...['aims', 'tasks', 'targetGroups', 'outcomes', 'audience'],
]);

/**
 * Whether a form asks for a field in each language. Groups are left to the original as a whole: a translation that had a
 * part of one would lose the others.
 * @param path of the field, as `teams.name`
 */
export function isTranslated(path: string): boolean {
  return isOwnWord(path) || words.has(path);
}
