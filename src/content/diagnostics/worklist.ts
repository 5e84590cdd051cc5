import type { EditorLanguage } from '../../schemas/editor-language.ts';
import type { Diagnostic } from './diagnostic.ts';
import { duties, type SiteDuty } from './duty.ts';

const words = {
  pl: { title: 'Do uzupełnienia, od najważniejszych obowiązków:' },
  en: { title: 'To be filled in, the weightiest duties first:' },
} as const satisfies Record<EditorLanguage, { title: string }>;

/** So many lines of a file are named. */
const mostLines = 12;

/**
 * What a site still owes, as a list to work off: each duty with the places where something is missing.
 * @param diagnostics of the whole content
 * @param prefix what stands before each file's path
 * @returns nothing where one duty at most is owed, which the problems themselves tell
 */
export function worklist(diagnostics: readonly Diagnostic[], language: EditorLanguage, prefix: string): string {
  const owed = Map.groupBy(diagnostics, ({ duty }) => duty);
  const lines = Object.keys(duties)
    .filter(isDuty)
    .flatMap((duty) => {
      const places = owed.get(duty);
      return places ? [`${duties[duty][language]}: ${placesOf(places, prefix)}`] : [];
    });
  return lines.length < 2
    ? ''
    : [words[language].title, ...lines.map((line, index) => `  ${index + 1}. ${line}`)].join('\n');
}

function isDuty(name: string): name is SiteDuty {
  return Object.hasOwn(duties, name);
}

/** `site.yaml:23, 46; news/a.md:2` */
function placesOf(diagnostics: readonly Diagnostic[], prefix: string): string {
  return [...Map.groupBy(diagnostics, ({ file }) => file)]
    .map(([file, found]) => {
      const lines = [...new Set(found.flatMap(({ line }) => line ?? []))];
      if (lines.length === 0) return prefix + file;
      return `${prefix}${file}:${lines.slice(0, mostLines).join(', ')}${lines.length > mostLines ? '…' : ''}`;
    })
    .join('; ');
}
