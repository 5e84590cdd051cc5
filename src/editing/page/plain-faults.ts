/** What is said when the repository does not take part. */
export interface FaultWords {
  /** That nothing came back: no network, or no server. */
  unreachable: string;
  /** That the token is not let in any more, and what to do. */
  expired: string;
  /** That the branch takes nothing but proposals, and what to do; the folder of one's own computer takes all. */
  protected?: string;
}

/** What the CMS asks, in the form that it asks in: an address and its request. */
type Fetch = (address: string | URL | Request, request?: RequestInit) => Promise<Response>;

/**
 * Has the CMS say in the words of the editors why it could not save: it shows what a service answered, in English, or
 * what the browser calls a missing network.
 * @param ask sends a request
 * @param roots of the service's interfaces
 * @param onProtected called when a branch was said to be protected
 * @returns sends a request, and puts words in place of such answers
 */
export function withPlainFaults(
  ask: Fetch,
  roots: readonly string[],
  words: FaultWords,
  onProtected?: () => void,
): Fetch {
  return async (address, request) => {
    const asked = address instanceof Request ? address.url : String(address);
    if (!roots.some((root) => asked.startsWith(root))) return ask(address, request);
    const response = await ask(address, request).catch((error: unknown) => {
      throw new TypeError(words.unreachable, { cause: error });
    });
    if (response.status === 401) return Response.json({ message: words.expired }, { status: 401 });
    const isWriting = (request?.method ?? 'GET') !== 'GET';
    if (words.protected === undefined || !isWriting || !(await refusesBranch(response))) return response;
    onProtected?.();
    // REST has one message, GraphQL a list of errors in an answer that is well.
    return Response.json(
      { message: words.protected, errors: [{ type: 'FORBIDDEN', message: words.protected }] },
      { status: response.status },
    );
  };
}

/**
 * How services say that a branch is protected. GitHub: https://github.com/microsoft/vscode-remote-repositories-github/issues/252
 * and, for rule sets, https://github.com/googleapis/repo-automation-bots/issues/5551; GitLab:
 * https://github.com/osunyorg/admin/issues/4343. Gitea and Forgejo say it of the person, as
 * `ErrUserCannotCommit` (https://github.com/go-gitea/gitea/blob/main/services/repository/files/patch.go).
 */
const protectedBranch =
  /protected branch|changes must be made through a pull request|repository rule violations|not allowed to push into this branch|user cannot commit to repo/i;

/** Whether an answer says so. An answer that is well is one of GraphQL, and only its faults are read, not what it found. */
async function refusesBranch(response: Response): Promise<boolean> {
  const text = await response.clone().text();
  if (!response.ok) return protectedBranch.test(text);
  const { errors } = faultsOf(text);
  return errors !== undefined && protectedBranch.test(JSON.stringify(errors));
}

/** What GraphQL says besides what it found; a text that is no JSON says nothing. */
function faultsOf(text: string): { errors?: unknown } {
  if (!text.includes('"errors"')) return {};
  try {
    return JSON.parse(text) as { errors?: unknown };
  } catch {
    return {};
  }
}
