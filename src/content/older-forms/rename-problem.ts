import { collectionSchemas } from '../../schemas/collections.ts';
import { siteSchema } from '../../schemas/site.ts';
import { z } from 'zod';
import { schemaKeys } from '../schema-keys.ts';
import { installedVersion, isNewer } from '../version.ts';
import type { Rename } from './renames.ts';

/**
 * What is wrong with a row of the table of renames, so that none can lead to a name that nobody knows.
 * @returns undefined where it is right
 */
export function renameProblem({ in: kind, within = [], field, value, to, since }: Rename): string | undefined {
  const schema = kind === 'settings' ? siteSchema : collectionSchemas[kind]({ image: () => z.string() });
  const path = within.map((step) => (step === '*' ? 0 : step));
  const names = schemaKeys(schema, path);
  const named = (name: string) => [...within, name].join('.');
  if (isNewer(since, installedVersion())) return `${kind}: ${since} is still ahead`;
  if (value !== undefined) {
    const issues = schema.safeParse({ [field]: to }).error?.issues ?? [];
    const isRefused = within.length === 0 && issues.some(({ path: [first] }) => first === field);
    return isRefused ? `${kind}: ${named(field)} may not be ${to}` : undefined;
  }
  if (!names.includes(to)) return `${kind}: there is no field ${named(to)}`;
  return names.includes(field) ? `${kind}: ${named(field)} is still a field` : undefined;
}
