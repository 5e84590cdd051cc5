import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { AfterDeletion } from './after-deletion.ts';
import type { ContentFolder, FileChange } from './content-folder.ts';

/** The repository that the local folder is taken for, and its branch. */
export const localRepository = { name: 'local/content', branch: 'main' } as const;

/** Most bytes of a request: a picture of the size that the form takes, in Base64, and some text. */
const largestRequest = 64_000_000;

/** What an answer is: a status, and data or bytes. */
interface Answer {
  status: number;
  body: unknown;
}

const changeRequest = z.object({
  message: z.string().default(''),
  files: z
    .array(
      z.object({
        operation: z.enum(['create', 'update', 'delete', 'upload']),
        path: z.string(),
        content: z.base64().default(''),
        sha: z.string().nullish(),
        from_path: z.string().nullish(),
      }),
    )
    .min(1),
});

const contentsRequest = z.object({ files: z.array(z.string()) });

const conflicts = {
  path: 'The path is not one of an entry.',
  changed: 'The file was changed meanwhile.',
  there: 'The file is there already.',
} as const;

/** What the interface stands on. */
export interface LocalApi {
  content: ContentFolder;
  /** Folder of the content within the repository, as the forms name it. */
  folder: string;
  /** The secret of this start. */
  token: string;
  /** What is told of a deletion. */
  afterDeletion: AfterDeletion;
}

/**
 * Answers like the interface of Gitea (https://docs.gitea.com/api/), as far as Sveltia CMS asks it, over a folder of this
 * computer. Only the page that this start opened is answered: it knows the secret, and its requests come from this
 * computer, to a name of this computer, from a page of the same server.
 * @param path of the request below the interface, with its query
 */
export async function answerLocally(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  api: LocalApi,
): Promise<void> {
  const { status, body } = await judged(request, path, api);
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body));
  response.writeHead(status, {
    'Content-Type': Buffer.isBuffer(body) ? 'application/octet-stream' : 'application/json; charset=utf-8',
    'Content-Length': bytes.length,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
    ...(status === 413 && { Connection: 'close' }),
  });
  response.end(bytes);
}

async function judged(request: IncomingMessage, path: string, api: LocalApi): Promise<Answer> {
  if (!isFromHere(request)) return refusal(403, 'Only the editing page of this computer is answered.');
  if (!bears(request.headers.authorization, api.token)) return refusal(401, 'The token is not that of this start.');
  const url = new URL(path, 'http://localhost');
  try {
    return await answerTo(request, url, api);
  } catch (error) {
    if (error instanceof TooLarge) return refusal(413, 'The files are too large.');
    if (error instanceof z.ZodError || error instanceof SyntaxError || error instanceof URIError)
      return refusal(400, 'The request cannot be read.');
    if (error instanceof WrongType) return refusal(415, 'Only JSON is taken.');
    // A file that another program holds, or that this one may not read or write.
    if (error instanceof Error && 'code' in error) return refusal(500, error.message);
    throw error;
  }
}

/**
 * Whether a request comes from this computer, names it, and was made by a page of the same server or by no page. A page
 * of a foreign name that was led here (DNS rebinding) still sends that name.
 */
export function isFromHere({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>): boolean {
  const { host = '', origin } = headers;
  if (!/^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(host)) return false;
  if (!/^(?:::ffff:)?127\.|^::1$/.test(socket.remoteAddress ?? '')) return false;
  if (origin !== undefined && origin !== `http://${host}`) return false;
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none';
}

function bears(authorization: string | undefined, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(authorization ?? ''), digest(`token ${token}`));
}

async function answerTo(request: IncomingMessage, url: URL, api: LocalApi): Promise<Answer> {
  const { pathname } = url;
  const { content } = api;
  const method = request.method ?? 'GET';
  if (method === 'GET' && pathname === '/version') return found({ version: '1.24.0' });
  if (method === 'GET' && pathname === '/user')
    return found({ id: 1, login: 'local', full_name: '', email: '', avatar_url: '', html_url: '' });
  if (method === 'GET' && pathname === '/settings/api')
    return found({ max_response_items: 200, default_paging_num: 200, default_max_blob_size: 10_000_000 });
  // No interface of Gitea: the page's own, here and in the next line.
  if (method === 'POST' && pathname === '/undo') return undo(await bodyOf(request), content);
  if (method === 'GET' && pathname === '/left-behind') return found(await api.afterDeletion.leftBehind());
  const root = `/repos/${localRepository.name}`;
  if (pathname !== root && !pathname.startsWith(`${root}/`)) return refusal(404, 'There is nothing.');
  const below = decodeURIComponent(pathname.slice(root.length));
  if (method === 'GET') {
    if (below === '') return found({ default_branch: localRepository.branch, permissions: { pull: true, push: true } });
    if (below === `/branches/${localRepository.branch}`)
      return found({ commit: { id: await headOf(content), message: '' } });
    if (below === '/commits') return found([]);
    if (below.startsWith('/git/trees/')) {
      const tree = (await content.blobs()).map(({ path, sha, size }) => ({
        type: 'blob',
        path: `${api.folder}/${path}`,
        sha,
        size,
      }));
      return found({ tree, truncated: false });
    }
    const file = /^\/(?:raw|media\/main)\/(.+)$/.exec(below)?.[1];
    const bytes = file === undefined ? undefined : await content.read(withinFolder(file, api.folder));
    return bytes ? found(bytes) : refusal(404, 'There is nothing.');
  }
  if (method === 'POST' && below === '/file-contents') {
    const { files } = contentsRequest.parse(await bodyOf(request));
    const answers = await Promise.all(
      files.map(async (path) => {
        const bytes = await content.read(withinFolder(path, api.folder));
        return bytes ? { path, content: bytes.toString('base64'), encoding: 'base64' } : null;
      }),
    );
    return found(answers);
  }
  if (method === 'POST' && below === '/contents') return change(await bodyOf(request), api);
  return refusal(404, 'There is nothing.');
}

async function change(body: unknown, { content, folder, afterDeletion }: LocalApi): Promise<Answer> {
  const { message, files } = changeRequest.parse(body);
  const changes = files.map(({ operation, path, content: text, sha, from_path: from }): FileChange => ({
    operation: operation === 'upload' ? 'create' : operation,
    path: withinFolder(path, folder),
    bytes: Buffer.from(text, 'base64'),
    sha: sha ?? undefined,
    from: from === null || from === undefined ? undefined : withinFolder(from, folder),
  }));
  if (changes.some(({ operation }) => operation === 'delete')) await afterDeletion.remember();
  const made = await content.change(changes, message);
  if ('kind' in made) return refusal(made.kind === 'path' ? 403 : 409, conflicts[made.kind]);
  return {
    status: 201,
    body: {
      commit: { sha: await headOf(content), created: new Date().toISOString() },
      files: changes.map(({ path }) => {
        const sha = made.get(path);
        return sha === null || sha === undefined ? null : { path: `${folder}/${path}`, sha };
      }),
    },
  };
}

/** Takes the last save back; the body says nothing, and is read because only a script of the page can send its type. */
async function undo(_body: unknown, content: ContentFolder): Promise<Answer> {
  const undone = await content.undo();
  if (!undone) return refusal(404, 'There is nothing to take back.');
  return 'kind' in undone ? refusal(409, conflicts.changed) : found(undone);
}

/**
 * One name for the state of all files: it differs as soon as one of them was written. A name that came back with former
 * contents would have the CMS show what it remembers from in between.
 */
async function headOf(content: ContentFolder): Promise<string> {
  const hash = createHash('sha1');
  for (const { path, sha, stamp } of await content.blobs()) hash.update(`${path}\0${sha}\0${stamp}\0`);
  return hash.digest('hex');
}

/** A path of the repository as one below the content root; what lies elsewhere is no path of an entry. */
function withinFolder(path: string, folder: string): string {
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : '';
}

class TooLarge extends Error {}
class WrongType extends Error {}

/** The data of a request. Only what a script of the page can send is read: forms of other pages have other types. */
async function bodyOf(request: IncomingMessage): Promise<unknown> {
  if (!/^application\/json *(?:;|$)/i.test(request.headers['content-type'] ?? '')) throw new WrongType();
  if (Number(request.headers['content-length'] ?? 0) > largestRequest) throw new TooLarge();
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > largestRequest) throw new TooLarge();
    parts.push(part);
  }
  return JSON.parse(Buffer.concat(parts).toString()) as unknown;
}

function found(body: unknown): Answer {
  return { status: 200, body };
}

function refusal(status: number, message: string): Answer {
  return { status, body: { message } };
}
