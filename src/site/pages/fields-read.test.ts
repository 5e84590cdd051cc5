import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type JsonSchema, jsonSchemaOf } from '../../content/json-schema.ts';
import { readContent } from '../../content/read-content.ts';
import { collectionNames } from '../../schemas/collection-names.ts';
import type { SiteInput as SettingsInput } from '../../schemas/site.ts';
import { meeting, project, settings, site, workshop } from '../../testing/builders.ts';
import { siteCalendars } from '../channels/calendars/site-calendars.ts';
import { siteFeeds } from '../channels/feeds/site-feeds.ts';
import { openData } from '../channels/open-data/data-files.ts';
import { newsletterSettings } from '../../testing/newsletter-settings.ts';
import { contentGraph } from '../model/content-graph.ts';
import type { AnyEntry } from '../model/entry.ts';
import type { Graph } from '../model/graph.ts';
import { downloads } from './downloads.ts';
import { notFoundPages, redirects, routes } from './routes.ts';
import { sitemapFacts } from './sitemap-facts.ts';

const projectRoot = join(import.meta.dirname, '../../..');
const day = '2026-11-22T12:00';

/** The same value, which notes under which names its fields are read; members of a list share the name of the list. */
function watched<Value>(value: Value, name: string, read: Set<string>): Value {
  if (typeof value !== 'object' || value === null) return value;
  return new Proxy(value, {
    get(target, key, receiver) {
      const found: unknown = Reflect.get(target, key, receiver);
      if (typeof key === 'symbol') return found;
      const field = Array.isArray(target) ? name : `${name}.${key}`;
      read.add(field);
      return watched(found, field, read);
    },
  });
}

/** Names of all fields below a schema, with those of objects and of members of lists. */
function fieldsOf(schema: JsonSchema | boolean, name: string): string[] {
  if (typeof schema === 'boolean') return [];
  const { properties = {}, items, anyOf = [], oneOf = [] } = schema;
  return [
    ...Object.entries(properties).flatMap(([key, field]) => [`${name}.${key}`, ...fieldsOf(field, `${name}.${key}`)]),
    ...[...anyOf, ...oneOf, ...[items ?? []].flat()].flatMap((part) => fieldsOf(part, name)),
  ];
}

/** One use of personal data. */
const use = {
  data: 'Imię.',
  purpose: 'Zapisy.',
  basis: 'public-task' as const,
  basisMore: 'ustawa',
  recipients: [{ name: 'Firma', host: 'example.org' }],
  transfer: 'Nie.',
  retention: 'Rok.',
  obligation: 'Dobrowolne.',
  automated: 'Nie ma.',
};

/** Settings that neither the sample nor the frozen site has. */
const furtherSettings: Partial<SettingsInput> = {
  gone: [{ path: '/aktualnosci/nabor/', date: '2026', reason: 'Termin minął.', to: 'https://example.org/' }],
  languages: ['pl', 'en'],
  logo: { light: './logo.svg', dark: './logo-ciemne.svg', alt: 'Gmina', withName: false },
  irregularities: [{ title: 'Instytucja', to: 'zgloszenia@example.org' }],
  navigation: [{ url: 'https://example.org/bip', title: 'BIP' }],
  social: [{ url: 'https://example.org/@gmina', title: 'Profil gminy' }],
  privacy: {
    controller: { name: 'Gmina', address: 'Rynek 1', email: 'gmina@example.org' },
    officer: { name: 'Jan Nowak', email: 'iod@example.org', phone: '+48 000 000 000' },
    newsletter: { ...use, confirmed: true, unsubscribe: 'Link w każdej wiadomości.' },
    uses: [{ title: 'Zapisy', ...use }],
  },
  accessibility: {
    body: 'Gmina',
    published: '2026-01-01',
    updated: '2026-01-01',
    prepared: '2026-01-01',
    status: 'partial',
    excessiveCosts: [{ what: 'Film', assessment: 'Zbyt drogo.', url: 'https://example.org/ocena' }],
    exemptions: [{ kind: 'archive', what: 'Skany', published: '2013-02-28' }],
    method: 'self',
    contact: { name: 'Jan Nowak', email: 'a@example.org', phone: '+48 000 000 000' },
    apps: [{ name: 'Aplikacja', url: 'https://example.org/aplikacja' }],
    communication: { interpreter: true, description: ['Przez SMS.'] },
    architecture: { address: 'Rynek 1', description: ['Wejście bez stopni.'] },
  },
};

/** Where a field works that shows nowhere; each with the rule or the step that reads it. */
const worksElsewhere: readonly [field: RegExp, where: string][] = [
  [/^(?:cover|photos)\.decorative$/, 'rules/pictures.ts: a picture without a description is meant so'],
  [/^(?:(?:cover|photos)\.|galleries\.)?consent(?:\.|$)/, 'rules/consents.ts; who agreed is nobody else’s business'],
  [/^(?:cover|photos)\.hidden$/, 'resolve-files.ts leaves the picture out'],
  [/^site\.logo\.(?:light|dark)$/, 'routes/_logo.ts makes the files that pages name'],
  [/^site\.accessibility\.exemptions\.published$/, 'rules/accessibility.ts: whether the exemption holds'],
  [/^site\.statistics\./, 'tests/statistics.test.ts: the counter of every page, and the privacy page'],
  [/^site\.editing(?:\.|$)/, 'src/editing: the page /admin/'],
  [
    /^site\.(?:hosting|compress|security)(?:\.|$)/,
    'integrations/hosting.ts and compressed-files.ts: what hosts are told',
  ],
  [/^projects\.tasksDescribeResults$/, 'publicity/lacks.ts'],
  [
    /^site\.(?:kronika|publicBody|mdx|abbreviations|editors(?:\.language)?)$/,
    'the check, and the typesetting of texts',
  ],
];

type Watch = <Value>(value: Value, name: string) => Value;

/** Draws everything that a build makes of a site, and gives the names of the fields that were read for it. */
function fieldsRead(siteOf: (watch: Watch) => Graph | undefined): ReadonlySet<string> {
  const read = new Set<string>();
  const site = siteOf((value, name) => watched(value, name, read));
  if (!site) throw new Error('There are no settings.');
  JSON.stringify([routes(site), notFoundPages(site), redirects(site), siteFeeds(site), siteCalendars(site)]);
  JSON.stringify([[...openData(site)], [...sitemapFacts(site)], downloads(site)]);
  return new Set([...read].map((field) => field.replace('.data.', '.')));
}

/** The same of a content root. */
async function fieldsReadOf(root: string): Promise<ReadonlySet<string>> {
  const content = await readContent(join(projectRoot, root), day);
  return fieldsRead((watch) =>
    contentGraph(
      {
        ...content,
        entries: content.entries.map((entry) => watch(entry, entry.collection)),
        settings: watch(content.settings, 'site'),
      },
      true,
    ),
  );
}

/** The same of what no content root here has, with one service of the newsletter. */
function fieldsReadOfFurther(newsletter: SettingsInput['newsletter']): ReadonlySet<string> {
  const guest = { name: 'Halina Mgławska', organisation: { name: 'Koło Gospodyń' } };
  const entries: AnyEntry[] = [
    meeting({ speakers: [guest], guests: [guest], parts: [{ title: 'Otwarcie', speakers: [guest] }] }),
    workshop({ trainers: [guest] }),
    project({
      slug: 'przystan',
      period: { start: '2026-01-01', end: '2027-12-31' },
      funding: [
        {
          source: 'eu-2021-2027',
          programme: 'Fundusze Europejskie dla Mazowsza',
          agreementDate: '2026-01-20',
          region: 'Województwo Mazowieckie',
          signs: { region: './herb.svg' },
        },
      ],
    }),
  ];
  return fieldsRead((watch) =>
    site({
      entries: entries.map((entry) => watch(entry, entry.collection)),
      settings: watch(settings({ ...furtherSettings, newsletter }), 'site'),
      logo: { light: { path: 'logo.svg', width: 100, height: 50 } },
    }),
  );
}

/** Fields within a field have one meaning wherever that field stands, so it is enough that one collection shows them. */
function wherever(field: string): string {
  const [collection, name, ...within] = field.split('.');
  return within.length > 0 && collection !== 'site' ? [name, ...within].join('.') : field;
}

describe('fields', () => {
  it('are all shown on a page, in a feed, a calendar or data, or work where they are said to', async () => {
    const reads = await Promise.all(['content', 'src/testing/frozen/1.0.0-rc.1/content'].map(fieldsReadOf));
    const services = Object.values(newsletterSettings);
    const read = new Set([...reads, ...services.map(fieldsReadOfFurther)].flatMap((one) => [...one].map(wherever)));
    const names = [...collectionNames, 'site' as const].flatMap((name) => {
      return fieldsOf(jsonSchemaOf(name, 'en'), name).map(wherever);
    });
    const forgotten = [...new Set(names)].filter((field) => !read.has(field));
    const isElsewhere = (field: string) => worksElsewhere.some(([name]) => name.test(field));
    expect(forgotten.filter((field) => !isElsewhere(field))).toEqual([]);
    // An excuse that is no longer needed would hide the next field of that name.
    expect(worksElsewhere.filter(([name]) => !forgotten.some((field) => name.test(field)))).toEqual([]);
  });
});
