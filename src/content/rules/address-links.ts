import type { Content } from '../content.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { fieldName } from '../field-name.ts';
import { isWebAddress } from '../is-web-address.ts';
import { valueAt } from '../value-at.ts';

/** Where the address of a house stands. */
const addresses = [['address'], ['venue', 'address'], ['contact', 'address']] as const;

/** Links to maps that stand in the place of a street and number. */
export function addressLinks({ readable }: Pick<Content, 'readable'>): Diagnostic[] {
  return readable.flatMap(({ entry, isOwn, place }) =>
    addresses.flatMap((path) => {
      const value = isOwn([...path]) ? valueAt(entry.data, [...path]) : undefined;
      if (typeof value !== 'string' || !isWebAddress(value.trim())) return [];
      return [diagnostic('address-is-link', place([...path]), { field: fieldName([...path]), value })];
    }),
  );
}
