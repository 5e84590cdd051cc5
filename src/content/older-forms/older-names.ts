import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { fieldName } from '../field-name.ts';
import type { PlaceOf } from '../source-entry.ts';
import type { OlderName } from './in-new-form.ts';

/**
 * What is said of older names.
 * @param found in one file
 * @param place where a path into what was written stands
 */
export function olderNames(found: readonly OlderName[], place: PlaceOf): Diagnostic[] {
  return found.map(({ path, part, from, to, since, isTwice }) => {
    const field = fieldName(path);
    if (isTwice) return diagnostic('field-renamed-twice', place(path, part), { field, to, since });
    const facts = { field, value: from, suggestion: to, since };
    return diagnostic(part === 'key' ? 'field-renamed' : 'value-renamed', place(path, part), facts);
  });
}
