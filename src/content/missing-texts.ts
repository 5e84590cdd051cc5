import { Document } from 'yaml';
import { ownValue } from './own-value.ts';
import { readLanguage } from './read-own-languages.ts';

/**
 * What is still to be translated of the interface into a language that a site brings along: lines for its
 * `languages/<tag>/texts.yaml`, in the words of the language that stands in their place.
 * @param root the content root
 * @param tag of the language
 * @returns YAML; empty where nothing is missing
 */
export function missingTexts(root: string, tag: string): string {
  const { language, missing } = readLanguage(root, tag, () => undefined);
  const lines = new Document({});
  for (const path of missing.texts) {
    const names = path.split('.');
    lines.setIn(
      names,
      names.reduce<unknown>((group, name) => ownValue(group, name), language.texts),
    );
  }
  return missing.texts.length === 0 ? '' : lines.toString({ lineWidth: 0 });
}
