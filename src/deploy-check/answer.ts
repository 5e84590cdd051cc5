/** What a server answered, after redirects within the site. */
export interface Answer {
  /** The address that was answered in the end. */
  address: URL;
  status: number;
  headers: Headers;
  /** The body, unpacked. */
  body: Uint8Array;
}

/** Why there is no answer. */
export type NoAnswer =
  | { fault: 'unreachable'; words: string }
  | { fault: 'redirect-loop'; words: string }
  /** A redirect to another origin, which is not followed. */
  | { fault: 'leads-away'; words: string };

/** Most redirects that are followed; browsers follow twenty. */
const mostRedirects = 10;

/**
 * Asks for an address as a browser does, and follows redirects as long as they stay at its origin.
 * @param timeout of each request, in milliseconds
 */
export async function ask(address: URL, timeout: number): Promise<Answer | NoAnswer> {
  const seen = new Set<string>();
  for (let at = address; ;) {
    if (seen.has(at.href) || seen.size > mostRedirects)
      return { fault: 'redirect-loop', words: [...seen, at.href].map((one) => new URL(one).pathname).join(' → ') };
    seen.add(at.href);
    try {
      const response = await fetch(at, {
        redirect: 'manual',
        signal: AbortSignal.timeout(timeout),
        headers: { 'Accept-Encoding': 'br, gzip', 'User-Agent': 'Kronika deploy-check' },
      });
      const location = response.headers.get('location');
      if (response.status < 300 || response.status > 399 || location === null) {
        const body = new Uint8Array(await response.arrayBuffer());
        return { address: at, status: response.status, headers: response.headers, body };
      }
      await response.body?.cancel();
      if (!URL.canParse(location, at.href)) return { fault: 'leads-away', words: location };
      const next = new URL(location, at);
      next.hash = '';
      if (next.origin !== address.origin) return { fault: 'leads-away', words: next.href };
      at = next;
    } catch (error) {
      return { fault: 'unreachable', words: wordsOf(error) };
    }
  }
}

/** The innermost reason that Node gives. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? wordsOf(error.cause) : error.message || error.name;
}
