/** Names that lead nowhere or to this machine alone (RFC 2606, RFC 6761). */
const keptNames = /(?:^|\.)(?:localhost|local|test|invalid|example|example\.(?:com|net|org))$/;

/**
 * Whether readers can come to an address: not where it means this very machine, or a name kept for
 * examples.
 * @param address full address of a site
 */
export function isRealAddress(address: string): boolean {
  const host = URL.parse(address)?.hostname ?? '';
  return host !== '' && !keptNames.test(host) && !/^(?:127\.|0\.0\.0\.0$|\[::1?\]$)/.test(host);
}
