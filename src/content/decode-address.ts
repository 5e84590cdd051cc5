/**
 * An address with its `%` sequences read; as it is where they are broken.
 * @param address as it was written
 */
export function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
