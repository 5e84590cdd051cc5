/**
 * The one direction in which the rooms of the code depend on each other: `npm run lint` holds it, and that
 * nothing goes in a circle. A room may import from itself, and from what its row names.
 *
 * @typedef {object} Room
 * @property {string} why what lives there, and why it may reach for what it names
 * @property {readonly string[]} [any] folders or files of whole imports
 * @property {readonly string[]} [types] the same, of `import type` alone
 * @property {readonly string[]} [packages] packages, where they are limited
 */

const i18nOfSite = ['locale', 'languages', 'language-name', 'once-a-locale', 'collation', 'fill'].map(
  (name) => `src/i18n/${name}.ts`,
);

/** Small pieces of the reading that need no content root. */
const ofEntries = ['as-slug', 'decode-address', 'own-value'].map((name) => `src/content/${name}.ts`);

const roomsOfSite = ['model', 'publicity', 'parts', 'channels', 'view-models', 'pages'].map(
  (room) => `src/site/${room}`,
);

/** @type {Record<string, Room>} */
export const rooms = {
  'src/edtf': {
    why: 'Dates that are not certain, and hours of a time zone: read alike by all, so on the ground.',
    packages: [],
  },
  'src/schemas': {
    why: 'What content may be; knows no file and no page. Which languages there are, those tell.',
    any: ['src/edtf', 'src/i18n/locale.ts', 'src/i18n/language-name.ts'],
    packages: ['zod'],
  },
  'src/html': {
    why: 'Makes HTML of what editors write, for the check, pages and feeds alike; knows neither content nor Astro.',
    packages: [
      ...['satteri', 'parse5', 'hast', 'hast-util-from-parse5', 'hast-util-to-html', 'unist-util-visit'],
      ...['github-slugger', 'acorn'],
    ],
  },
  'src/newsletter': {
    why: 'What each service takes from a form: the check, pages and their security policy ask the same.',
    types: ['src/schemas'],
  },
  'src/statistics': {
    why: 'What each program that counts visits is sent: pages, their script and their security policy ask the same.',
    types: ['src/schemas'],
    packages: [],
  },
  'src/hosting': {
    why: 'What hosts owe to a site, and how each of them is told; builds write it, a command holds a served site to it.',
    types: ['src/schemas', 'src/content/new-entry/message.ts'],
    packages: [],
  },
  'src/deploy-check': {
    why: 'Looks at a site as it is served, from outside: it knows what hosts owe, and nothing of how the site was made.',
    any: ['src/hosting'],
    packages: ['htmlparser2'],
  },
  'src/content': {
    why: "The one reading of the content folder; a site's own texts are checked against those that Kronika brings.",
    any: ['src/schemas', 'src/edtf', 'src/html', 'src/newsletter', 'src/package-root.ts', 'src/i18n'],
  },
  'src/i18n': {
    why: 'Words and habits of each language, on the ground.',
    any: ['src/edtf'],
    types: ['section-names', 'meeting', 'publication', 'document'].map((name) => `src/schemas/${name}.ts`),
    packages: [],
  },
  'src/colours': { why: "Colours of a theme, worked out from a site's accent alone.", packages: ['colorjs.io'] },
  'src/site/model': {
    why: 'Entries joined with each other, and what follows from them; everything else of a site stands on it.',
    any: ['src/edtf', 'src/schemas', ...ofEntries, ...i18nOfSite],
    types: ['src/content'],
  },
  'src/site/publicity': {
    why: "What the funders' rules ask; its rules report as all rules do.",
    any: [
      ...['src/edtf', 'src/schemas', 'src/content/diagnostics', 'src/content/nearest.ts', ...ofEntries],
      ...['src/content/entry-path.ts', 'src/content/walk.ts'],
      ...roomsOfSite.slice(0, 1),
    ],
    types: ['src/content', 'src/i18n/locale.ts'],
  },
  'src/site/parts': {
    why: 'What pages and channels show alike of an entry, so below both.',
    any: ['src/edtf', 'src/schemas', ...ofEntries, ...i18nOfSite, ...roomsOfSite.slice(0, 2)],
    types: ['src/content'],
  },
  'src/site/channels': {
    why: 'What programs get; pages link to it, it knows no page.',
    any: [
      ...['src/edtf', 'src/schemas', 'src/html/escape-html.ts', ...ofEntries, ...i18nOfSite],
      ...roomsOfSite.slice(0, 3),
    ],
  },
  'src/site/view-models': {
    why: 'All that a page shows, as plain data.',
    any: [
      'src/edtf',
      'src/schemas',
      'src/colours',
      'src/newsletter',
      'src/statistics',
      ...i18nOfSite,
      ...roomsOfSite.slice(0, 4),
    ],
  },
  'src/site/pages': {
    why: 'Which pages there are, and what a host is told of them.',
    any: [
      ...[
        'src/edtf',
        'src/schemas',
        'src/newsletter',
        'src/html/escape-html.ts',
        'src/content/old-address.ts',
        'src/content/decode-address.ts',
      ],
      ...i18nOfSite,
      ...roomsOfSite.slice(0, 5),
    ],
  },
  'src/site/rules': {
    why: 'Rules that need the addresses of a site; they report as all rules do, and read what the one reading found.',
    any: [
      ...['src/schemas', 'src/colours', 'src/html', 'src/content/diagnostics', 'src/content/rules'],
      'src/content/published',
      ...[
        'nearest',
        'old-address',
        'on-computer',
        'local-host',
        'walk',
        'entry-path',
        'linked-file',
        'place-in-file',
      ].map((name) => `src/content/${name}.ts`),
      ...['model', 'publicity', 'channels', 'pages'].map((room) => `src/site/${room}`),
      ...ofEntries,
      ...i18nOfSite,
    ],
    types: ['src/content'],
  },
  'src/output': {
    why: 'The folder that a site is written to: whose it is, and how a new site takes the place of the former one.',
    types: ['src/content/new-entry/message.ts'],
  },
  'src/last-build': {
    why: 'What the last build was made from and wrote, and whether another one would write anything else.',
    any: [
      ...['src/content/git-command.ts', 'src/content/own-value.ts', 'src/schemas/editor-language.ts'],
      'src/output/hosting-folder.ts',
    ],
  },
  'src/photos': {
    why: "Takes photographs into a content root; what a camera's clock shows is meant in the site's time.",
    any: ['src/schemas', 'src/content', 'src/i18n/collation.ts', 'src/edtf', 'src/output/replace-file.ts'],
  },
  'src/page-import': {
    why: 'Makes the draft of an entry of a page of another site; its pictures are developed as photographs are.',
    any: [
      'src/schemas',
      'src/content',
      'src/html',
      'src/photos',
      'src/output/error-code.ts',
      'src/i18n/language-name.ts',
    ],
  },
  'src/report': {
    why: 'What a site shows of a project, for those who settle it.',
    any: [...['src/i18n', 'src/site', 'src/schemas', 'src/content/nearest.ts', 'src/html/escape-html.ts']],
    types: ['src/content/photograph-register.ts'],
  },
  'src/issue': {
    why: 'What a newsletter tells of a site.',
    any: [
      ...['src/i18n', 'src/site', 'src/html/escape-html.ts', 'src/content/new-entry'],
      ...['eu-emblem', 'event-when', 'standing-words'].map((name) => `src/components/${name}.ts`),
    ],
    types: ['src/schemas'],
  },
  'src/search': {
    why: 'Runs in the browser, without a page; the lexicon shares its words.',
    any: ['src/i18n'],
    packages: [],
  },
  'src/lexicon': {
    why: 'Word forms of the written pages, put together at the end of a build.',
    any: ['src/search', 'src/i18n', 'src/edtf', 'src/licences/package-file.ts'],
  },
  'src/components': {
    why: 'Parts of pages: they take props and load nothing.',
    any: ['src/statistics', 'src/edtf', 'src/i18n', 'src/search', 'src/schemas/picture-limits.ts'],
    types: ['src/schemas', 'src/site', 'src/newsletter'],
  },
  'src/typeface': {
    why: 'Cuts the typeface to the letters of languages, and sets words in it for drawings.',
    any: ['src/i18n/languages.ts'],
    types: ['src/i18n'],
  },
  'src/drawing': {
    why: "Pictures that a build draws: for sharing, and the site's icons.",
    any: ['src/edtf', 'src/i18n', 'src/colours'],
    types: ['src/site', 'src/typeface'],
  },
  'src/layouts': {
    why: 'The shell around every page.',
    any: ['src/components', 'src/i18n', 'src/styles', 'src/typeface/letters.ts', 'src/drawing/social-size.ts'],
    types: ['src/site'],
  },
  'src/views': {
    why: 'One component for each kind of page; it gets a view model.',
    any: ['src/layouts', 'src/components', 'src/edtf', 'src/i18n', 'src/lexicon/dictionary-credits.ts'],
    types: ['src/site'],
  },
  'src/styles': { why: 'Styles of the whole site.' },
  'src/routes': {
    why: "Astro's routes hand view models to views, and are the only ones to know both.",
    any: [
      ...['schemas', 'content', 'colours', 'html/escape-html.ts', 'i18n', 'site', 'typeface', 'drawing'],
      ...['components', 'layouts', 'views', 'styles', 'middleware.ts'],
    ].map((name) => `src/${name}`),
  },
  'src/middleware.ts': { why: 'Sets the type of written pages.', any: ['src/layouts'] },
  'src/editing/page': {
    why: 'The page on which entries are edited: runs in the browser, with nothing of the site but the rules of fields.',
    any: [
      'src/schemas',
      ...[
        'field-name',
        'own-value',
        'own-words',
        'pending-alts',
        'schema-diagnostics',
        'schema-keys',
        'without-empty',
      ].map((name) => `src/content/${name}.ts`),
    ],
    types: ['src/content/diagnostics'],
    packages: ['@sveltia/cms', 'yaml', 'zod'],
  },
  'src/editing': {
    why: 'Forms for entries, made of the schemas, and what stands behind them on the computer of an editor.',
    any: [
      ...['schemas', 'content', 'html/escape-html.ts', 'i18n', 'site/model/addresses.ts', 'site/model/visibility.ts'],
      ...['output/replace-file.ts', 'licences/package-file.ts', 'package-root.ts'],
    ].map((name) => `src/${name}`),
  },
  'src/integrations': {
    why: "Hooks into Astro's build.",
    any: [
      ...[
        'colours',
        'components/picture-widths.ts',
        'content',
        'drawing',
        'editing',
        'edtf',
        'hosting',
        'html',
        'last-build',
        'lexicon',
        'newsletter',
        'output',
        'package-root.ts',
      ],
      ...['schemas', 'site', 'statistics', 'typeface'],
      ...['fill', 'locale', 'once-a-locale', 'texts', 'own-texts', 'own-languages'].map((name) => `i18n/${name}.ts`),
    ].map((name) => `src/${name}`),
    types: ['src/i18n'],
  },
  'src/kronika.ts': {
    why: 'The wiring of a site: what its `astro.config.mjs` exports.',
    any: ['src/integrations', 'src/content', 'src/schemas', 'src/site', 'src/package-root.ts'],
    types: ['src/hosting'],
  },
  'src/collections.ts': {
    why: 'The collections of a site: what its `src/content.config.ts` exports.',
    any: ['src/integrations', 'src/schemas'],
  },
  'src/content.config.ts': { why: 'The same of the sample site.', any: ['src/collections.ts'] },
  'src/package-root.ts': { why: 'Where the package lies.' },
  'src/env.d.ts': { why: 'What Astro declares.' },
  'src/licences': { why: "What a site passes on of other people's work." },
  'src/create': { why: 'What a new site consists of.', any: ['src/content', 'src/schemas', 'src/i18n'] },
  'src/commands': {
    why: 'Each command joins what the rooms do, and alone speaks with the terminal.',
    any: [
      ...[
        'src/create',
        'src/content',
        'src/schemas',
        'src/site',
        'src/photos',
        'src/page-import',
        'src/report',
        'src/issue',
        'src/editing',
        'src/licences',
      ],
      ...['texts', 'locale', 'language-name'].map((name) => `src/i18n/${name}.ts`),
      ...['src/newsletter', 'src/last-build', 'src/deploy-check'],
      ...['src/output', 'src/integrations/kept-files', 'src/package-root.ts'],
    ],
  },
  'src/bin.ts': { why: 'Hands the terminal to a command.', any: ['src/commands'] },
  'src/testing': { why: 'Helps the tests, which may import whatever they test.', any: ['src', 'scripts'] },
  scripts: { why: 'Commands of the repository.', any: ['src'] },
};

/** Folders or files as a rule names them. @param {readonly string[]} paths */
const within = (paths) => paths.map((path) => `^${path.replaceAll('.', '\\.')}(?:/|$)`);

/** Packages where they lie, or by name alone where they do not. @param {readonly string[]} names */
const ofPackages = (names) =>
  names.map((name) => `^(?:node_modules/)?(?:@types/)?${name.replaceAll('.', '\\.')}(?:/|$)`);

/**
 * @param {[string, Room]} row
 * @returns {import('dependency-cruiser').IForbiddenRuleType[]}
 */
function rulesOf([name, { why: comment, any = [], types = [], packages }]) {
  /** @type {Pick<import('dependency-cruiser').IRegularForbiddenRuleType, 'severity' | 'comment' | 'from'>} */
  const rule = { severity: 'error', comment, from: { path: within([name]) } };
  const own = within(['src', 'scripts']);
  const whole = within([name, ...any]);
  return [
    { ...rule, name, to: { path: own, pathNot: [...whole, ...within(types)] } },
    ...within(types).map((path) => ({
      ...rule,
      name: `${name} (types alone)`,
      to: { path, pathNot: whole, dependencyTypesNot: /** @type {const} */ (['type-only']) },
    })),
    ...(packages ? [{ ...rule, name: `${name} (packages)`, to: { pathNot: [...own, ...ofPackages(packages)] } }] : []),
  ];
}

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no circle',
      severity: 'error',
      comment: 'Whoever wants to understand one file of a circle must read them all.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'every file has a room',
      severity: 'error',
      comment: 'A file outside all rooms could import anything; give it a room, or its folder a row.',
      from: { path: '^src/', pathNot: within(Object.keys(rooms)) },
      to: {},
    },
    ...Object.entries(rooms).flatMap(rulesOf),
    {
      name: "Astro's own modules",
      severity: 'error',
      comment: 'They exist only where Astro runs the file; elsewhere Node or a test would fail to load it.',
      from: { path: '\\.ts$', pathNot: within(['src/routes', 'src/integrations', 'src/collections.ts']) },
      to: { path: '^astro:' },
    },
    {
      name: 'what helps the tests',
      severity: 'error',
      comment: 'It is no part of the package; only commands that look at the sample site in a browser share it.',
      from: {
        pathNot: within([
          'src/testing',
          ...[
            'ensure-browser.ts',
            'ensure-servers.ts',
            'screenshots.ts',
            'guide-pictures',
            'lighthouse.ts',
            'bench-search.ts',
            'bench-search',
          ].map((name) => `scripts/${name}`),
        ]),
      },
      to: { path: within(['src/testing']) },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.test\\.ts$|^src/testing/(?:fixtures|frozen)/|^scripts/bench/plain-astro/' },
    tsPreCompilationDeps: true,
    preserveSymlinks: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};
