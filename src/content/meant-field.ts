import type { UnknownField } from './diagnostics/kinds/fields.ts';
import { asSlug } from './as-slug.ts';
import { foreignField } from './foreign-fields.ts';
import type { JudgedData } from './judged-data.ts';
import { nearest } from './nearest.ts';
import { fieldTitles, schemaKeys } from './schema-keys.ts';
import type { DataPath } from './yaml-source.ts';

/**
 * What a field that is unknown in a place was meant to be: one of another program, by its Polish name, of a group, or
 * misspelt.
 * @param judged the data in which it stands
 * @param path of the group that it stands in
 * @param key its name
 */
export function meantField(
  { schema, data }: JudgedData,
  path: DataPath,
  key: string,
): Pick<UnknownField, 'suggestion' | 'advice' | 'groups' | 'inner'> {
  const allowed = schemaKeys(schema, path, data);
  const titles = new Map([...fieldTitles(schema, path, data)].map(([title, name]) => [asSlug(title), name]));
  const byTitle = titles.get(asSlug(key));
  if (byTitle !== undefined) return { suggestion: byTitle };
  const known = foreignField(key, allowed);
  if (known?.suggestion !== undefined) return known;
  const groups = allowed.filter((group) => schemaKeys(schema, [...path, group]).includes(key));
  if (groups.length > 0) return { groups };
  // An address of e-mail or a telephone number belongs to the contact.
  const inner = path.length === 0 && allowed.includes('contact') ? inContact(key, schema) : undefined;
  if (inner !== undefined) return { groups: ['contact'], inner };
  // Within a group a name says less of another program than of the group.
  if (known && path.length === 0) return known;
  return { suggestion: nearest(key, allowed) ?? titles.get(nearest(asSlug(key), titles.keys()) ?? '') };
}

/** The field of a contact that is called so in Polish, in the singular where its title is in the plural: `telefon`. */
function inContact(key: string, schema: JudgedData['schema']): string | undefined {
  const titles = new Map([...fieldTitles(schema, ['contact'])].map(([title, name]) => [asSlug(title), name]));
  return titles.get(asSlug(key)) ?? titles.get(`${asSlug(key)}y`);
}
