import { asSlug } from './as-slug.ts';

/**
 * The name of a file as it should be called beside an entry: small letters without marks, digits, hyphens.
 * @param path with slashes or backslashes
 * @returns with its ending: `sala-nr-1.jpg`
 */
export function plainFileName(path: string): string {
  const name = path.split(/[\\/]/).at(-1) ?? '';
  const [, base = name, ending = ''] = /^(.+)(\.[a-z0-9]+)$/i.exec(name) ?? [];
  return `${asSlug(base) || 'plik'}${ending.toLowerCase()}`;
}
