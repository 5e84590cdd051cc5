/** What is said when the repository does not take part. */
export interface FaultWords {
  /** That nothing came back: no network, or no server. */
  unreachable: string;
  /** That the token is not let in any more, and what to do. */
  expired: string;
}

/** What the CMS asks, in the form that it asks in: an address and its request. */
type Fetch = (address: string | URL | Request, request?: RequestInit) => Promise<Response>;

/**
 * Has the CMS say in the words of the editors why it could not save: it shows what a service answered, in English, or
 * what the browser calls a missing network.
 * @param ask sends a request
 * @param roots of the service's interfaces
 * @returns sends a request, and puts words in place of such answers
 */
export function withPlainFaults(ask: Fetch, roots: readonly string[], words: FaultWords): Fetch {
  return async (address, request) => {
    const asked = address instanceof Request ? address.url : String(address);
    if (!roots.some((root) => asked.startsWith(root))) return ask(address, request);
    const response = await ask(address, request).catch((error: unknown) => {
      throw new TypeError(words.unreachable, { cause: error });
    });
    return response.status === 401 ? Response.json({ message: words.expired }, { status: 401 }) : response;
  };
}
