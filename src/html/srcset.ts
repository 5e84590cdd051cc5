/** One of several versions of a picture. */
export interface Source {
  url: string;
  /** Width or density as written, such as ` 640w`; empty for none. */
  size: string;
}

/**
 * Reads a `srcset` (HTML Standard, 4.8.4.2.1): an address ends at white space, or at commas before it.
 * @param value of the attribute
 */
export function sources(value: string): Source[] {
  const found: Source[] = [];
  const words = value.split(/([\t\n\f\r ]+)/).filter((word) => word.trim() !== '');
  let open = false;
  for (const word of words) {
    const last = found.at(-1);
    if (open && last) last.size += ` ${word.replace(/,+$/, '')}`;
    else found.push({ url: word.replace(/^,+|,+$/g, ''), size: '' });
    open = !word.endsWith(',');
  }
  return found.filter(({ url }) => url !== '');
}
