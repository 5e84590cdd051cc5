import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { createServer, request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listen, type RunningServer } from '../../testing/static-server.ts';
import { contentSource } from '../../content/content-source.ts';
import { afterDeletion } from './after-deletion.ts';
import { ContentFolder, shaOf } from './content-folder.ts';
import { answerEditing } from './local-editing.ts';

const token = 'secret-of-this-start';
const page = '---\ntitle: O nas\ndescription: Kim jesteśmy.\n---\n\nTekst.\n';

let root: string;
let server: RunningServer;
let content: ContentFolder;

beforeEach(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kronika-edit-'));
  root = join(folder, 'content');
  mkdirSync(join(root, 'pages', 'o-nas'), { recursive: true });
  writeFileSync(join(root, 'site.yaml'), 'name: Kronika\n');
  writeFileSync(join(root, 'pages', 'o-nas', 'index.md'), page);
  content = new ContentFolder(root, join(folder, 'saves'));
  const editing = {
    ...{
      content,
      token,
      folder: 'content',
      address: '/kronika/admin/',
      language: 'pl' as const,
      timeZone: 'Europe/Warsaw',
    },
    afterDeletion: afterDeletion(contentSource(root)),
    folders: {},
    files: () => Promise.resolve(new Map([['assets/main.js', Buffer.from('1')]])),
    config: () => Promise.resolve({ backend: { name: 'gitea' }, collections: [] }),
  };
  server = await listen(
    createServer((request, response) => {
      void answerEditing(request, response, request.url ?? '', editing).then((isAnswered) => {
        if (!isAnswered) response.writeHead(404).end('site');
      });
    }),
  );
});
afterEach(async () => {
  await server.close();
  rmSync(join(root, '..'), { recursive: true, force: true });
});

interface Asked {
  method?: string;
  headers?: Record<string, string>;
  body?: unknown;
}

/** Asks the interface as its own page does, or as somebody else where headers say so. */
function ask(
  path: string,
  { method = 'GET', headers = {}, body }: Asked = {},
): Promise<{ status: number; text: string }> {
  const { port, host } = new URL(server.origin);
  const own = { host, authorization: `token ${token}`, 'content-type': 'application/json', ...headers };
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { port, host: '127.0.0.1', path: `/kronika/admin/${path}`, method, headers: own },
      (response) => {
        let text = '';
        response.on('data', (part: Buffer) => (text += part.toString()));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, text });
        });
      },
    );
    request.on('error', reject);
    request.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

const repository = 'api/v1/repos/local/content';

function save(files: object[], headers: Record<string, string> = {}) {
  return ask(`${repository}/contents`, { method: 'POST', headers, body: { branch: 'main', message: 'Zmień', files } });
}

function file(path: string, text: string, more: object = {}) {
  return { operation: 'create', path: `content/${path}`, content: Buffer.from(text).toString('base64'), ...more };
}

function onDisk(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

describe('who is answered', () => {
  it.each([
    ['a page of another server', { origin: 'https://evil.example' }, 403],
    ['a page of another port', { origin: 'http://127.0.0.1:1' }, 403],
    ['a sandboxed page', { origin: 'null' }, 403],
    ['a name that was led to this computer', { host: 'evil.example:4321' }, 403],
    ['a name that begins like this computer', { host: 'localhost.evil.example' }, 403],
    ['a request that a foreign page made without saying so', { 'sec-fetch-site': 'cross-site' }, 403],
    ['whoever has no token', { authorization: '' }, 401],
    ['whoever has another token', { authorization: 'token secret-of-another-start' }, 401],
    ['whoever has the token in another form', { authorization: `Bearer ${token}` }, 401],
  ])('not %s', async (_, headers, status) => {
    const reading = await ask(`${repository}/raw/content/pages/o-nas/index.md`, { headers });
    const writing = await save([file('pages/x.md', page)], headers);
    expect([reading.status, writing.status]).toEqual([status, status]);
    expect(reading.text).not.toContain('Tekst');
    expect(readdirSync(join(root, 'pages'))).toEqual(['o-nas']);
  });

  it('the page that this start opened', async () => {
    const { status, text } = await ask(`${repository}/raw/content/pages/o-nas/index.md`, {
      headers: { origin: server.origin, 'sec-fetch-site': 'same-origin' },
    });
    expect([status, text]).toEqual([200, page]);
  });

  it('the page itself and its forms to no foreign name, either', async () => {
    for (const path of ['', 'config.json', 'assets/main.js']) {
      expect((await ask(path)).status, path).toBe(200);
      expect((await ask(path, { headers: { host: 'evil.example' } })).status, path).toBe(403);
    }
  });
});

describe('what can be read and written', () => {
  it.each([
    'site.yaml',
    '../outside.md',
    'pages/../../outside.md',
    'pages/.hidden/index.md',
    'pages/.htaccess',
    'pages\\..\\x.md',
    'other/x.md',
    'pages//x.md',
    'pages/con.md',
    'pages/x.md.',
    '/etc/passwd',
  ])('not %j, where a file is', async (path) => {
    const secret = 'tajne';
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), secret);
    const before = readdirSync(join(root, '..'), { recursive: true }).sort();

    const raw = await ask(`${repository}/raw/content/${encodeURIComponent(path)}`);
    expect([raw.status, raw.text]).toEqual([404, expect.not.stringContaining(secret)]);
    const body = { files: [`content/${path}`] };
    const contents = await ask(`${repository}/file-contents`, { method: 'POST', body });
    expect([contents.status, JSON.parse(contents.text)]).toEqual([200, [null]]);

    const sha = shaOf(Buffer.from(secret));
    for (const more of [{}, { operation: 'update', sha }, { operation: 'delete', sha }])
      expect((await save([file(path, 'x', more)])).status).toBe(403);
    const moved = file('news/a/index.md', 'x', { operation: 'update', from_path: `content/${path}`, sha });
    expect((await save([moved])).status).toBe(403);
    expect(onDisk(path)).toBe(secret);
    expect(readdirSync(join(root, '..'), { recursive: true }).sort()).toEqual(before);
  });

  it.each(['../outside.md', 'pages/../../outside.md', 'pages/..', 'pages', 'pages/x.md\0.png', 'other/x.md'])(
    'not %j, where no file is',
    async (path) => {
      const before = readdirSync(join(root, '..'), { recursive: true }).sort();
      expect((await save([file(path, 'x')])).status).toBe(403);
      expect((await ask(`${repository}/raw/content/${encodeURIComponent(path)}`)).status).toBe(404);
      expect(readdirSync(join(root, '..'), { recursive: true }).sort()).toEqual(before);
    },
  );

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/jsonp', ''])(
    'nothing of the type %j, which the form of another page could send',
    async (type) => {
      const { status } = await save([file('news/a/index.md', page)], { 'content-type': type });
      expect(status).toBe(415);
      expect(readdirSync(root).sort()).toEqual(['pages', 'site.yaml']);
    },
  );

  it('nothing behind a link, of a file or of a folder', async () => {
    const outside = join(root, '..', 'outside');
    mkdirSync(outside);
    writeFileSync(join(outside, 'secret.md'), 'tajne');
    symlinkSync(outside, join(root, 'pages', 'link'));
    symlinkSync(join(outside, 'secret.md'), join(root, 'pages', 'secret.md'));
    for (const path of ['pages/link/secret.md', 'pages/secret.md']) {
      expect((await ask(`${repository}/raw/content/${path}`)).status, path).toBe(404);
      expect((await save([file(path, 'x', { operation: 'update', sha: shaOf(Buffer.from('tajne')) })])).status).toBe(
        403,
      );
    }
    expect((await save([file('pages/link/new.md', 'x')])).status).toBe(403);
    expect(readdirSync(outside)).toEqual(['secret.md']);
    expect((await ask(`${repository}/git/trees/main?recursive=1`)).text).not.toContain('secret');
  });

  it('no files outside the folder in a list, and the contents by their names in git', async () => {
    const { text } = await ask(`${repository}/git/trees/main?recursive=1&page=1`);
    expect(JSON.parse(text)).toEqual({
      truncated: false,
      tree: [
        {
          type: 'blob',
          path: 'content/pages/o-nas/index.md',
          sha: shaOf(Buffer.from(page)),
          size: Buffer.byteLength(page),
        },
      ],
    });
  });

  it.each([
    ['no JSON', '{'],
    ['no files', { files: [] }],
    ['no path', { files: [{ operation: 'create', content: '' }] }],
    ['no Base64', { files: [{ operation: 'create', path: 'content/pages/x.md', content: '%%' }] }],
    ['an unknown operation', { files: [{ operation: 'chmod', path: 'content/pages/x.md' }] }],
  ])('nothing of a request with %s', async (_, body) => {
    expect((await ask(`${repository}/contents`, { method: 'POST', body })).status).toBe(400);
  });

  it('no request that is too large, and says so before it is read', async () => {
    const headers = { 'content-length': String(65_000_000) };
    const { status } = await new Promise<{ status: number }>((resolve, reject) => {
      const { port, host } = new URL(server.origin);
      const request = httpRequest(
        {
          ...{ port, host: '127.0.0.1', method: 'POST', path: `/kronika/admin/${repository}/contents` },
          headers: { host, authorization: `token ${token}`, 'content-type': 'application/json', ...headers },
        },
        (response) => {
          resolve({ status: response.statusCode ?? 0 });
          request.destroy();
        },
      );
      request.on('error', reject);
      request.write('{');
    });
    expect(status).toBe(413);
  });
});

describe('a save', () => {
  const sha = shaOf(Buffer.from(page));

  it('writes all of its files, and its own folders', async () => {
    const { status, text } = await save([
      file('pages/o-nas/index.md', 'nowe', { operation: 'update', sha }),
      file('news/2026-11-29-otwarcie/index.md', page),
    ]);
    expect(status).toBe(201);
    expect(JSON.parse(text)).toMatchObject({
      files: [{ path: 'content/pages/o-nas/index.md', sha: shaOf(Buffer.from('nowe')) }, {}],
    });
    expect([onDisk('pages/o-nas/index.md'), onDisk('news/2026-11-29-otwarcie/index.md')]).toEqual(['nowe', page]);
    expect(readdirSync(join(root, 'pages', 'o-nas'))).toEqual(['index.md']);
  });

  it('never goes over what was changed meanwhile, and then writes nothing at all', async () => {
    writeFileSync(join(root, 'pages', 'o-nas', 'index.md'), 'ktoś inny');
    const { status } = await save([
      file('news/2026-11-29-otwarcie/index.md', page),
      file('pages/o-nas/index.md', 'nowe', { operation: 'update', sha }),
    ]);
    expect(status).toBe(409);
    expect(onDisk('pages/o-nas/index.md')).toBe('ktoś inny');
    expect(readdirSync(root).sort()).toEqual(['pages', 'site.yaml']);
  });

  it.each([
    ['a new file where one is', file('pages/o-nas/index.md', 'nowe')],
    ['a change without saying of what', file('pages/o-nas/index.md', 'nowe', { operation: 'update' })],
    [
      'a removal of another text',
      file('pages/o-nas/index.md', '', { operation: 'delete', sha: shaOf(Buffer.from('x')) }),
    ],
    ['a change of a file that is gone', file('pages/inna/index.md', 'x', { operation: 'update', sha })],
  ])('does not make %s', async (_, change) => {
    expect((await save([change])).status).toBe(409);
    expect(onDisk('pages/o-nas/index.md')).toBe(page);
  });

  it('goes over no file that cannot be read, and says so', async () => {
    const path = join(root, 'pages', 'duzy.md');
    writeFileSync(path, page);
    // More than the platform reads at once; the disk holds no more than before.
    truncateSync(path, 5_000_000_000);
    const { status, text } = await save([file('pages/duzy.md', 'nowe')]);
    expect([status, text]).toEqual([500, expect.stringContaining('message')]);
    expect(statSync(path).size).toBe(5_000_000_000);
    expect(await content.undo()).toBeUndefined();
  });

  it('makes no entry that is there already as a single file', async () => {
    writeFileSync(join(root, 'pages', 'kontakt.md'), page);
    expect((await save([file('pages/kontakt/index.md', page)])).status).toBe(409);
    expect(readdirSync(join(root, 'pages')).sort()).toEqual(['kontakt.md', 'o-nas']);
  });

  it('of the same file twice at once is one of them', async () => {
    const saves = ['pierwszy', 'drugi'].map((text) =>
      save([file('pages/o-nas/index.md', text, { operation: 'update', sha })]),
    );
    const statuses = (await Promise.all(saves)).map(({ status }) => status);
    expect(statuses.sort()).toEqual([201, 409]);
    expect(['pierwszy', 'drugi']).toContain(onDisk('pages/o-nas/index.md'));
  });

  it('moves an entry and takes its empty folder away', async () => {
    const moved = file('pages/kim-jestesmy/index.md', page, {
      operation: 'update',
      from_path: 'content/pages/o-nas/index.md',
      sha,
    });
    expect((await save([moved])).status).toBe(201);
    expect(readdirSync(join(root, 'pages'))).toEqual(['kim-jestesmy']);
  });

  it('moves an entry so that it is in one of its places at any time', async () => {
    writeFileSync(join(root, 'pages', 'stary.md'), page);
    const seen: (string | null)[] = [];
    const watcher = watch(join(root, 'pages'), (_, name) => void seen.push(name));
    const moved = file('pages/nowy.md', page, { operation: 'update', from_path: 'content/pages/stary.md', sha });
    expect((await save([moved])).status).toBe(201);
    await vi.waitUntil(() => seen.includes('stary.md') && seen.includes('nowy.md'));
    watcher.close();
    expect(seen.indexOf('nowy.md')).toBeLessThan(seen.indexOf('stary.md'));
  });

  it('changes the state of the repository', async () => {
    const head = async () => (await ask(`${repository}/branches/main`)).text;
    const before = await head();
    expect(await head()).toBe(before);
    await save([file('pages/o-nas/index.md', 'nowe', { operation: 'update', sha })]);
    const after = await head();
    expect(after).not.toBe(before);
    // What came back is not what was never changed: the CMS would show what it remembers from in between.
    await ask('api/v1/undo', { method: 'POST', body: {} });
    expect([before, after]).not.toContain(await head());
  });
});

describe('what a deletion leaves behind', () => {
  const leftBehind = async () => {
    const { status, text } = await ask('api/v1/left-behind');
    expect(status).toBe(200);
    return JSON.parse(text) as unknown;
  };
  const deleted = file('pages/o-nas/index.md', '', { operation: 'delete', sha: shaOf(Buffer.from(page)) });

  it('is told with the form to mend it in, and not what was wrong before', async () => {
    mkdirSync(join(root, 'news'));
    const fields = 'description: Krótko.\npubDate: 2026-11-20\n';
    const related = 'about: [pages/o-nas, pages/nigdy-nie-bylo]\n';
    writeFileSync(join(root, 'news', 'a.md'), `---\ntitle: Otwarcie\n${fields}${related}---\nTekst.\n`);
    expect(await leftBehind()).toEqual([]);
    await save([deleted]);
    expect(await leftBehind()).toEqual([
      {
        file: 'news/a.md',
        title: 'Otwarcie',
        form: '#/collections/news-files/entries/a',
        message: expect.stringContaining('pages/o-nas') as string,
      },
    ]);
  });

  it('is nothing where nothing leads there', async () => {
    await save([deleted]);
    expect(await leftBehind()).toEqual([]);
    expect((await ask('api/v1/left-behind', { headers: { authorization: 'token wrong' } })).status).toBe(401);
  });
});

describe('taking back', () => {
  const sha = shaOf(Buffer.from(page));

  it('makes files what they were, one save after another', async () => {
    await save([file('pages/o-nas/index.md', 'nowe', { operation: 'update', sha })]);
    await save([file('pages/o-nas/index.md', '', { operation: 'delete', sha: shaOf(Buffer.from('nowe')) })]);
    await save([file('news/a/index.md', page)]);
    expect(await content.undo()).toMatchObject({ paths: ['news/a/index.md'] });
    expect(readdirSync(join(root, 'news'))).toEqual([]);
    expect(await content.undo()).toMatchObject({ paths: ['pages/o-nas/index.md'] });
    expect(onDisk('pages/o-nas/index.md')).toBe('nowe');
    await content.undo();
    expect(onDisk('pages/o-nas/index.md')).toBe(page);
    expect(await content.undo()).toBeUndefined();
  });

  it('finishes what was cut short', async () => {
    const moved = { operation: 'update', from_path: 'content/pages/o-nas/index.md', sha };
    await save([file('pages/kim-jestesmy/index.md', page, moved)]);
    // As a move leaves it that did not come to its end.
    mkdirSync(join(root, 'pages', 'o-nas'));
    writeFileSync(join(root, 'pages', 'o-nas', 'index.md'), page);
    expect(await content.undo()).toMatchObject({ paths: expect.any(Array) as unknown });
    expect(readdirSync(join(root, 'pages'))).toEqual(['o-nas']);
    expect(onDisk('pages/o-nas/index.md')).toBe(page);
  });

  it('takes a file that cannot be read for one that is there', async () => {
    await save([file('pages/o-nas/index.md', '', { operation: 'delete', sha })]);
    const path = join(root, 'pages', 'o-nas', 'index.md');
    mkdirSync(dirname(path));
    writeFileSync(path, 'ręką');
    truncateSync(path, 5_000_000_000);
    await expect(content.undo()).rejects.toThrow();
    expect(statSync(path).size).toBe(5_000_000_000);
  });

  it('leaves a content root alone in which nothing was saved', async () => {
    await save([file('pages/o-nas/index.md', '', { operation: 'delete', sha })]);
    const other = join(root, '..', 'other');
    mkdirSync(other);
    expect(await new ContentFolder(other, join(root, '..', 'saves')).undo()).toEqual({ kind: 'root', path: root });
    expect(readdirSync(other)).toEqual([]);
    expect(await content.undo()).toMatchObject({ paths: ['pages/o-nas/index.md'] });
  });

  it('leaves a file alone that was changed since', async () => {
    await save([file('pages/o-nas/index.md', 'nowe', { operation: 'update', sha })]);
    writeFileSync(join(root, 'pages', 'o-nas', 'index.md'), 'ręką');
    expect(await content.undo()).toEqual({ kind: 'changed', path: 'pages/o-nas/index.md' });
    expect(onDisk('pages/o-nas/index.md')).toBe('ręką');
  });

  it('is taken back from the page too, for whom it answers, and not over what was changed since', async () => {
    await save([file('pages/o-nas/index.md', 'Nowe', { operation: 'update', sha: shaOf(Buffer.from(page)) })]);
    const undo = (headers: Record<string, string> = {}) =>
      ask('api/v1/undo', { method: 'POST', headers, body: {} }).then(({ status }) => status);
    expect(await undo({ authorization: 'token wrong' })).toBe(401);
    expect(await undo({ origin: 'https://evil.example' })).toBe(403);
    expect(await undo({ 'content-type': 'text/plain' })).toBe(415);
    writeFileSync(join(root, 'pages/o-nas/index.md'), 'Cudze');
    expect(await undo()).toBe(409);
    expect(onDisk('pages/o-nas/index.md')).toBe('Cudze');
    writeFileSync(join(root, 'pages/o-nas/index.md'), 'Nowe');
    expect(await undo()).toBe(200);
    expect(onDisk('pages/o-nas/index.md')).toBe(page);
    expect(await undo()).toBe(404);
  });

  it('says which save can be taken back next', async () => {
    await save([file('pages/o-nas/index.md', 'Nowe', { operation: 'update', sha })]);
    await save([file('pages/nowa/index.md', page)]);
    const undo = async () => JSON.parse((await ask('api/v1/undo', { method: 'POST', body: {} })).text) as unknown;
    expect(await undo()).toMatchObject({ paths: ['pages/nowa/index.md'], earlier: ['pages/o-nas/index.md'] });
    expect(await undo()).not.toHaveProperty('earlier');
  });
});
