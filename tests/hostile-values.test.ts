import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { load } from 'cheerio';
import ICAL from 'ical.js';
import { SaxesParser } from 'saxes';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { jsonSchemaOf } from '../src/content/json-schema.ts';
import { type CollectionName, collectionNames } from '../src/schemas/collection-names.ts';
import { markName } from '../src/output/output-mark.ts';
import { buildSiteOrFail, fixtureSite, type FixtureSite } from '../src/testing/build-site.ts';
import { filesBelow } from '../src/testing/built-page.ts';
import { filledForm } from '../src/testing/filled-form.ts';
import { pdfOf } from '../src/testing/pdf-of.ts';
import { markdown } from './fixtures.ts';

/*
 * Every text of every field of every collection and of the settings is hostile, taken from the schemas; one
 * site is built of them, and every file that it publishes is read by a parser of its format. A text must come
 * out of each as it went in, but for control signs and white space, or not at all.
 */

/** What ends a script, an element, an attribute, a CDATA section, a line of a calendar or a cell of a table. */
const hostile = [
  '</script><script>window.ran = 1</script>',
  '"><img src="https://foreign.example/a.png" onerror="window.ran = 1">',
  "' onmouseover='window.ran = 1",
  ']]><script>window.ran = 1</script><!--',
  '</title></style></textarea><base href="https://foreign.example/">&quot;&#60;script&#62;',
  'BEGIN:VEVENT;X=1:\\n,\\;\nEND:VCALENDAR\r\nX:\u0000\u0007\u001b\u007f\u0085\ufffe\u2028',
  '${window.ran} {{ 1 }} %3Cscript%3E \\u003c *a* `b` <c@d.example> ~~e~~',
];

/** With what a table's program would begin a formula. */
const formulas = ['=', '+', '-', '@', ''];

/** The texts by the number that marks each, and the field that it stands in. */
const texts: string[] = [];
const fields: string[] = [];

function hostileText(field: string): string {
  const number = texts.length;
  const text = `${formulas[number % formulas.length] ?? ''}Q${number}Z ${hostile[number % hostile.length] ?? ''} end`;
  texts.push(text);
  fields.push(field);
  return text;
}

const cover = { src: './picture.png' };
const attachments = [{ file: './paper.pdf' }];

/** What is no text, of one entry of each collection; all of them hang together. */
const given: Record<CollectionName, object> = {
  projects: {
    cover,
    attachments,
    lead: 'firm',
    period: { start: '2026-01-01', end: '2027-12-31' },
    funding: [{ source: 'other' }],
    partners: [{ organisation: 'firm' }],
    teams: [{ plannedMeetings: 6 }],
    hashtags: ['#Trzy'],
  },
  meetings: {
    cover,
    attachments,
    project: 'plan',
    start: '2026-12-05T10:00',
    end: '2026-12-05T12:00',
    registration: { deadline: '2026-12-01', email: 'a@example.org' },
    next: { date: '2027-02-05' },
  },
  workshops: {
    cover,
    attachments,
    project: 'plan',
    series: 'round',
    number: 1,
    start: '2026-10-05T10:00',
    venue: { place: 'town' },
  },
  galleries: { cover, attachments, project: 'plan', photos: [cover], date: '2026-10-05', event: 'workshops/talk' },
  news: { cover, attachments, project: 'plan', pubDate: '2026-11-01', alert: true, expiryDate: '2027-01-01' },
  publications: { cover, attachments, project: 'plan', year: 2026, file: './paper.pdf' },
  documents: {
    kind: 'call',
    cover,
    attachments,
    project: 'plan',
    closes: '2027-02-01',
    owner: 'firm',
    file: './paper.pdf',
  },
  pages: { cover, attachments },
  organisations: { place: 'town', logo: './picture.png' },
  places: { kind: 'town' },
  series: { project: 'plan', planned: 3 },
};

const slugs: Record<CollectionName, string> = {
  projects: 'plan',
  meetings: 'meet',
  workshops: 'talk',
  galleries: 'shots',
  news: 'word',
  publications: 'book',
  documents: 'call',
  pages: 'about',
  organisations: 'firm',
  places: 'town',
  series: 'round',
};

const settings = {
  address: 'https://here.example.org/',
  languages: ['pl', 'en'],
  publicBody: false,
  newsletter: { endpoint: 'https://letters.example.org/', emailField: 'e', consentField: 'c', honeypotField: 'h' },
  accessibility: {
    published: '2026-02-02',
    updated: '2026-09-01',
    prepared: '2026-02-16',
    reviewed: '2026-11-09',
    status: 'partial',
    contact: { email: 'a@example.org', phone: '+48 000 000 001' },
  },
  privacy: {
    controller: { email: 'a@example.org' },
    officer: { email: 'a@example.org' },
    newsletter: { recipients: [{ host: 'letters.example.org' }], confirmed: true },
  },
  logo: { light: './logo.png', dark: './logo.png' },
  abbreviations: { PUP: 'powiatowy urząd pracy' },
};

let site: FixtureSite;
let published: string[];
/** Numbers of the texts that stand in the content: of several forms of a field one is filled. */
let written: Set<number>;

beforeAll(async () => {
  const png = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#0b4f6c' } })
    .png()
    .toBuffer();
  const files: Record<string, string | Uint8Array> = {
    'site.yaml': stringify(filledForm(jsonSchemaOf('site', 'en'), settings, (field) => hostileText(`site: ${field}`))),
    'logo.png': png,
  };
  for (const name of collectionNames) {
    const values = filledForm(jsonSchemaOf(name, 'en'), given[name], (field) => hostileText(`${name}: ${field}`));
    const isData = ['organisations', 'places', 'series'].includes(name);
    const text = isData ? stringify(values) : `---\n${stringify(values)}---\nTekst.\n`;
    files[`${name}/${slugs[name]}.${isData ? 'yaml' : 'md'}`] = text;
    files[`${name}/picture.png`] = png;
    files[`${name}/paper.pdf`] = pdfOf(1);
  }
  // Where irregularities are reported is told of the Union's money alone.
  files['projects/union.md'] = markdown(
    'title: Unia\ndescription: Opis.\nperiod: { start: 2012-09, end: 2013-08 }\nfunding: [{ source: eu-2007-2013, programme: Kapitał Ludzki }]',
  );
  written = marksIn(
    Object.values(files)
      .filter((file) => typeof file === 'string')
      .join('\n'),
  );
  site = await fixtureSite('hostile-values', files);
  await buildSiteOrFail(site);
  published = await filesBelow(site.outDir);
}, 300_000);

const ofKind = (ending: RegExp) => published.filter((file) => ending.test(file));
const read = (file: string) => readFile(join(site.outDir, file), 'utf8');

function marksIn(text: string): Set<number> {
  return new Set([...text.matchAll(/Q(\d+)Z/g)].map(([, number]) => Number(number)));
}

/** A text as a reader hears it: signs that cannot be seen, white space and the shape of quotation marks do not count. */
function heard(text: string): string {
  return text
    .replace(/\s/g, '')
    .replace(/\p{Cc}|\p{Cf}|\p{Cn}/gu, '')
    .replace(/[„“”«»’‚‘]|["']/g, '');
}

/** Fields whose text is begun in a file and not told to its end. */
function cutIn(file: string, said: readonly string[]): string[] {
  return said
    .map(heard)
    .flatMap((words) =>
      [...marksIn(words)]
        .filter((number) => !words.includes(heard(texts[number] ?? '')))
        .map((number) => `${file}: ${fields[number] ?? ''}: ${words.slice(0, 300)}`),
    );
}

/** All texts and names within a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if (isUnknownProperty(value)) return [value[3].replaceAll(/\\([\\,;])/g, '$1')];
  return Object.entries(value).flatMap(([name, part]) => [
    name,
    ...(name === 'content_html' ? saidInHtml(String(part)) : textsIn(part)),
  ]);
}

/** A property of a calendar that the parser does not know and so leaves escaped, as jCal has it (RFC 7265, section 5). */
function isUnknownProperty(value: object): value is [string, object, 'unknown', string] {
  return Array.isArray(value) && value.length === 4 && value[2] === 'unknown' && typeof value[3] === 'string';
}

/** Whatever HTML says in words and in attributes; fails where it says something of its own accord. */
function saidInHtml(html: string): string[] {
  expect(html).not.toMatch(/(?![\t\n\r])\p{Cc}|\ufffd/u);
  const $ = load(html);
  expect($('base, [onerror], [onmouseover], [src*="foreign.example"]').length).toBe(0);
  return $('*')
    .toArray()
    .flatMap((element) => {
      const own = $(element)
        .contents()
        .toArray()
        .some((node) => node.nodeType === 3 && /Q\d+Z/.test($(node).text()));
      if ($(element).is('script, style')) {
        const text = $(element).text();
        if ($(element).attr('type') === 'application/ld+json') return textsIn(JSON.parse(text));
        expect(text).not.toContain('window.ran');
        return [];
      }
      return [...Object.values($(element).attr() ?? {}).map(unescaped), ...(own ? [$(element).text()] : [])];
    });
}

/** The words that an address asks a map for, or what it is. */
function unescaped(value: string): string {
  return value.includes('/search?query=') ? (new URL(value).searchParams.get('query') ?? '') : value;
}

/** Whatever an XML file says in words and in attributes, read by the letter. */
function saidInXml(xml: string): string[] {
  const said: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  const open: string[] = [];
  // Programs show these two as HTML, and all others as they are.
  const take = (text: string) =>
    said.push(...(/^(?:description|content:encoded)$/.test(open.at(-1) ?? '') ? saidInHtml(text) : [text]));
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', () => open.pop());
  parser.on('opentag', ({ name, attributes }) => {
    open.push(name);
    said.push(...Object.values(attributes).map(({ value }) => value));
  });
  parser.write(xml).close();
  return said;
}

describe('a hostile text in every field', () => {
  test('stands in pages as words', async () => {
    const pages = ofKind(/\.html$/);
    const said = await Promise.all(pages.map(async (file) => [file, saidInHtml(await read(file))] as const));
    expect(said.flatMap(([file, words]) => cutIn(file, words))).toEqual([]);
    const told = marksIn(said.flatMap(([, words]) => words).join(' '));
    const untold = [...written].filter((number) => !told.has(number)).map((number) => fields[number] ?? '');
    // What a consent rests on is nobody else's; a gallery shows its photographs, and its cover only in lists.
    expect(untold.filter((field) => !/consent\.note$|^galleries: cover\./.test(field))).toEqual([]);
    expect(untold.length).toBeGreaterThan(5);
  });

  test('stands in feeds and maps as words', async () => {
    const files = ofKind(/\.(?:xml|svg)$/);
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) expect(cutIn(file, saidInXml(await read(file)))).toEqual([]);
  });

  test('stands in data as it is', async () => {
    // The mark of the output folder holds nothing but digests, one of which may look like a text's number.
    const files = ofKind(/\.(?:json|webmanifest)$/).filter((file) => file !== markName);
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) expect(cutIn(file, textsIn(JSON.parse(await read(file))))).toEqual([]);
  });

  test('ends no line of a calendar', async () => {
    const files = ofKind(/\.ics$/);
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) {
      const text = await read(file);
      expect(text.replaceAll(/\r\n|\t/g, ''), file).not.toMatch(/\p{Cc}/u);
      const calendar: unknown = ICAL.parse(text);
      expect(cutIn(file, textsIn(calendar))).toEqual([]);
      const events = new ICAL.Component(calendar as unknown[]).getAllSubcomponents('vevent');
      expect(text.match(/^BEGIN:VEVENT/gm)).toHaveLength(events.length);
    }
  });

  test('is found by the search as words', async () => {
    const files = ofKind(/\.pf_fragment$/);
    expect(files.length).toBeGreaterThan(9);
    for (const file of files) {
      const record = gunzipSync(await readFile(join(site.outDir, file))).toString();
      expect(cutIn(file, textsIn(JSON.parse(record.slice(record.indexOf('{')))))).toEqual([]);
    }
  });
});
