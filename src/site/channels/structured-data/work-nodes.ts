import type { CreativeWork, DigitalDocument, ImageGallery, NewsArticle, Thing } from 'schema-dts';
import { certainPart } from '../../../edtf/edtf-date.ts';
import { absolute, filePath } from '../../model/addresses.ts';
import { type AnyEntry, type Entry, isEvent, type MarkdownEntry } from '../../model/entry.ts';
import type { Graph } from '../../model/graph.ts';
import { certainMoment, withOffset } from '../../../edtf/time-zone.ts';
import { namedNode, publisherId } from './node-id.ts';
import { licence } from './picture-node.ts';

/** What all works have that the site publishes. */
function workFacts(site: Graph, entry: MarkdownEntry) {
  const { data, locale } = entry;
  const { timeZone } = site.settings;
  return {
    ...namedNode(site, entry),
    description: data.description,
    ...(data.pubDate !== undefined && { datePublished: withOffset(data.pubDate, timeZone) }),
    ...(data.updatedDate !== undefined && { dateModified: withOffset(data.updatedDate, timeZone) }),
    ...authorFacts(site, entry),
    ...(data.tags.length > 0 && { keywords: data.tags }),
    inLanguage: locale,
  };
}

/**
 * Who wrote a work. A name may be that of a person, an office or a team, and the field does not say which:
 * only an organisation with an entry is called an author, all others are credited in words.
 */
function authorFacts(site: Graph, { data, locale }: MarkdownEntry) {
  const credit = data.authors.length > 0 ? data.authors.join(', ') : data.responsible;
  const authors = data.authors.length === 0 ? [] : site.each('organisations', locale);
  const known = authors
    .filter((organisation) => data.authors.includes(organisation.data.name))
    .map((organisation) => ({ '@type': 'Organization' as const, ...namedNode(site, organisation) }));
  return { ...(credit !== undefined && { creditText: credit }), ...(known.length > 0 && { author: known }) };
}

/** Another entry that a work is about. */
function subjectNode(site: Graph, subject: AnyEntry): Exclude<Thing, string> {
  const named = namedNode(site, subject);
  if (isEvent(subject)) {
    const startDate = certainMoment(subject.data.start, site.settings.timeZone);
    const type = subject.collection === 'workshops' ? 'EducationEvent' : 'Event';
    return { '@type': type, ...named, ...(startDate !== undefined && { startDate }) };
  }
  switch (subject.collection) {
    case 'projects':
      return { '@type': 'Project', ...named };
    case 'organisations':
      return { '@type': 'Organization', ...named };
    case 'places':
      return { '@type': 'Place', ...named };
    case 'series':
      return { '@type': 'EventSeries', ...named };
    default:
      return { '@type': 'CreativeWork', ...named };
  }
}

/**
 * A piece of news (schema.org/NewsArticle).
 * @param image lasting name of its picture, or the address of the one for sharing
 */
export function newsNode(site: Graph, entry: Entry<'news'>, image: string | { '@id': string }): NewsArticle {
  const subjects = entry.data.about.flatMap((reference) => site.resolve(reference, entry.locale) ?? []);
  const project = entry.data.project && site.find('projects', entry.data.project.slug, entry.locale);
  const about = [...subjects, ...(project ? [project] : [])].map((subject) => subjectNode(site, subject));
  return {
    '@type': 'NewsArticle',
    ...workFacts(site, entry),
    headline: entry.data.title,
    // Whoever the text names as its author wrote it; where it names nobody, the site speaks.
    ...(entry.data.authors.length === 0 && { author: { '@id': publisherId(site) } }),
    publisher: { '@id': publisherId(site) },
    ...(about.length > 0 && { about }),
    image,
  };
}

/**
 * The photographs of an occasion (schema.org/ImageGallery).
 * @param photos lasting names of its photographs
 */
export function galleryNode(
  site: Graph,
  entry: Entry<'galleries'>,
  photos: readonly { '@id': string }[],
): ImageGallery {
  const { data, locale } = entry;
  const event = data.event && site.resolve(data.event, locale);
  const dateCreated = data.date === undefined ? undefined : certainMoment(data.date, site.settings.timeZone);
  return {
    '@type': 'ImageGallery',
    ...workFacts(site, entry),
    ...(dateCreated !== undefined && { dateCreated }),
    ...(data.credit !== undefined && { creditText: data.credit }),
    ...(data.licence !== undefined && { license: licence(data.licence) }),
    ...(event && { about: subjectNode(site, event) }),
    publisher: { '@id': publisherId(site) },
    associatedMedia: [...photos],
  };
}

/**
 * Something that a project published: a book, a report, or a work of another sort.
 * @param image lasting name of its picture, or the address of the one for sharing
 */
export function publicationNode(
  site: Graph,
  entry: Entry<'publications'>,
  image: string | { '@id': string },
): CreativeWork {
  const { data } = entry;
  const file = data.file === undefined ? undefined : site.files.get(data.file);
  const year = data.year === undefined ? undefined : certainPart(data.year);
  const facts = {
    ...workFacts(site, entry),
    ...(year !== undefined && data.pubDate === undefined && { datePublished: year }),
    ...(data.publisher !== undefined && { publisher: { '@type': 'Organization', name: data.publisher } as const }),
    ...carrierFacts(site, entry),
    image,
  };
  switch (data.kind) {
    case 'book':
      return {
        '@type': 'Book',
        ...facts,
        ...(data.isbn !== undefined && { isbn: data.isbn.replace(/[^\dX]/g, '') }),
        ...(file?.pages !== undefined && { numberOfPages: file.pages }),
      };
    case 'report':
    case 'survey':
    case 'strategy':
      return { '@type': 'Report', ...facts };
    case 'supplement':
      return { '@type': 'Article', ...facts };
    case 'recording':
      return { '@type': 'CreativeWork', ...facts };
  }
}

/** Where a work is to be had, and the project that it belongs to. */
function carrierFacts(site: Graph, { data, locale }: Entry<'publications'> | Entry<'documents'>) {
  const file = data.file === undefined ? undefined : site.files.get(data.file);
  const project = data.project && site.find('projects', data.project.slug, locale);
  return {
    ...(data.file !== undefined && {
      encoding: {
        '@type': 'MediaObject',
        contentUrl: absolute(filePath(data.file), site),
        ...(file && { contentSize: `${file.bytes} B`, encodingFormat: mediaTypes.get(file.type) ?? file.type }),
      } as const,
    }),
    ...(data.url !== undefined && { sameAs: data.url }),
    ...(project && { about: { '@type': 'Project', ...namedNode(site, project) } as const }),
  };
}

/**
 * A document (schema.org/DigitalDocument).
 * @param image lasting name of its picture, or the address of the one for sharing
 */
export function documentNode(
  site: Graph,
  entry: Entry<'documents'>,
  image: string | { '@id': string },
): DigitalDocument {
  const { data } = entry;
  return {
    '@type': 'DigitalDocument',
    ...workFacts(site, entry),
    ...(data.version !== undefined && { version: data.version }),
    ...carrierFacts(site, entry),
    publisher: { '@id': publisherId(site) },
    image,
  };
}

const mediaTypes = new Map([
  ['pdf', 'application/pdf'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['epub', 'application/epub+zip'],
  ['zip', 'application/zip'],
]);
