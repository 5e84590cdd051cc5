import type { Element, Root } from 'hast';
import { z } from 'zod';
import { foreignMoment } from '../content/foreign-moment.ts';
import { textOf } from '../html/text-of.ts';
import { momentField } from '../schemas/fields/date.ts';
import { asLine, attributeOf, elementsOf } from './elements-of.ts';

/** What a page says of itself where programs read it; nothing is guessed from its words. */
export interface PageFacts {
  title: string | undefined;
  description: string | undefined;
  /** When the page was published: a day or a minute. */
  published: string | undefined;
  /** When the one event that it announces begins and ends. */
  start: string | undefined;
  end: string | undefined;
  /** Its language, as `pl`. */
  lang: string | undefined;
}

/** A thing as schema.org describes it, as far as it is of use here. */
const thingSchema = z
  .object({
    '@type': z.union([z.string().transform((type) => [type]), z.array(z.string())]),
    headline: z.string().optional().catch(undefined),
    description: z.string().optional().catch(undefined),
    datePublished: z.string().optional().catch(undefined),
    startDate: z.string().optional().catch(undefined),
    endDate: z.string().optional().catch(undefined),
  })
  .loose();

type Thing = z.infer<typeof thingSchema>;

/**
 * Reads what a page says of itself: JSON-LD of schema.org, Open Graph, microformats and the elements of HTML.
 * @param page the whole page
 * @param main the part of it that is its text
 * @param timeZone of the site, whose clock is meant where dates are written
 */
export function pageFacts(page: Root, main: Element, timeZone: string): PageFacts {
  const things = elementsOf(page, 'script')
    .filter((script) => attributeOf(script, 'type') === 'application/ld+json')
    .flatMap((script) => thingsIn(textOf(script)));
  const metas = elementsOf(page, 'meta');
  const meta = (...names: readonly string[]): string | undefined =>
    names
      .map((name) => metas.find((one) => [attributeOf(one, 'property'), attributeOf(one, 'name')].includes(name)))
      .map((one) => (one ? asLine(attributeOf(one, 'content')) : ''))
      .find((content) => content !== '');
  const ofType = (pattern: RegExp) => things.filter((thing) => thing['@type'].some((type) => pattern.test(type)));
  const article = ofType(/(?:Article|Posting|WebPage|Report)$/).find((thing) => thing.datePublished !== undefined);
  const headline = ofType(/(?:Article|Posting)$/).find((thing) => thing.headline !== undefined)?.headline;
  const events = ofType(/Event$/);
  const event = events.length === 1 ? events[0] : undefined;
  const moment = (...written: readonly (string | undefined)[]) =>
    written.map((one) => (one === undefined ? undefined : asMoment(one, timeZone))).find((one) => one !== undefined);
  const headings = elementsOf(main, 'h1');
  const [heading, ...others] = headings.length > 0 ? headings : elementsOf(page, 'h1');
  const titleElement = elementsOf(page, 'title').at(0);
  return {
    title: firstWords(
      heading && others.length === 0 ? textOf(heading) : undefined,
      headline,
      meta('og:title'),
      titleElement && textOf(titleElement),
      heading && textOf(heading),
    ),
    description: firstWords(meta('description', 'og:description'), article?.description, event?.description),
    published: moment(
      meta('article:published_time', 'og:article:published_time', 'datePublished'),
      article?.datePublished,
      timeOfPublication(page, main),
    ),
    start: moment(event?.startDate),
    end: moment(event?.endDate),
    lang: languageOf(page),
  };
}

function firstWords(...all: readonly (string | undefined)[]): string | undefined {
  return all.map((words) => asLine(words ?? '')).find((words) => words !== '');
}

/** A day or a minute in the site's time; undefined where it is neither. */
function asMoment(written: string, timeZone: string): string | undefined {
  const plain = written.trim();
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(plain) ? plain : foreignMoment(plain, timeZone);
  return moment !== undefined && momentField.safeParse(moment).success ? moment : undefined;
}

/**
 * What `<time>` says of the publication: where it is marked so (microdata, the former attribute `pubdate`, the classes
 * of hAtom, h-entry and WordPress), or where it is the only one in the header of the text. Any other may be the time of
 * what the text tells.
 */
function timeOfPublication(page: Root, main: Element): string | undefined {
  const times = elementsOf(page, 'time', 'meta', 'abbr');
  const marked = times.filter(
    (time) =>
      attributeOf(time, 'itemProp').split(' ').includes('datePublished') ||
      time.properties['pubDate'] !== undefined ||
      time.properties['pubdate'] !== undefined ||
      ['published', 'dt-published', 'entry-date'].some((name) =>
        attributeOf(time, 'className').split(' ').includes(name),
      ),
  );
  const inHeaders = elementsOf(main, 'header').flatMap((header) => elementsOf(header, 'time'));
  const said = (marked.length > 0 ? marked : inHeaders).map(
    (time) => attributeOf(time, 'dateTime') || attributeOf(time, 'content') || attributeOf(time, 'title'),
  );
  const different = new Set(said.filter((one) => one !== ''));
  return different.size === 1 ? [...different][0] : undefined;
}

function languageOf(page: Root): string | undefined {
  const lang = elementsOf(page, 'html').map((html) => attributeOf(html, 'lang') || attributeOf(html, 'xmlLang'))[0];
  return /^[a-z]{2,3}(?=-|$)/i.exec(lang ?? '')?.[0].toLowerCase();
}

function thingsIn(json: string): Thing[] {
  try {
    return flattened(JSON.parse(json));
  } catch {
    // What is no JSON says nothing; other parts of the page may.
    return [];
  }
}

function flattened(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(flattened);
  if (typeof value !== 'object' || value === null) return [];
  const { data } = thingSchema.safeParse(value);
  return [...(data ? [data] : []), ...('@graph' in value ? flattened(value['@graph']) : [])];
}
