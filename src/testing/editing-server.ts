import { createServer } from 'node:http';
import { basename, dirname, join } from 'node:path';
import { contentSource } from '../content/content-source.ts';
import { cmsConfig } from '../editing/cms-config.ts';
import { ContentFolder } from '../editing/local/content-folder.ts';
import { answerEditing } from '../editing/local/local-editing.ts';
import { bundlePage, cmsManifest, packFiles, type PageFiles, unpackFiles } from '../editing/page-files.ts';
import { codeDigest } from '../integrations/code-digest.ts';
import { packageCache } from '../integrations/kept-files/package-cache.ts';
import { projectRoot, testDay } from './build-site.ts';
import { listen, type RunningServer } from './static-server.ts';

/** A server with the editing page over a content root, without the site around it. */
export interface EditingServer extends RunningServer {
  /** The address that signs in. */
  address: string;
}

/**
 * Serves the editing page as `kronika edit` does.
 * @param root absolute path of a content root that may be changed
 */
export async function serveEditing(root: string): Promise<EditingServer> {
  const manifest = cmsManifest(projectRoot);
  if (manifest === undefined) throw new Error('Sveltia CMS is not installed.');
  const token = 'secret-of-a-test';
  const folder = basename(root);
  let files: Promise<PageFiles> | undefined;
  const editing = {
    ...{ token, folder, address: '/admin/', language: 'pl' as const, timeZone: 'Europe/Warsaw' },
    content: new ContentFolder(root, join(dirname(root), 'saves')),
    files: () => (files ??= keptPage(manifest)),
    config: async (backend: Parameters<typeof cmsConfig>[0]['backend'], siteAddress: string) => {
      const content = await contentSource(root, [], testDay).content();
      if (!content.settings) throw new Error('The settings cannot be read.');
      return { ...cmsConfig({ ...content, settings: content.settings, backend, folder }), site_url: siteAddress };
    },
  };
  const server = await listen(
    createServer((request, response) => {
      answerEditing(request, response, request.url ?? '', editing).then(
        (isAnswered) => {
          if (!isAnswered) response.writeHead(404).end();
        },
        (error: unknown) => {
          response.writeHead(500).end(String(error));
        },
      );
    }),
  );
  return { ...server, address: `${server.origin}/admin/#token=${token}` };
}

/** The bundled page, kept between runs as builds keep it. */
async function keptPage(manifest: string): Promise<PageFiles> {
  const key = `${manifest} ${await codeDigest(['editing/page/*.ts', 'editing/page-files.ts'])}`;
  return unpackFiles(
    await packageCache(projectRoot)('editing-page-of-tests.bin', key, async () =>
      packFiles(await bundlePage(projectRoot, manifest)),
    ),
  );
}
