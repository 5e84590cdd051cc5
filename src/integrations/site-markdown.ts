import { satteri } from '@astrojs/markdown-satteri';

/**
 * How Markdown is rendered: quotation marks stay as editors wrote them (the processor's own are
 * English), a link from the root of the site (`/projekty/…`) leads there under a base path too, and a
 * wide table scrolls by itself, for the keyboard as well.
 * @param base folder of the site on its host, with a slash at both ends
 */
export function siteMarkdown(base: string): ReturnType<typeof satteri> {
  const isFromRoot = (url: string) => /^\/(?!\/)/.test(url) && !url.startsWith(base);
  const below = (url: string) => base + url.slice(1);
  return satteri({
    features: { smartPunctuation: false },
    hastPlugins: [
      {
        name: 'kronika-tables',
        element: {
          filter: ['table'],
          visit: (table, context) => {
            const properties = { className: ['table'], tabIndex: 0 };
            context.wrapNode(table, { type: 'element', tagName: 'div', properties, children: [] });
          },
        },
      },
    ],
    mdastPlugins: [
      {
        name: 'kronika-site-links',
        link: (node, context) => {
          if (isFromRoot(node.url)) context.setProperty(node, 'url', below(node.url));
        },
        definition: (node, context) => {
          if (isFromRoot(node.url)) context.setProperty(node, 'url', below(node.url));
        },
        image: (node, context) => {
          if (isFromRoot(node.url)) context.setProperty(node, 'url', below(node.url));
        },
      },
    ],
  });
}
