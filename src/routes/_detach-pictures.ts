import { ownValue } from '../content/own-value.ts';

/**
 * Replaces Astro's pictures within an entry's fields by plain copies, in place.
 *
 * Astro hands pictures out as proxies and publishes the original file of each whose width or address
 * anybody reads, camera data included (withastro/astro#13818). A view model reads both. The proxy's
 * own `clone` and `fsPath` do not count as reading; with them `getImage` still finds the file.
 * @param data an entry's fields
 */
export function detachPictures(data: object): void {
  for (const key of Object.keys(data)) {
    const value = ownValue(data, key);
    // A drawing comes as a component that also carries its address and measures.
    if (typeof value === 'function' && 'src' in value && 'width' in value && 'height' in value) {
      Reflect.set(data, key, { src: value.src, width: value.width, height: value.height, format: 'svg' });
    }
    if (typeof value !== 'object' || value === null) continue;
    const copy: unknown = 'src' in value && 'width' in value ? Reflect.get(value, 'clone') : undefined;
    if (typeof copy !== 'object' || copy === null) detachPictures(value);
    else {
      // Hidden as Astro hides it: a file's name comes from what can be seen, on all machines alike.
      Object.defineProperty(copy, 'fsPath', { value: Reflect.get(value, 'fsPath') });
      Reflect.set(data, key, copy);
    }
  }
}
