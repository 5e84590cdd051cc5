/** Schemes of addresses that open something for a reader and run nothing. */
const schemes = new Set([
  ...['http', 'https', 'mailto', 'tel', 'sms', 'geo', 'webcal', 'ftp', 'ftps'],
  ...['xmpp', 'sip', 'sips', 'callto', 'irc', 'ircs', 'matrix', 'news'],
]);

/** What a browser makes of an address in HTML. */
export interface WebAddress {
  /** The address without signs that browsers pass over, with slashes for backslashes where browsers read them so. */
  url: string;
  /** In small letters; undefined where the address has none. */
  scheme?: string;
  /** Whether it leads by itself to another host: with a scheme, or from `//`. */
  isWhole: boolean;
}

/**
 * Reads an address as browsers do (URL Standard, 4.4): control signs and spaces around it, and tabs and
 * line ends anywhere in it, do not count; `\` is `/` where the scheme is of the web or there is none.
 * @param written with its character references read
 */
export function webAddress(written: string): WebAddress {
  const bare = withoutEdges(written).replace(/[\t\n\r]/g, '');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
  if (scheme === undefined) {
    const [path = '', ...rest] = bare.split(/(?=[?#])/);
    const url = path.replaceAll('\\', '/') + rest.join('');
    return { url, isWhole: url.startsWith('//') };
  }
  return { url: ofWeb.has(scheme) ? withHost(bare, scheme) : bare, scheme, isWhole: true };
}

/** Schemes after which a host follows, however many slashes stand before it ("special" in the URL Standard). */
const ofWeb = new Set(['http', 'https', 'ftp']);

/**
 * An address with the two slashes before its host. Without them a browser reads `https:a/b` as `//a/b` in a page
 * of another scheme, but as a path in one of the same: what an address means must not hang on where a page lies.
 */
function withHost(bare: string, scheme: string): string {
  const [path = '', ...rest] = bare.slice(scheme.length + 1).split(/(?=[?#])/);
  return `${scheme}://${path.replaceAll('\\', '/').replace(/^\/+/, '')}${rest.join('')}`;
}

/** Whether an address may stand in a link. */
export function isSafeLink({ scheme }: WebAddress): boolean {
  return scheme === undefined || schemes.has(scheme);
}

/** A text without control signs and spaces around it; no pattern, which would try a long row of spaces over and over. */
function withoutEdges(text: string): string {
  const counts = (index: number) => text.charCodeAt(index) > 0x20;
  let [from, to] = [0, text.length];
  while (from < to && !counts(from)) from += 1;
  while (to > from && !counts(to - 1)) to -= 1;
  return text.slice(from, to);
}
