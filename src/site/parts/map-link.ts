/** What is known of where a place lies. */
export interface Spot {
  /** Degrees, WGS 84. */
  geo?: { lat: number; lon: number } | undefined;
  /** Street and number. */
  address?: string | undefined;
  /** Names of the town and what holds it, the nearest first. */
  within?: readonly string[];
}

/**
 * A link to a map (openstreetmap.org): to the point, or to a search for the address in its town. The
 * name of a building alone would find any other of that name.
 * @returns undefined where neither is known
 */
export function mapLink({ geo, address, within = [] }: Spot): string | undefined {
  if (geo) return `https://www.openstreetmap.org/?mlat=${geo.lat}&mlon=${geo.lon}#map=17/${geo.lat}/${geo.lon}`;
  if (address === undefined) return undefined;
  return `https://www.openstreetmap.org/search?${new URLSearchParams({ query: [address, ...within].join(', ') })}`;
}
