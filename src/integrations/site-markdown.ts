import { satteri } from '@astrojs/markdown-satteri';
import type { Element, ElementContent, Properties } from 'hast';

/** The room of a picture in a text, which is as wide as the lines, as in the `sizes` attribute. */
const textSizes = '(width >= 40rem) 40rem, 100vw';

/**
 * How Markdown is rendered: quotation marks stay as editors wrote them (the processor's own are
 * English), a link from the root of the site (`/projekty/…`) leads there under a base path too, a wide
 * table scrolls by itself, for the keyboard as well, and a picture that stands alone has its title for a
 * caption: `![Full hall](./hall.jpg "The first meeting")`.
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
      {
        name: 'kronika-captions',
        element: {
          filter: ['p'],
          visit: (paragraph, context) => {
            const [picture, ...others] = paragraph.children.filter((child) => !isBlank(child));
            if (picture?.type !== 'element' || picture.tagName !== 'img' || others.length > 0) return;
            const { title, ...properties } = picture.properties;
            if (typeof title !== 'string' || title === '') return;
            const caption = element('figcaption', {}, [{ type: 'text', value: title }]);
            context.replaceNode(paragraph, element('figure', {}, [element('img', properties, []), caption]));
          },
        },
      },
      {
        name: 'kronika-picture-sizes',
        element: {
          filter: ['img'],
          visit: (picture, context) => {
            context.setProperty(picture, 'sizes', textSizes);
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

function isBlank(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
