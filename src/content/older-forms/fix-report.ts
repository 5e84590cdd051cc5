import type { EditorLanguage } from '../../schemas/editor-language.ts';
import type { FixedFile } from './fix-files.ts';

const left = {
  changed: {
    pl: 'ktoś zmienił ten plik w międzyczasie albo nazwa stoi tu w nietypowej postaci; zmień ją ręcznie',
    en: 'somebody changed this file meanwhile, or the name is written in an unusual way here; change it by hand',
  },
  unwritable: {
    pl: 'tego pliku nie da się zapisać; został, jaki był',
    en: 'this file cannot be written; it stays as it was',
  },
} as const;

/**
 * What was changed, a line for each place.
 * @param fixed as `fixFiles` returns it
 * @param options.prefix what to put before each path
 */
export function fixReport(
  fixed: readonly FixedFile[],
  { language, prefix }: { language: EditorLanguage; prefix: string },
): string {
  if (fixed.length === 0)
    return {
      pl: 'Nie ma czego zmieniać: treść nie używa dawnych nazw.',
      en: 'There is nothing to change: the content uses no older names.',
    }[language];
  return fixed
    .flatMap(({ file, made, left: why }) => [
      ...made.map(({ line, from, to }) => `${prefix}${file}:${line ?? 1}  ${from} → ${to}`),
      ...(why === undefined ? [] : [`${prefix}${file}  ${left[why][language]}`]),
    ])
    .join('\n');
}
