import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import type { EditorLanguage } from '../../schemas/editor-language.ts';
import type { CmsBackend } from '../cms-backend.ts';
import type { CmsConfig } from '../cms-config.ts';
import { commitMessages } from '../commit-messages.ts';
import { pageConfig } from '../page-config.ts';
import type { PageFiles } from '../page-files.ts';
import type { PageFolders } from '../page/entry-page.ts';
import { pageHtml, pagePolicy } from '../page-html.ts';
import { answerLocally, isFromHere, type LocalApi, localRepository } from './local-api.ts';

/** What the editing page of this computer is made of. */
export interface LocalEditing extends LocalApi {
  /** Path of the page on its server, with a slash at both ends. */
  address: string;
  language: EditorLanguage;
  /** Of the site. */
  timeZone: string;
  /** Where its pages lie. */
  folders: PageFolders;
  /** The bundled files. */
  files: () => Promise<PageFiles>;
  /** The forms as the content is now, and where the site itself is shown. */
  config: (backend: CmsBackend, siteAddress: string) => Promise<CmsConfig>;
}

const types: ReadonlyMap<string, string> = new Map([
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.wasm', 'application/wasm'],
  ['.woff2', 'font/woff2'],
  ['.png', 'image/png'],
]);

/**
 * Answers for the editing page of this computer, and for what stands behind it.
 * @param url of the request, from the root of the server
 * @returns false where the address is none of its own
 */
export async function answerEditing(
  request: IncomingMessage,
  response: ServerResponse,
  url: string,
  editing: LocalEditing,
): Promise<boolean> {
  const { address } = editing;
  if (!url.startsWith(address)) return false;
  const path = url.slice(address.length);
  if (path.startsWith('api/v1/')) {
    await answerLocally(request, response, path.slice('api/v1'.length), editing);
    return true;
  }
  const send = (status: number, type: string, body: Uint8Array | string) => {
    response.writeHead(status, {
      'Content-Type': type,
      'Cache-Control': 'no-cache',
      'X-Content-Type-Options': 'nosniff',
    });
    response.end(body);
  };
  if (!isFromHere(request)) {
    send(403, 'text/plain; charset=utf-8', 'Only this computer is answered.');
    return true;
  }
  const [file = ''] = path.split('?');
  if (file === '' || file === 'index.html') {
    response.setHeader('Content-Security-Policy', `${pagePolicy([])}; frame-ancestors 'none'`);
    send(200, 'text/html; charset=utf-8', pageHtml(pagePolicy([]), editing.language));
    return true;
  }
  if (file === 'config.json') {
    const origin = `http://${request.headers.host ?? ''}`;
    const api = `${origin}${address}api/v1`;
    const config = await editing.config(localBackend(api, editing.language), new URL('..', origin + address).href);
    send(200, 'application/json; charset=utf-8', pageConfig(config, editing, api));
    return true;
  }
  const bytes = (await editing.files()).get(file);
  if (bytes) send(200, types.get(extname(file)) ?? 'application/octet-stream', bytes);
  else send(404, 'text/plain; charset=utf-8', 'There is nothing.');
  return true;
}

/** The folder of this computer, taken for a repository of Gitea. */
function localBackend(api: string, language: EditorLanguage): CmsBackend {
  return {
    name: 'gitea',
    repo: localRepository.name,
    branch: localRepository.branch,
    api_root: api,
    auth_methods: ['token'],
    commit_messages: commitMessages[language],
  };
}
