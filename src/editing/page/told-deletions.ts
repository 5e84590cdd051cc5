/** What the CMS asks, in the form that it asks in: an address and its request. */
type Fetch = (address: string | URL | Request, request?: RequestInit) => Promise<Response>;

/** As much of a change as says what it is for: of Gitea, of GitLab, and of GitHub in GraphQL. */
interface Change {
  message?: unknown;
  commit_message?: unknown;
  variables?: { input?: { message?: { headline?: unknown } } };
}

/**
 * Tells when entries were deleted: the CMS has events for what is saved and published alone. A deletion is known by what
 * the forms have the history say of it, since a save may take files away too, and a deletion change others.
 * @param ask sends a request
 * @param roots of the service's interfaces
 * @param message what the history says of a deletion, with places to fill in: `Usuń: {{collection}}, {{slug}}`
 * @param onDeleted called when it was done
 */
export function withToldDeletions(ask: Fetch, roots: readonly string[], message: string, onDeleted: () => void): Fetch {
  const [start = ''] = message.split('{{');
  return async (address, request) => {
    const response = await ask(address, request);
    const asked = address instanceof Request ? address.url : String(address);
    const isDeletion =
      request?.method === 'POST' &&
      roots.some((root) => asked.startsWith(root)) &&
      typeof request.body === 'string' &&
      messageOf(request.body)?.startsWith(start) === true;
    if (isDeletion && response.ok && !(await hasErrors(response))) onDeleted();
    return response;
  };
}

function messageOf(body: string): string | undefined {
  try {
    const { message, commit_message: ofGitLab, variables } = JSON.parse(body) as Change;
    return [message, ofGitLab, variables?.input?.message?.headline].find((one) => typeof one === 'string');
  } catch {
    return undefined;
  }
}

/** GraphQL tells faults in an answer that is well. */
async function hasErrors(response: Response): Promise<boolean> {
  const answer: unknown = await response
    .clone()
    .json()
    .catch(() => undefined);
  return typeof answer === 'object' && answer !== null && 'errors' in answer;
}
