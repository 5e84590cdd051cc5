import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { basename, dirname, extname, join } from 'node:path';
import sirv from 'sirv';
import type { Content } from '../content/content.ts';
import { contentSource } from '../content/content-source.ts';
import type { EditorLanguage } from '../schemas/editor-language.ts';
import type { SiteSettings } from '../schemas/site.ts';
import { type CmsBackend, cmsBackend } from '../editing/cms-backend.ts';
import { cmsConfig } from '../editing/cms-config.ts';
import { afterDeletion } from '../editing/local/after-deletion.ts';
import { ContentFolder } from '../editing/local/content-folder.ts';
import { answerEditing } from '../editing/local/local-editing.ts';
import { pageConfig } from '../editing/page-config.ts';
import { pageFolders } from '../editing/page-folders.ts';
import { cmsManifest, type PageFiles } from '../editing/page-files.ts';
import { pageHtml, pagePolicy } from '../editing/page-html.ts';
import { keptEditingPage } from '../integrations/kept-editing-page.ts';
import { packageCache } from '../integrations/kept-files/package-cache.ts';
import { projectRoot, testDay } from './build-site.ts';
import { type GitStandIn, standInProject } from './git-stand-in.ts';
import { listen, type RunningServer } from './static-server.ts';

/** A server with the editing page over a content root, without the site around it. */
export interface EditingServer extends RunningServer {
  /** The address that signs in. */
  address: string;
}

/**
 * Serves the editing page as `kronika edit` does.
 * @param root absolute path of a content root that may be changed
 * @param language of its editors
 */
export async function serveEditing(root: string, language: EditorLanguage = 'pl'): Promise<EditingServer> {
  const token = 'secret-of-a-test';
  const folder = basename(root);
  const files = loadedOnce();
  const editing = {
    ...{ token, folder, address: '/admin/', language, timeZone: 'Europe/Warsaw', files },
    folders: pageFolders((await readable(root)).settings),
    afterDeletion: afterDeletion(contentSource(root, [], testDay)),
    content: new ContentFolder(root, join(dirname(root), 'saves')),
    config: async (backend: CmsBackend, siteAddress: string) => ({
      ...cmsConfig({ ...(await readable(root)), backend, folder }),
      site_url: siteAddress,
    }),
  };
  const server = await serve(async (request, response) => {
    const isAnswered = await answerEditing(request, response, request.url ?? '', editing);
    if (!isAnswered) response.writeHead(404).end();
  });
  return { ...server, address: `${server.origin}/admin/#token=${token}` };
}

/** A server with the editing page over a repository, as a host serves it, and the service that keeps the repository. */
export interface RepositoryServer extends RunningServer {
  /** The page; it asks who is there. */
  address: string;
}

/**
 * Serves the editing page as a build writes it, the service beside it, and what is published.
 * @param folder absolute path of a repository with the content in `content`
 * @param service stands for the service that keeps it
 * @param editing what `editing` in `site.yaml` says besides: the branch, and whether saves are proposals
 * @param published absolute path of the site as it was built, for the same host, in whatever folder of it
 */
export async function serveRepository(
  folder: string,
  service: GitStandIn,
  editing: { branch: string; proposals: boolean },
  published?: string,
): Promise<RepositoryServer> {
  const files = loadedOnce();
  const content = await readable(join(folder, 'content'));
  const { language } = content.settings.editors;
  const site = published === undefined ? undefined : sirv(published, { dev: true });
  const server = await serve(async (request, response) => {
    const origin = `http://${request.headers.host ?? ''}`;
    const url = new URL(request.url ?? '', origin);
    const answered = await service.answer(request, url);
    if (answered) {
      const body = answered.body === undefined ? '' : JSON.stringify(answered.body);
      response.writeHead(answered.status, { 'Content-Type': 'application/json' }).end(body);
      return;
    }
    if (site && !url.pathname.startsWith('/admin/')) {
      request.url = `/${url.pathname.replace(new URL(content.settings.address).pathname, '')}`.replace('//', '/');
      site(request, response, () => {
        response.writeHead(404).end();
      });
      return;
    }
    const repository = {
      service: service.service,
      repository: standInProject,
      server: `${origin}/`,
      ...editing,
    } as const;
    const settings = { ...content.settings, editing: repository };
    const cms = cmsConfig({ ...content, settings, folder: 'content', backend: cmsBackend(repository, language) });
    const path = url.pathname.replace(/^\/admin\//, '');
    const file =
      path === ''
        ? pageHtml(pagePolicy([]), language)
        : path === 'config.json'
          ? pageConfig(cms, { language, timeZone: settings.timeZone, folders: pageFolders(settings) })
          : (await files()).get(path);
    if (file === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'Content-Type': typeOf(path) }).end(file);
  });
  return { ...server, address: `${server.origin}/admin/` };
}

function typeOf(path: string): string {
  const types = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '': 'text/html' };
  return Object.entries(types).find(([end]) => end === extname(path))?.[1] ?? 'application/octet-stream';
}

function serve(answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>): Promise<RunningServer> {
  return listen(
    createServer((request, response) => {
      answer(request, response).catch((error: unknown) => {
        response.writeHead(500).end(String(error));
      });
    }),
  );
}

async function readable(root: string): Promise<Content & { settings: SiteSettings }> {
  const content = await contentSource(root, [], testDay).content();
  const { settings } = content;
  if (!settings) throw new Error('The settings cannot be read.');
  return { ...content, settings };
}

/** The bundled page, kept between runs as builds keep it, and read when it is asked for. */
function loadedOnce(): () => Promise<PageFiles> {
  const manifest = cmsManifest(projectRoot);
  if (manifest === undefined) throw new Error('Sveltia CMS is not installed.');
  let files: Promise<PageFiles> | undefined;
  return () => (files ??= keptEditingPage(projectRoot, manifest, packageCache(projectRoot)));
}
