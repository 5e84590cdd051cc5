import type { IncomingMessage } from 'node:http';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { json } from 'node:stream/consumers';
import { z } from 'zod';
import { commit, git } from './git-history.ts';
import { type GitStandIn, standInPerson, standInProject } from './git-stand-in.ts';

const graphQuery = z.object({
  query: z.string(),
  variables: z.object({ branch: z.string().default('main'), input: z.unknown().optional() }),
});

const commitInput = z.object({
  branch: z.object({ repositoryNameWithOwner: z.literal(standInProject), branchName: z.string() }),
  expectedHeadOid: z.string(),
  fileChanges: z.object({
    additions: z.array(z.object({ path: z.string(), contents: z.base64() })),
    deletions: z.array(z.object({ path: z.string() })),
  }),
  message: z.object({ headline: z.string() }),
});

const made = '2026-11-20T11:00:00Z';

/**
 * Answers as GitHub does (https://docs.github.com/rest, https://docs.github.com/graphql), with commits in a real
 * repository. Of GraphQL it knows the questions that the CMS asks, by what they name.
 * @param folder absolute path of a repository with commits on `main`, which nobody else works in
 */
export function githubStandIn(folder: string): GitStandIn {
  let token = 'github_pat_of_a_test';
  let isProtected = false;
  const run = (...args: string[]) => git(folder, args).trim();
  const branches = () => run('branch', '--format=%(refname:short)').split('\n');
  const found = (body: unknown) => ({ status: 200, body });
  const { name, email, username: login, id } = standInPerson;

  /** Answers of a list of questions that differ by a number: `content_0: object(oid: "…") { … }`. */
  const aliased = (query: string, form: RegExp, answer: (asked: string) => unknown) =>
    Object.fromEntries([...query.matchAll(form)].map(([, alias = '', asked = '']) => [alias, answer(asked)]));

  const write = async (input: z.infer<typeof commitInput>, query: string) => {
    const { branchName, repositoryNameWithOwner: repository } = input.branch;
    const head = run('rev-parse', branchName);
    // What somebody else pushed meanwhile is not built upon unseen.
    if (head !== input.expectedHeadOid) {
      const message = `Expected branch to point to "${input.expectedHeadOid}" but it did not. Pull and try again.`;
      return found({ data: { createCommitOnBranch: null }, errors: [{ type: 'STALE_DATA', message, repository }] });
    }
    if (isProtected && branchName === 'main') {
      const message = `protected branch 'main' check failed:\nAt least 1 approving review is required by reviewers with write access.`;
      return found({ data: { createCommitOnBranch: null }, errors: [{ type: 'UNPROCESSABLE', message }] });
    }
    for (const { path } of input.fileChanges.deletions) await rm(join(folder, path));
    for (const { path, contents } of input.fileChanges.additions) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), Buffer.from(contents, 'base64'));
    }
    await commit(folder, { date: made, message: input.message.headline, author: name });
    const files = aliased(query, /(file_\d+): file\(path: "([^"]*)"\)/g, (path) => ({
      oid: run('rev-parse', `HEAD:${path}`),
    }));
    return found({
      data: { createCommitOnBranch: { commit: { oid: run('rev-parse', 'HEAD'), committedDate: made, ...files } } },
    });
  };

  const graph = ({ query, variables: { branch, input } }: z.infer<typeof graphQuery>) => {
    const repository = (answer: object) => found({ data: { repository: answer } });
    if (query.includes('createCommitOnBranch')) return write(commitInput.parse(input), query);
    if (query.includes('defaultBranchRef')) return repository({ defaultBranchRef: { name: 'main' } });
    if (query.includes('content_'))
      return repository(
        aliased(query, /(content_\d+): object\(oid: "(\w+)"\)/g, (oid) => ({
          text: git(folder, ['cat-file', 'blob', oid]),
          isTruncated: false,
        })),
      );
    // Who changed a file last, all that was done to it, and what the commits of the site were built to.
    if (query.includes('ref(qualifiedName') && /(?:commit|history)_\d/.test(query)) {
      const node = { oid: run('rev-parse', branch), author: { name, email, avatarUrl: '', user: { id, login } } };
      const history = { target: { history: { nodes: [{ ...node, committedDate: made }] } } };
      return repository(aliased(query, /((?:commit|history)_\d+):\s+ref/g, () => history));
    }
    if (query.includes('commit_')) return repository(aliased(query, /(commit_\d+): object/g, () => ({})));
    if (!branches().includes(branch)) return repository({ ref: null });
    const [oid, message] = run('log', '-1', '--format=%H%n%s', branch).split('\n');
    return repository({ ref: { target: { oid, history: { nodes: [{ oid, message }] } } } });
  };

  const rest = (path: string) => {
    const [, commitOfTree] = /^\/git\/trees\/(\w+)$/.exec(path) ?? [];
    if (path === `/collaborators/${login}`) return { status: 204, body: undefined };
    if (commitOfTree === undefined) return { status: 404, body: { message: 'Not Found', status: '404' } };
    const tree = run('-c', 'core.quotePath=false', 'ls-tree', '-r', '-l', commitOfTree)
      .split('\n')
      .map((line) => {
        const [, sha, size, file] = /^\S+ blob (\S+) +(\d+)\t(.*)$/.exec(line) ?? [];
        return { type: 'blob', path: file, sha, size: Number(size) };
      });
    return found({ tree, truncated: false });
  };

  return {
    service: 'github',
    get token() {
      return token;
    },
    expire: () => {
      token = `${token}_next`;
    },
    protect: () => {
      isProtected = true;
    },
    answer: async (request: IncomingMessage, { pathname }: URL) => {
      if (!pathname.startsWith('/api/')) return undefined;
      if (request.headers.authorization !== `token ${token}`)
        return { status: 401, body: { message: 'Bad credentials', status: '401' } };
      if (pathname === '/api/graphql') return graph(graphQuery.parse(await json(request)));
      if (pathname === '/api/v3/user') return found({ id, name, login, email, avatar_url: '', html_url: '' });
      return rest(pathname.replace(`/api/v3/repos/${standInProject}`, ''));
    },
  };
}
