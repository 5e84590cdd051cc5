import type { Organization, SearchAction, WebSite, WithActionConstraints } from 'schema-dts';
import type { Locale } from '../../../i18n/locale.ts';
import { absolute, homePath, sectionPath } from '../../model/addresses.ts';
import type { Graph } from '../../model/graph.ts';
import { publisherId } from './node-id.ts';

/** The lasting name of the site in a language. */
export function websiteId(site: Graph, locale: Locale): string {
  return `${absolute(homePath(locale, site), site)}#website`;
}

/** The site in a language, with the way to search in it (schema.org/docs/actions.html). */
export function websiteNode(site: Graph, locale: Locale): WebSite {
  const { name, tagline, description = tagline } = site.settings;
  const search: WithActionConstraints<Exclude<SearchAction, string>> = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${absolute(sectionPath('search', locale, site), site)}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@type': 'WebSite',
    '@id': websiteId(site, locale),
    url: absolute(homePath(locale, site), site),
    name: site.inLocale(name, locale),
    ...(description !== undefined && { description: site.inLocale(description, locale) }),
    inLanguage: locale,
    publisher: { '@id': publisherId(site) },
    potentialAction: search,
  };
}

/** The institution that answers for the site; where none is named, the site's own name stands for it. */
export function publisherNode(site: Graph, locale: Locale): Organization {
  const { name, publisher = name, contact, social } = site.settings;
  const { phones = [], address, email } = contact ?? {};
  return {
    '@type': 'Organization',
    '@id': publisherId(site),
    name: site.inLocale(publisher, locale),
    url: absolute('', site),
    ...(address !== undefined && { address }),
    ...(email !== undefined && { email }),
    ...(phones.length > 0 && { telephone: phones }),
    ...(social.length > 0 && { sameAs: social.map(({ url }) => url) }),
  };
}
