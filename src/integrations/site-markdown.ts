import { satteri } from '@astrojs/markdown-satteri';

/**
 * How Markdown is rendered: quotation marks stay as editors wrote them (the processor's own are
 * English), and a link from the root of the site (`/projekty/…`) leads there under a base path too.
 * @param base folder of the site on its host, with a slash at both ends
 */
export function siteMarkdown(base: string): ReturnType<typeof satteri> {
  return satteri({
    features: { smartPunctuation: false },
    mdastPlugins: [
      {
        name: 'kronika-site-links',
        link: (node, context) => {
          if (/^\/(?!\/)/.test(node.url) && !node.url.startsWith(base))
            context.setProperty(node, 'url', base + node.url.slice(1));
        },
      },
    ],
  });
}
