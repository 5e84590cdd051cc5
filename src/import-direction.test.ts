import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/** One import as it stands in a file. */
interface Import {
  /** File and line, as a failure names them: `src/site/model/graph.ts:3`. */
  at: string;
  /** File that imports, from the root of the project. */
  from: string;
  /** File that is imported, from the root of the project; a package or module by its own name. */
  to: string;
  isTypeOnly: boolean;
}

/** What the files of a folder may import. */
interface Rule {
  /** Folders below `src`, or files in them; of a whole import. */
  any?: readonly string[];
  /** The same, of `import type` alone. */
  types?: readonly string[];
  /** Packages, where they are limited. */
  packages?: readonly string[];
}

const i18nOfSite = ['locale', 'path-segments', 'collation', 'fill'].map((name) => `src/i18n/${name}.ts`);

/** Small pieces of the reading that need no content root. */
const ofEntries = ['as-slug', 'decode-address', 'own-value'].map((name) => `src/content/${name}.ts`);

/** The one direction in which the folders depend on each other; each may also import from itself. */
const rules: Record<string, Rule> = {
  // Dates that are not certain, and hours of a time zone: read alike by all.
  'src/edtf': { packages: [] },
  'src/schemas': { any: ['src/edtf'], packages: ['zod'] },
  // Makes HTML of what editors write, for the check, pages and feeds alike; knows neither content nor Astro.
  'src/html': {
    packages: [
      ...['satteri', 'parse5', 'hast', 'hast-util-from-parse5', 'hast-util-to-html', 'unist-util-visit', 'vfile'],
      'github-slugger',
      'acorn',
    ],
  },
  // Interface texts are checked against those that Kronika brings along.
  'src/content': { any: ['src/schemas', 'src/edtf', 'src/html', 'src/package-root.ts', 'src/i18n'] },
  'src/i18n': { any: ['src/edtf'], types: ['src/schemas/section-names.ts'], packages: [] },
  // Colours of a theme, worked out from a site's accent.
  'src/colours': { packages: ['colorjs.io/fn'] },
  // The site as data, one room on another: entries joined with each other, and what follows from them.
  'src/site/model': {
    any: ['src/edtf', 'src/schemas', ...ofEntries, ...i18nOfSite],
    types: ['src/content'],
  },
  // What the funders' rules ask; its rules report as all rules do.
  'src/site/publicity': {
    any: [
      'src/edtf',
      'src/schemas',
      'src/site/model',
      'src/content/diagnostics',
      'src/content/nearest.ts',
      ...ofEntries,
    ],
    types: ['src/content', 'src/i18n/locale.ts'],
  },
  // What pages and channels show alike of an entry.
  'src/site/parts': {
    any: ['src/edtf', 'src/schemas', 'src/site/model', 'src/site/publicity', ...ofEntries, ...i18nOfSite],
    types: ['src/content'],
  },
  // What programs get: feeds, calendars, open data, structured data.
  'src/site/channels': {
    any: [
      ...['src/edtf', 'src/schemas', 'src/html/escape-html.ts', ...ofEntries, ...i18nOfSite],
      ...['model', 'publicity', 'parts'].map((room) => `src/site/${room}`),
    ],
  },
  // All that a page shows.
  'src/site/view-models': {
    any: [
      ...['src/edtf', 'src/schemas', 'src/colours', ...i18nOfSite],
      ...['model', 'publicity', 'parts', 'channels'].map((room) => `src/site/${room}`),
    ],
  },
  // Which pages there are, and what a host is told of them.
  'src/site/pages': {
    any: [
      ...['src/schemas', 'src/html/escape-html.ts', 'src/content/old-address.ts', ...i18nOfSite],
      ...['model', 'publicity', 'parts', 'channels', 'view-models'].map((room) => `src/site/${room}`),
    ],
  },
  // Rules that need to know the addresses of a site report as all rules do, and read what the one reading found.
  'src/site/rules': {
    any: [
      ...['src/schemas', 'src/colours', 'src/html', 'src/content/diagnostics', 'src/content/rules'],
      ...['nearest', 'old-address', 'walk', 'entry-path', 'linked-file'].map((name) => `src/content/${name}.ts`),
      ...['model', 'publicity', 'channels', 'pages'].map((room) => `src/site/${room}`),
      ...ofEntries,
      ...i18nOfSite,
    ],
    types: ['src/content'],
  },
  // The folder that a site is written to: whose it is, and how a new site takes the place of the former one.
  'src/output': { types: ['src/content/new-entry/message.ts'] },
  // Takes photographs into a content root; what a camera's clock shows is meant in the site's time.
  'src/photos': { any: ['src/schemas', 'src/content', 'src/i18n/collation.ts', 'src/edtf'] },
  // What a site shows of a project, for those who settle it.
  'src/report': {
    any: [
      ...['src/i18n', 'src/site', 'src/content/diagnostics', 'src/content/nearest.ts'],
      ...['src/schemas/fields/consent.ts', 'src/html/escape-html.ts'],
    ],
    types: ['src/content/photograph-register.ts', 'src/schemas'],
  },
  // Runs in the browser, without a page; the lexicon shares its words.
  'src/search': { any: ['src/i18n'], packages: [] },
  // Word forms of the written pages, put together at the end of a build.
  'src/lexicon': { any: ['src/search', 'src/i18n', 'src/edtf', 'src/licences/package-file.ts'] },
  'src/components': { any: ['src/edtf', 'src/i18n', 'src/search'], types: ['src/schemas', 'src/site'] },
  // Cuts the typeface, and sets words in it for drawings.
  'src/typeface': { types: ['src/i18n'] },
  // Pictures that a build draws: for sharing, and the site's icons.
  'src/drawing': { any: ['src/edtf', 'src/i18n', 'src/colours'], types: ['src/site', 'src/typeface'] },
  'src/layouts': {
    any: ['src/components', 'src/i18n', 'src/styles', 'src/typeface/letters.ts', 'src/drawing/social-size.ts'],
    types: ['src/site'],
  },
  'src/views': {
    any: ['src/layouts', 'src/components', 'src/edtf', 'src/i18n', 'src/lexicon/dictionary-credits.ts'],
    types: ['src/site'],
  },
  'src/routes': {
    any: [
      'schemas',
      'content',
      'colours',
      'html/escape-html.ts',
      'i18n',
      'site',
      'typeface',
      'drawing',
      'components',
      'layouts',
      'views',
      'styles',
      'middleware.ts',
    ].map((name) => `src/${name}`),
  },
  'src/middleware.ts': { any: ['src/layouts'] },
  'src/integrations': {
    any: [
      'src/components/picture-widths.ts',
      'src/content',
      'src/output',
      'src/html',
      'src/schemas',
      'src/colours',
      'src/site',
      'src/typeface',
      'src/lexicon',
      'src/i18n/path-segments.ts',
      'src/i18n/fill.ts',
      'src/i18n/locale.ts',
      'src/i18n/texts.ts',
      'src/i18n/own-texts.ts',
      'src/package-root.ts',
    ],
    types: ['src/i18n'],
  },
  // The wiring of a site: what its `astro.config.mjs` and its `src/content.config.ts` export.
  'src/kronika.ts': {
    any: ['src/integrations', 'src/content', 'src/schemas', 'src/site', 'src/package-root.ts'],
  },
  'src/collections.ts': { any: ['src/integrations', 'src/schemas'] },
  'src/package-root.ts': {},
  'src/content.config.ts': { any: ['src/collections.ts'] },
  // What a site passes on of other people's work.
  'src/licences': {},
  // Starts a site of one's own.
  'src/create': { any: ['src/content', 'src/schemas'] },
  // Each command joins what the rooms do, and alone speaks with the terminal.
  'src/commands': {
    any: [
      ...['src/create', 'src/content', 'src/schemas', 'src/site', 'src/photos', 'src/report', 'src/licences'],
      ...['src/output', 'src/integrations/kept-files', 'src/package-root.ts'],
    ],
  },
  'src/bin.ts': { any: ['src/commands'] },
  scripts: { any: ['src'] },
};

/** Files whose imports are read; tests and what helps them may import whatever they test. */
const files = ['src', 'scripts']
  .flatMap((folder) => filesBelow(folder))
  .filter((file) => !file.endsWith('.test.ts') && !file.startsWith('src/testing/'));

const imports = files.flatMap((file) => importsOf(file));

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.(?:ts|astro)$/.test(path))
    .sort();
}

/** Imports with `from`, for their effect, and within an expression. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const statement =
    /^[ \t]*(?:import|export)\s+(?<type>type\s)?(?:[\w*\s{},]+\sfrom\s+)?(?<quote>['"])(?<to>[^'"]+)\k<quote>/gm;
  const expression = /\bimport\(\s*(?<quote>['"])(?<to>[^'"]+)\k<quote>/g;
  return [statement, expression].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => {
      const { type, to = '' } = match.groups ?? {};
      const line = text.slice(0, match.index).split('\n').length;
      return {
        at: `${file}:${line}`,
        from: file,
        to: to.startsWith('.') ? posix.join(posix.dirname(file), to) : to,
        isTypeOnly: type !== undefined,
      };
    }),
  );
}

const isWithin = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);

const isAmong = (path: string, folders: readonly string[] = []) => folders.some((folder) => isWithin(path, folder));

function isAllowed({ to, isTypeOnly }: Import, layer: string, { any, types, packages }: Rule): boolean {
  if (!isAmong(to, ['src', 'scripts'])) return packages === undefined || packages.includes(to);
  return isWithin(to, layer) || isAmong(to, any) || (isTypeOnly && isAmong(to, types));
}

/** Imports as a failure shows them. */
const named = (found: readonly Import[]) =>
  found.map(({ at, to, isTypeOnly }) => `${at} imports ${isTypeOnly ? 'types from ' : ''}${to}`);

describe('the direction of imports', () => {
  it('is known of every file', () => {
    expect(files.filter((file) => !isAmong(file, Object.keys(rules)) && !file.endsWith('.d.ts'))).toEqual([]);
  });

  it.each(Object.entries(rules))('holds for %s', (layer, rule) => {
    const own = imports.filter(({ from }) => isWithin(from, layer));
    expect(named(own.filter((found) => !isAllowed(found, layer, rule)))).toEqual([]);
  });

  it('sees every import that there is', () => {
    const lines = files.flatMap((file) => readFileSync(join(root, file), 'utf8').split('\n'));
    const written = lines.filter((line) => /^\s*(?:import|export)\b.*\sfrom\s|^\s*\} from |^\s*import '/.test(line));
    expect(imports.length).toBeGreaterThanOrEqual(written.length);
  });
});

describe('a page that is kept from one build to the next', () => {
  it('imports the code that changes it afterwards, so that it is made again when that code changes', () => {
    const keeping = files.filter(
      (file) => readFileSync(join(root, file), 'utf8').includes('cacheKey:') && file.endsWith('.astro'),
    );
    const importing = imports.filter(({ to }) => to === 'src/middleware.ts').map(({ from }) => from);
    expect(keeping.length).toBeGreaterThan(0);
    expect(importing).toEqual(expect.arrayContaining(keeping));
  });
});

describe("Astro's own modules", () => {
  it('are in TypeScript only where Astro runs it', () => {
    const places = ['src/routes', 'src/integrations', 'src/collections.ts'];
    const found = imports.filter(
      ({ from, to }) => to.startsWith('astro:') && from.endsWith('.ts') && !isAmong(from, places),
    );
    expect(named(found)).toEqual([]);
  });
});

describe('what helps the tests', () => {
  it('helps nobody else but the commands that look at the sample site in a browser', () => {
    const allowed = ['ensure-browser.ts', 'screenshots.ts', 'lighthouse.ts', 'bench-search.ts', 'bench-search'];
    const found = imports.filter(
      ({ from, to }) =>
        isWithin(to, 'src/testing') &&
        !isAmong(
          from,
          allowed.map((name) => `scripts/${name}`),
        ),
    );
    expect(named(found)).toEqual([]);
  });
});
