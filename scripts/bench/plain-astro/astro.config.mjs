import sitemap from '@astrojs/sitemap';

export default {
  site: 'https://example.org',
  trailingSlash: 'always',
  outDir: './dist',
  cacheDir: './cache',
  integrations: [sitemap()],
};
