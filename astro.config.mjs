import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { buildInputs } from './src/content/build-inputs.ts';
import { contentSource } from './src/content/content-source.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { siteSchema } from './src/schemas/site.ts';

const { contentRoot, outDir } = buildInputs(process.env, import.meta.dirname);
const source = contentSource(contentRoot);
const { settings } = await source.content();
// A broken site.yaml is reported by contentCheck; the defaults only carry Astro to that point.
const { address, languages } = settings ?? siteSchema.parse({ name: 'Kronika' });
const { origin, pathname } = new URL(address);

export default defineConfig({
  site: origin,
  base: pathname.endsWith('/') ? pathname : `${pathname}/`,
  outDir,
  // Each content root keeps its own cache: switching between two never mixes their pages.
  cacheDir: `./node_modules/.astro/${createHash('sha256').update(contentRoot).digest('hex').slice(0, 12)}/`,
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [contentCheck(source), mdx()],
  experimental: { incrementalBuild: true },
  vite: {
    // Content may lie outside the project; MDX in it still takes its runtime from here.
    resolve: { dedupe: ['astro'] },
    server: { fs: { allow: ['.', contentRoot] } },
  },
});
void sitemap;
void languages;
