import { hash } from 'node:crypto';
import { join, parse, relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { emitClientAsset } from 'astro/assets/utils';
import type { Plugin } from 'vite';
import { asSlug } from '../../content/as-slug.ts';
import { fileFacts, measurePicture } from '../../content/entry-files.ts';
import { pictureGround } from './picture-ground.ts';
import { writeStandIn } from './stand-in.ts';

/**
 * Keeps the originals of the content's pictures out of a build's files. Astro would carry each one
 * through Vite into the output folder and remove it after encoding: with two hundred photographs that
 * takes two gigabytes of memory, and a build that stops half-way leaves them there, camera data and
 * all. Here a few bytes that name the picture take that way, and the image service reads the picture
 * where it lies. Should Astro ever ask otherwise, it carries originals as before.
 * @param contentRoot absolute path
 * @param cacheDir folder for what is kept between builds
 */
export function contentPictures(contentRoot: string, cacheDir: string): AstroIntegration {
  return {
    name: 'kronika:content-pictures',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command === 'build')
          updateConfig({ vite: { plugins: [standIns(contentRoot, cacheDir, config.base, config.build.assets)] } });
      },
    },
  };
}

function standIns(contentRoot: string, cacheDir: string, base: string, folder: string): Plugin {
  return {
    name: 'kronika:content-pictures',
    enforce: 'pre',
    load: {
      // Before Astro's own.
      order: 'pre',
      filter: { id: /\.(?:jpe?g|png|webp|avif|gif|tiff)\?astroContentImageFlag$/i },
      async handler(id) {
        const [fsPath = ''] = id.split('?');
        const path = relative(contentRoot, fsPath).replaceAll(sep, '/');
        if (path.startsWith('../')) return undefined;
        const { digest } = fileFacts(contentRoot, path);
        const { width, height, format } = await measurePicture(join(contentRoot, path));
        const source = writeStandIn({ path, digest });
        const name = `${asSlug(parse(path).name)}.${hash('sha256', source).slice(0, 8)}.${format}`;
        emitClientAsset(this, { type: 'asset', fileName: `${folder}/${name}`, source });
        const ground = await pictureGround(join(contentRoot, path), digest, join(cacheDir, 'grounds'));
        const image = { src: `${base}${folder}/${name}`, width, height, format, ground };
        return `const image = ${JSON.stringify(image)};
Object.defineProperty(image, 'fsPath', { value: ${JSON.stringify(fsPath)} });
export default image;`;
      },
    },
  };
}
