import type { EditorLanguage } from '../../schemas/editor-language.ts';
import type { SiteDuty } from './duty.ts';

export type Sentence<Facts> = (facts: Facts) => string;

/** A kind of problem. */
export interface Kind<Facts> {
  severity: 'error' | 'warning';
  pl: Sentence<Facts>;
  en: Sentence<Facts>;
  /** Lines that mend it, where they can be known. */
  paste?: ((facts: Facts) => string | undefined) | undefined;
  /** What the site owes where something is still to be filled in. */
  duty?: SiteDuty | ((facts: Facts) => SiteDuty) | undefined;
}

/** Ties the facts that a kind needs to its sentences; gives back what it takes. */
export function kind<Facts extends object>(
  severity: 'error' | 'warning',
  texts: Omit<Kind<Facts>, 'severity'>,
): Kind<Facts> {
  return { severity, ...texts };
}

/** A question after what was probably meant; nothing where nobody knows. */
export function meant(suggestion: string | undefined, words: { pl: string } | { en: string }): string {
  if (suggestion === undefined) return '';
  return 'pl' in words ? ` ${words.pl} „${suggestion}”?` : ` ${words.en} "${suggestion}"?`;
}

/** Signs that nobody sees, by name. */
const invisibleNames = new Map<string, Record<EditorLanguage, string>>(
  Object.entries({
    '\u00a0': { pl: 'twarda spacja', en: 'no-break space' },
    '\u00ad': { pl: 'miękki łącznik', en: 'soft hyphen' },
    '\u200b': { pl: 'spacja zerowej szerokości', en: 'zero-width space' },
    '\u202f': { pl: 'wąska twarda spacja', en: 'narrow no-break space' },
    '\ufeff': { pl: 'znak kolejności bajtów', en: 'byte order mark' },
  }),
);

/** An invisible sign by its name and number: `zero-width space, U+200B`. */
export function invisibleSign(sign: string, language: EditorLanguage): string {
  const number = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const name = invisibleNames.get(sign)?.[language];
  return name === undefined ? number : `${name}, ${number}`;
}

/** Shows where signs stand that nobody sees; an ordinary no-break space between words is left. */
function withSigns(text: string): string {
  return text.replace(
    /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]|^[\u00a0\u2000-\u200a\u202f]|[\u00a0\u2000-\u200a\u202f]$/gu,
    (sign) => `[${invisibleSign(sign, 'en').split(', ').at(-1) ?? ''}]`,
  );
}

/** A value as it was found, quoted as the language does; long ones are cut, absent ones named. */
export function quoted(value: string, language: EditorLanguage): string {
  const text = withSigns(value.length > 60 ? `${value.slice(0, 57)}…` : value);
  if (language === 'pl') return text === '' ? '(nic)' : `„${text}”`;
  return text === '' ? '(nothing)' : `"${text}"`;
}

/**
 * A field as editors are told of it: a place in a list is named by its number, not by brackets.
 * @param field such as `funding[1].total`
 */
export function named(field: string, language: EditorLanguage): string {
  const inQuotes = (name: string) => (language === 'pl' ? `„${name}”` : `"${name}"`);
  const [, list, number, key] = /^(.+)\[(\d+)\](?:\.(.+))?$/.exec(field) ?? [];
  if (list === undefined) return inQuotes(field);
  const place = `${language === 'pl' ? 'pozycja' : 'item'} ${number}`;
  return key === undefined ? `${inQuotes(list)} (${place})` : `${inQuotes(key)} (${list}, ${place})`;
}

/** The last name in a field's path: `alt` of `photos[2].alt`. */
export function lastKey(field: string): string {
  return (
    field
      .replace(/\[\d+\]$/, '')
      .split('.')
      .at(-1) ?? field
  );
}

/** A value as a line of YAML: with its key, or as an item of a list. */
export function pasteValue(field: string, value: string): string {
  return /\]$/.test(field) ? `- ${value}` : `${lastKey(field)}: ${value}`;
}
