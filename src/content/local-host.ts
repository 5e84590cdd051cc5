/** Names that are nobody's on the internet (RFC 6761, 6762, 8375, and `.internal` by ICANN's decision of 2024). */
const localName = /(?:^|\.)(?:localhost|local|internal|test|invalid|home\.arpa|lan)\.?$/;

/** Addresses of computers and offices of their own, as the URL Standard writes them (RFC 1918, 3927, 4193, 6890). */
const localAddress =
  /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d+)+$|^\[(?:::1?|f[cd][\da-f]{2}:.*|fe[89ab][\da-f]:.*)\]$/;

/**
 * Whether a host is the very computer that asks (RFC 6761, RFC 6890).
 * @param host of an address, as `URL` gives its `hostname`
 */
export function isOwnComputer(host: string): boolean {
  return /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\])$/.test(host);
}

/**
 * Whether a host answers on one computer or in one office alone, so that readers of a page never get there:
 * `localhost`, `192.168.0.2`, `serwer`.
 * @param host of an address, as `URL` gives its `hostname`
 */
export function isLocalHost(host: string): boolean {
  return host !== '' && (!/[.:]/.test(host) || localName.test(host) || localAddress.test(host));
}
