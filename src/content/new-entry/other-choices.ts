import type { Wording } from '../../schemas/fields/field-texts.ts';
import type { EditorLanguage } from '../../schemas/editor-language.ts';

/**
 * A comment that names the values which may stand in place of the chosen one. In English a value
 * speaks for itself.
 * @param chosen the value before the comment
 * @param values all values
 * @param texts each value in words
 */
export function otherChoices<Value extends string>(
  chosen: NoInfer<Value>,
  values: readonly Value[],
  texts: Record<Value, Wording>,
  language: EditorLanguage,
): string {
  const others = values.filter((value) => value !== chosen);
  if (language === 'en') return `# or: ${others.join(', ')}`;
  const inWords = others.map((value) => (texts[value].pl === value ? value : `${value} (${texts[value].pl})`));
  return `# ${texts[chosen].pl}; albo: ${inWords.join(', ')}`;
}
