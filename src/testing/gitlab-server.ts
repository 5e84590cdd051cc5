import { rmSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { dirname, join } from 'node:path';
import { json } from 'node:stream/consumers';
import { z } from 'zod';
import { commit, git } from './git-history.ts';
import { type GitStandIn, standInPerson, standInProject } from './git-stand-in.ts';

/** A merge request of the stand-in. */
export interface MergeRequest {
  iid: number;
  title: string;
  branch: string;
  labels: readonly string[];
  state: 'opened' | 'merged' | 'closed';
}

/** A stand-in for GitLab over a repository of this computer. */
export interface GitLabStandIn extends GitStandIn {
  /** All merge requests, the oldest first. */
  proposals: readonly MergeRequest[];
  /** Merges a merge request, as somebody does who may. */
  accept: (iid: number) => void;
}

const person = standInPerson;

/** What GitLab says of a token that ran out (`lib/api/api_guard.rb`). */
const tokenExpired = {
  error: 'invalid_token',
  error_description: 'Token is expired. You can either do re-authorization or token refresh.',
};

const graphQuery = z.object({
  query: z.string(),
  variables: z.object({ branch: z.string().optional(), paths: z.array(z.string()).default([]) }),
});

const commitRequest = z.object({
  branch: z.string(),
  start_branch: z.string().optional(),
  commit_message: z.string(),
  actions: z.array(
    z.object({
      action: z.enum(['create', 'update', 'delete', 'move']),
      file_path: z.string(),
      previous_path: z.string().nullish(),
      content: z.string().default(''),
      encoding: z.enum(['text', 'base64']).default('text'),
    }),
  ),
});

const mergeRequestFields = z.object({
  title: z.string().optional(),
  source_branch: z.string().optional(),
  labels: z.string().optional(),
  add_labels: z.string().optional(),
  remove_labels: z.string().optional(),
  state_event: z.enum(['close']).optional(),
});

/**
 * Answers as GitLab does (https://docs.gitlab.com/api/rest/), with commits, branches and merges in a real repository.
 * @param folder absolute path of a repository with commits on `main`, which nobody else works in
 */
export function gitlabStandIn(folder: string): GitLabStandIn {
  let token = 'glpat-of-a-test';
  let isProtected = false;
  const expired = new Set<string>();
  const proposals: MergeRequest[] = [];
  const run = (...args: string[]) => git(folder, args).trim();
  const branches = () => run('branch', '--format=%(refname:short)').split('\n');
  const shown = ({ iid, title, branch, labels, state }: MergeRequest) => ({
    ...{ id: iid + 1000, iid, title, state, labels, source_branch: branch, author: person },
    web_url: `http://127.0.0.1/${standInProject}/-/merge_requests/${iid}`,
    sha: branches().includes(branch) ? run('rev-parse', branch) : null,
    created_at: '2026-11-20T10:00:00Z',
    updated_at: '2026-11-20T10:00:00Z',
    detailed_merge_status: 'mergeable',
  });
  const found = (body: unknown) => ({ status: 200, body });

  const graph = (asked: z.infer<typeof graphQuery>) => {
    const { query, variables } = asked;
    const branch = variables.branch ?? 'main';
    const project = (repository: object) => found({ data: { project: { repository } } });
    if (query.includes('rootRef')) return project({ rootRef: 'main' });
    if (!branches().includes(branch)) return project({ tree: null, blobs: { nodes: [] } });
    if (query.includes('lastCommit')) {
      const [sha, message] = run('log', '-1', '--format=%H%n%s', branch).split('\n');
      return project({ tree: { lastCommit: { sha, message } } });
    }
    const files = run('-c', 'core.quotePath=false', 'ls-tree', '-r', '-l', branch)
      .split('\n')
      .map((line) => {
        const [, sha = '', size = '', path = ''] = /^\S+ blob (\S+) +(\d+)\t(.*)$/.exec(line) ?? [];
        return { sha, size, path };
      });
    if (query.includes('blobs(after'))
      return project({
        tree: {
          blobs: {
            nodes: files.map(({ sha, path }) => ({ type: 'blob', path, sha })),
            pageInfo: { endCursor: '', hasNextPage: false },
          },
        },
      });
    const nodes = variables.paths.flatMap((path) => {
      const file = files.find((one) => one.path === path);
      return file
        ? [{ path, oid: file.sha, size: file.size, rawTextBlob: git(folder, ['show', `${branch}:${path}`]) }]
        : [];
    });
    return project({ blobs: { nodes } });
  };

  const write = async (asked: z.infer<typeof commitRequest>) => {
    const { branch, start_branch: start, commit_message: message, actions } = asked;
    if (start !== undefined && branches().includes(branch)) return { status: 400, body: { message: 'It is there.' } };
    if (isProtected && branch === 'main')
      return { status: 403, body: { message: '403 Forbidden - You are not allowed to push into this branch' } };
    run('switch', '--quiet', ...(start === undefined ? [branch] : ['--create', branch, start]));
    for (const { action, file_path: path, previous_path: from, content, encoding } of actions) {
      const target = join(folder, path);
      if (action === 'delete') await rm(target);
      if (action === 'move') rmSync(join(folder, from ?? ''));
      if (action === 'delete') continue;
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'));
    }
    await commit(folder, { date: '2026-11-20T11:00:00Z', message, author: person.name });
    const id = run('rev-parse', 'HEAD');
    run('switch', '--quiet', 'main');
    return { status: 201, body: { id, committed_date: '2026-11-20T11:00:00Z' } };
  };

  const change = (proposal: MergeRequest, fields: z.infer<typeof mergeRequestFields>) => {
    const removed = new Set((fields.remove_labels ?? '').split(','));
    const labels = proposal.labels.filter((label) => !removed.has(label));
    Object.assign(proposal, {
      title: fields.title ?? proposal.title,
      labels: fields.add_labels === undefined ? labels : [...labels, fields.add_labels],
      state: fields.state_event === 'close' ? 'closed' : proposal.state,
    } satisfies Partial<MergeRequest>);
    return found(shown(proposal));
  };

  const merge = (proposal: MergeRequest) => {
    const author = ['-c', `user.name=${person.name}`, '-c', `user.email=${person.email}`];
    run(...author, 'merge', '--quiet', '--no-ff', '--message', proposal.title, proposal.branch);
    run('branch', '--quiet', '-D', proposal.branch);
    Object.assign(proposal, { state: 'merged' } satisfies Partial<MergeRequest>);
    return found(shown(proposal));
  };

  const ofProject = async (request: IncomingMessage, path: string, query: URLSearchParams) => {
    const method = request.method ?? 'GET';
    if (path.startsWith('/users')) return found([person]);
    if (path === '/deployments' || path.endsWith('/statuses')) return found([]);
    if (path === '/repository/commits')
      return method === 'POST' ? write(commitRequest.parse(await json(request))) : found([]);
    const branch = /^\/repository\/branches\/(.+)$/.exec(path)?.[1];
    if (branch !== undefined && !branches().includes(branch)) return { status: 404, body: { message: '404' } };
    if (branch !== undefined && method === 'DELETE') return found(run('branch', '--quiet', '-D', branch));
    if (branch !== undefined) return found({ commit: { id: run('rev-parse', branch) } });
    if (path === '/merge_requests' && method === 'POST') {
      const { title = '', source_branch: source = '', labels = '' } = mergeRequestFields.parse(await json(request));
      const iid = proposals.length + 1;
      const made: MergeRequest = { iid, title, branch: source, labels: labels.split(','), state: 'opened' };
      proposals.push(made);
      return { status: 201, body: shown(made) };
    }
    if (path === '/merge_requests') {
      const [label, source] = [query.get('labels'), query.get('source_branch')];
      const open = proposals.filter(({ state }) => state === 'opened');
      return found(
        open
          .filter(({ labels }) => label === null || labels.includes(label))
          .filter((one) => source === null || one.branch === source)
          .map(shown),
      );
    }
    const [, iid, rest = ''] = /^\/merge_requests\/(\d+)(.*)$/.exec(path) ?? [];
    const proposal = proposals.find((one) => String(one.iid) === iid);
    if (!proposal) return undefined;
    if (rest === '/diffs') {
      const paths = run('diff', '--name-only', `main...${proposal.branch}`).split('\n');
      return found(paths.map((file) => ({ old_path: file, new_path: file, deleted_file: false, renamed_file: false })));
    }
    if (rest === '/merge') return merge(proposal);
    return method === 'PUT' ? change(proposal, mergeRequestFields.parse(await json(request))) : found(shown(proposal));
  };

  return {
    service: 'gitlab',
    get token() {
      return token;
    },
    expire: () => {
      expired.add(token);
      token = `${token}-next`;
    },
    protect: () => {
      isProtected = true;
    },
    proposals,
    accept: (iid) => {
      const proposal = proposals.find((one) => one.iid === iid);
      if (!proposal) throw new Error(`There is no merge request ${iid}.`);
      merge(proposal);
    },
    answer: async (request, url) => {
      if (!url.pathname.startsWith('/api/')) return undefined;
      const given = request.headers.authorization?.replace(/^Bearer /, '') ?? '';
      if (expired.has(given)) return { status: 401, body: tokenExpired };
      if (given !== token) return { status: 401, body: { message: '401 Unauthorized' } };
      if (url.pathname === '/api/graphql') return graph(graphQuery.parse(await json(request)));
      if (url.pathname === '/api/v4/user') return found({ ...person, avatar_url: '', web_url: '' });
      const below = `/api/v4/projects/${encodeURIComponent(standInProject)}`;
      if (!url.pathname.startsWith(below)) return { status: 404, body: { message: '404' } };
      const answered = await ofProject(request, decodeURIComponent(url.pathname.slice(below.length)), url.searchParams);
      return answered ?? { status: 404, body: { message: '404' } };
    },
  };
}
