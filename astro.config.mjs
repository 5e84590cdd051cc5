import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { buildInputs } from './src/content/build-inputs.ts';
import { contentSource } from './src/content/content-source.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { enclosureSizes } from './src/integrations/enclosure-sizes.ts';
import { headingTypeface } from './src/integrations/heading-typeface.ts';
import { keptFiles } from './src/integrations/kept-files/kept-files.ts';
import { newsletterNotice } from './src/integrations/newsletter-notice.ts';
import { paletteStyles } from './src/integrations/palette-styles.ts';
import { contentPictures } from './src/integrations/pictures/content-pictures.ts';
import { pictureGuard } from './src/integrations/picture-guard.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { siteMarkdown } from './src/integrations/site-markdown.ts';
import { siteSchema } from './src/schemas/site.ts';
import { absolute, addresses, sectionPath } from './src/site/addresses.ts';
import { siteRules } from './src/site/site-rules.ts';

const { contentRoot, outDir, cacheDir, today } = buildInputs(process.env, import.meta.dirname);
const source = contentSource(contentRoot, siteRules, today);
const { settings } = await source.content();
// A broken site.yaml is reported by contentCheck; the defaults only carry Astro to that point.
const { address, languages, colours, newsletter, abbreviations } = settings ?? siteSchema.parse({ name: 'Kronika' });
const site = addresses(address, languages[0]);
const thanks = languages.map((locale) => absolute(sectionPath('subscribed', locale, site), site));

export default defineConfig({
  site: site.origin,
  base: site.base,
  outDir,
  cacheDir,
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  image: { service: { entrypoint: './src/integrations/pictures/picture-service.ts' } },
  logger: { entrypoint: './src/integrations/pictures/build-log.ts' },
  fonts: [headingTypeface(languages, { projectRoot: import.meta.dirname, cacheDir: join(cacheDir, 'typeface') })],
  markdown: { processor: siteMarkdown(site.base) },
  integrations: [
    contentCheck(source),
    keptFiles(cacheDir),
    contentPictures(contentRoot, cacheDir),
    paletteStyles(colours.accent),
    mdx(),
    sitemap({ filter: (page) => !thanks.includes(page) }),
    searchIndex(abbreviations),
    newsletterNotice(newsletter),
    enclosureSizes(site),
    pictureGuard(source),
  ],
  experimental: { incrementalBuild: true },
  vite: {
    // Content may lie outside the project; MDX in it still takes its runtime from here.
    resolve: { dedupe: ['astro'] },
    server: { fs: { allow: ['.', contentRoot] } },
  },
});
