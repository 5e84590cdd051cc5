import type { BreadcrumbList, Graph, ImageObjectLeaf, Thing } from 'schema-dts';
import { crumbTitle } from '../components/crumb-title.ts';
import { texts } from '../i18n/texts.ts';
import type { PageView } from '../site/view-models/page-view.ts';
import type { StructuredView } from '../site/channels/structured-data/structured-view.ts';
import { pageDescription } from './page-description.ts';
import { pageTitle } from './page-title.ts';

/**
 * The one graph of a page (JSON-LD 1.1): the site and its publisher, the page with the way to it, what it
 * is about, and its pictures.
 * @param view the page
 * @param structured what it tells machines
 * @param pictures its pictures with the addresses of their files
 */
export function pageGraph(view: PageView, structured: StructuredView, pictures: readonly ImageObjectLeaf[]): Graph {
  const crumbs = breadcrumbs(view);
  return {
    '@context': 'https://schema.org',
    '@graph': [...structured.nodes, webPage(view, structured), ...(crumbs ? [crumbs] : []), ...pictures],
  };
}

/** JSON within a page: no text in it can end the element that holds it. */
export function scriptText(graph: Graph): string {
  return JSON.stringify(graph).replaceAll('<', String.raw`\u003c`);
}

function breadcrumbsId({ head }: PageView): string {
  return `${head.canonical}#breadcrumbs`;
}

function webPage(view: PageView, { website, main, published, modified }: StructuredView): Exclude<Thing, string> {
  const { head, shell, crumbs, content } = view;
  const facts = {
    '@id': `${head.canonical}#page`,
    url: head.canonical,
    name: pageTitle(view),
    description: pageDescription(view),
    inLanguage: shell.locale,
    isPartOf: { '@id': website },
    primaryImageOfPage: { '@type': 'ImageObject', contentUrl: head.image } as const,
    ...(crumbs.length > 1 && { breadcrumb: { '@id': breadcrumbsId(view) } }),
    ...(main !== undefined && { mainEntity: { '@id': main } }),
    ...(published !== undefined && { datePublished: published }),
    ...(modified !== undefined && { dateModified: modified }),
  };
  return { '@type': pageType(content.kind), ...facts };
}

function pageType(kind: PageView['content']['kind']): 'WebPage' | 'CollectionPage' | 'SearchResultsPage' {
  if (kind === 'list' || kind === 'tags' || kind === 'feeds') return 'CollectionPage';
  return kind === 'search' ? 'SearchResultsPage' : 'WebPage';
}

function breadcrumbs(view: PageView): BreadcrumbList | undefined {
  const { crumbs, head, shell } = view;
  if (crumbs.length < 2) return undefined;
  return {
    '@type': 'BreadcrumbList',
    '@id': breadcrumbsId(view),
    itemListElement: crumbs.map((crumb, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name: crumbTitle(crumb, texts(shell.locale)),
      item: { '@type': 'WebPage' as const, '@id': new URL(crumb.href, head.canonical).href },
    })),
  };
}
