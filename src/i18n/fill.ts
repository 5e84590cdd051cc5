/**
 * Puts values into the named places of a text.
 * @param text with places such as `{count}`
 * @param values by name; a place without a value stays as it is, so that a test can see it
 */
export function fill(text: string, values: Record<string, string | number>): string {
  const places = new Map(Object.entries(values));
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(places.get(name) ?? place));
}
