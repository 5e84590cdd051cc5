import type { EditorLanguage } from '../../schemas/editor-language.ts';
import type { FixedAliases } from '../fix-aliases.ts';
import type { FixedFile } from './fix-files.ts';

const left = {
  changed: {
    pl: 'ktoś zmienił ten plik w międzyczasie albo jest on zapisany w nietypowy sposób; zmień to ręcznie',
    en: 'somebody changed this file meanwhile, or it is written in an unusual way; change it by hand',
  },
  unwritable: {
    pl: 'tego pliku nie da się zapisać; został, jaki był',
    en: 'this file cannot be written; it stays as it was',
  },
} as const;

/**
 * What was changed, a line for each place.
 * @param fixed as `fixFiles` returns it
 * @param aliases as `fixAliases` returns it
 * @param options.prefix what to put before each path
 */
export function fixReport(
  fixed: readonly FixedFile[],
  aliases: readonly FixedAliases[],
  { language, prefix }: { language: EditorLanguage; prefix: string },
): string {
  if (fixed.length + aliases.length === 0)
    return {
      pl: 'Nie ma czego zmieniać: treść nie używa dawnych nazw, a żaden wpis nie stracił adresu.',
      en: 'There is nothing to change: the content uses no older names, and no entry lost its address.',
    }[language];
  const why = (file: string, reason: keyof typeof left | undefined) =>
    reason === undefined ? [] : [`${prefix}${file}  ${left[reason][language]}`];
  return [
    ...fixed.flatMap(({ file, made, left: reason }) => [
      ...made.map(({ line, from, to }) => `${prefix}${file}:${line ?? 1}  ${from} → ${to}`),
      ...why(file, reason),
    ]),
    ...aliases.flatMap(({ file, added, left: reason }) => [
      ...added.map((alias) => `${prefix}${file}  + aliases: ${alias}`),
      ...why(file, reason),
    ]),
  ].join('\n');
}
