/**
 * Replaces Astro's pictures within an entry's fields by plain copies, in place.
 *
 * Astro hands pictures out as proxies and publishes the original file of each whose width or address
 * anybody reads, camera data included (withastro/astro#13818). A view model reads both. The proxy's
 * own `clone` and `fsPath` do not count as reading; with them `getImage` still finds the file.
 * @param data an entry's fields
 */
export function detachPictures(data: object): void {
  for (const [key, value] of Object.entries(data)) {
    if (typeof value !== 'object' || value === null) continue;
    if (!isPicture(value)) detachPictures(value);
    else Reflect.set(data, key, { ...Reflect.get(value, 'clone'), fsPath: Reflect.get(value, 'fsPath') });
  }
}

function isPicture(value: object): boolean {
  return 'src' in value && 'width' in value && 'height' in value && 'format' in value && Reflect.get(value, 'clone') !== undefined;
}
