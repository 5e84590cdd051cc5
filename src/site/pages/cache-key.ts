import { createHash } from 'node:crypto';

/**
 * The key under which a rendered page is kept: the hash of all that it shows. Paths on this machine,
 * which pictures carry for the encoder, are no part of it.
 * @param view the page's view model
 */
export function cacheKey(view: object): string {
  const text = JSON.stringify(view, (name, value: unknown) => (name === 'fsPath' ? undefined : value));
  return createHash('sha256').update(text).digest('hex');
}
