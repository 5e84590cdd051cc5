import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type MdastNode, markdownToMdast } from 'satteri';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { diagnosticKinds } from '../src/content/diagnostics/diagnostic-kinds.ts';
import {
  type BuildResult,
  fixtureSite,
  type FixtureSite,
  runCommand,
  siteEnvironment,
  writeFiles,
} from '../src/testing/build-site.ts';
import { callKronika } from '../src/testing/call-kronika.ts';
import { markdown, meeting, news, settings } from './fixtures.ts';

/** Runs `npm run check` as it is, in a process of its own, without a terminal. */
function checkAsProgram(site: FixtureSite, ...args: string[]): Promise<BuildResult> {
  // Whether there are colours is then for the terminal to say.
  return runCommand(['src/bin.ts', 'check', ...args], { ...siteEnvironment(site), NO_COLOR: undefined });
}

function check(site: FixtureSite, args: string[] = [], environment = siteEnvironment(site)): Promise<BuildResult> {
  return callKronika(['check', ...args], environment);
}

const usage = `npm run check -- [--lang pl|en] [--format text|json|github|markdown] [--all] [--strict] [--fix]
Wylicza, co w treści jest do poprawienia, i niczego nie zmienia. Z --fix zmienia dawne nazwy pól na dzisiejsze i dopisuje
dawne adresy wpisów, których pliki zmieniły nazwę, nic więcej.
Gdy jest tego ponad pięćdziesiąt, tekst podaje same rodzaje; z --all podaje wszystko.
Kończy z 0, gdy treść jest w porządku, z 1, gdy nie jest (z --strict liczą się też uwagi), z 2, gdy coś w wywołaniu nie pasuje.
`;

const formats = ['text', 'json', 'github', 'markdown'] as const;

const codes = Object.keys(diagnosticKinds);

/** What `--format json` promises. */
const jsonReport = z.strictObject({
  errors: z.int(),
  warnings: z.int(),
  problems: z.array(
    z.strictObject({
      code: z.string().refine((code) => codes.includes(code)),
      severity: z.enum(['error', 'warning']),
      file: z.string(),
      line: z.int().positive().optional(),
      column: z.int().positive().optional(),
      length: z.int().positive().optional(),
      message: z.strictObject({ pl: z.string().min(1), en: z.string().min(1) }),
      value: z.string().optional(),
      suggestion: z.string().optional(),
      paste: z.string().optional(),
      source: z.string().optional(),
    }),
  ),
});

let inOrder: FixtureSite;
let withWarning: FixtureSite;
let withErrors: FixtureSite;
/** Problems whose words are full of what other formats take for their own. */
let awkward: FixtureSite;

beforeAll(async () => {
  inOrder = await fixtureSite('check-in-order', { 'site.yaml': settings, 'meetings/a.md': meeting('Spotkanie') });
  withWarning = await fixtureSite('check-warning', {
    'site.yaml': settings,
    'news/a.md': `${news('Nabór', '2024-01-31')}\nZapisz się [tutaj](https://zapisy.example.com/).\n`,
  });
  withErrors = await fixtureSite('check-errors', {
    'site.yaml': settings,
    'meetings/a.md': meeting('Spotkanie', 'draft: tak\nordnal: 2'),
    'news/a.md': `${news('Nabór', '2024-01-31')}\nZapisz się [tutaj](https://zapisy.example.com/).\n`,
  });
  awkward = await fixtureSite('check-awkward', {
    'site.yaml': `${settings}mdx: true\n`,
    'meetings/a.md': meeting('Spotkanie', `status: '100% *pewne* <b>\`tak\`</b> [x](y) &lt; @biuro ~~nie~~ :: , |'`),
    'meetings/b.md': meeting('Spotkanie', 'contact:\n  email: "biuro%0A@\\nexample,org::x"'),
    'news/100%,a:b.md': news('Nabór', '31.01.2024'),
    'news/z`b.md': news('Nabór', '31.01.2024'),
    'pages/nabor.mdx': markdown('title: Nabór\ndescription: Opis.', 'Wpłaty <500 zł.'),
  });
});

describe('the check ends with', () => {
  test.each(formats)('0 when all is in order, whatever the format (%s)', async (format) => {
    const { code, stderr } = await check(inOrder, ['--format', format]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test.each(formats)('0 when there are only warnings (%s)', async (format) => {
    const { code, stderr } = await check(withWarning, ['--format', format]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test.each(formats)('1 when there are warnings and it is strict (%s)', async (format) => {
    const { code, stderr } = await check(withWarning, ['--strict', '--format', format]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  });

  test('0 when it is strict and all is in order', async () => {
    expect((await check(inOrder, ['--strict'])).code).toBe(0);
  });

  test.each(formats)('1 when there are errors (%s)', async (format) => {
    const { code, stderr } = await check(withErrors, ['--format', format]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  });

  test.each([
    ['an unknown language', ['--lang', 'de'], '--lang de: wpisz pl albo en.'],
    ['an unknown format', ['--format', 'xml'], '--format xml: do wyboru text, json, github, markdown.'],
    [
      'a format named after a method',
      ['--format', 'toString'],
      '--format toString: do wyboru text, json, github, markdown.',
    ],
    ['an option without its value', ['--lang'], 'Nie wiadomo, co znaczy „--lang”.'],
    ['a value where none belongs', ['--strict=yes'], 'Nie wiadomo, co znaczy „--strict=yes”.'],
    ['a word without an option', ['en'], 'Nie wiadomo, co znaczy „en”.'],
    ['an unknown option', ['--mend'], 'Nie wiadomo, co znaczy „--mend”.'],
  ])('2 and how to call it, for %s', async (_situation, args, reason) => {
    const { code, stdout, stderr } = await check(withErrors, args);
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: `${reason}\n${usage}` });
  });

  test('2 and how to call it, in the language that is asked for', async () => {
    const { code, stderr } = await check(withErrors, ['--lang', 'en', '--mend']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^Unknown option '--mend'.*\nnpm run check -- .*\nLists what is to be mended/);
  });

  test('2 and a sentence, not a stack, for a day that is none', async () => {
    const { code, stdout, stderr } = await check(inOrder, [], siteEnvironment(inOrder, 'jutro'));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.split('\n')[0]).toBe(
      'KRONIKA_TODAY is "jutro"; write a date such as 2026-11-22 or 2026-11-22T09:00.',
    );
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('the text report', () => {
  test('of content in order says so and how much was read', async () => {
    expect((await check(inOrder)).stdout).toBe('Wszystko w porządku.\nPrzeczytane wpisy: 1.\n');
    expect((await check(inOrder, ['--lang', 'en'])).stdout).toBe('Everything is in order.\nEntries read: 1.\n');
  });

  test('is the default, and is in Polish unless asked otherwise', async () => {
    const { stdout } = await check(withErrors);
    expect(stdout).toBe((await check(withErrors, ['--format', 'text', '--lang', 'pl'])).stdout);
    expect(stdout).toMatch(/^2 błędy, 1 uwaga w 2 plikach\.$/m);
  });

  test('speaks the language of the settings, and another one when asked', async () => {
    const english = await fixtureSite('check-english', {
      'site.yaml': `${settings}editors:\n  language: en\n`,
      'meetings/a.md': meeting('Spotkanie', 'draft: tak'),
    });
    expect((await check(english)).stdout).toMatch(/^1 error in 1 file\.$/m);
    expect((await check(english, ['--lang', 'pl'])).stdout).toMatch(/^1 błąd w 1 pliku\.$/m);
  });

  test.each(formats)(
    'has no colours where there is no terminal, and ends the program with its code (%s)',
    async (format) => {
      const program = await checkAsProgram(withErrors, '--format', format);
      expect(program.stdout).not.toContain('\u001b');
      expect(program).toEqual(await check(withErrors, ['--format', format]));
    },
  );

  test('is whole when it is long', async () => {
    const rows = Array.from({ length: 3_000 }, (_, index) => `[Strona ${index}](/strona-${index}/)\n`).join('\n');
    const long = await fixtureSite('check-long', {
      'site.yaml': settings,
      'news/a.md': `${news('Nabór', '2024-01-31')}\n${rows}`,
    });
    const { stdout } = await checkAsProgram(long, '--format', 'json');
    expect(jsonReport.parse(JSON.parse(stdout)).problems).toHaveLength(3_000);
    expect((await checkAsProgram(long)).stdout).toMatch(/\n3000 błędów w 1 pliku\.\n/);
  });
});

describe('paths in a report', () => {
  test('start where the reader is', async () => {
    const { stdout } = await check(withErrors);
    expect(stdout).toMatch(/^\.test-sites\/check-errors\/content\/meetings\/a\.md$/m);
  });

  test('are whole where the content lies elsewhere', async () => {
    const root = await mkdtemp(join(tmpdir(), 'kronika-check-'));
    try {
      const site = { folder: root, root, outDir: join(root, 'dist') };
      await writeFiles(site, { 'site.yaml': settings, 'meetings/a.md': meeting('Spotkanie', 'draft: tak') });
      const lines = (await check(site)).stdout.split('\n');
      expect(lines[0]).toBe(`${root.replaceAll('\\', '/')}/meetings/a.md`);
      const { problems } = jsonReport.parse(JSON.parse((await check(site, ['--format', 'json'])).stdout));
      expect(problems.map(({ file }) => file)).toEqual([lines[0]]);
    } finally {
      await rm(root, { recursive: true, force: true });
    }
  });

  test('name the file that should be there where there is no content', async () => {
    const folder = join(tmpdir(), 'kronika-nowhere');
    const nowhere = { folder, root: folder, outDir: join(folder, 'dist') };
    const { code, stdout } = await check(nowhere);
    expect(code).toBe(1);
    expect(stdout).toMatch(/kronika-nowhere\/site\.yaml\n.*\[settings-missing\]/);
  });
});

describe('the report for programs', () => {
  test('counts and lists every problem', async () => {
    const { errors, warnings, problems } = jsonReport.parse(
      JSON.parse((await check(withErrors, ['--format', 'json'])).stdout),
    );
    expect({ errors, warnings }).toEqual({ errors: 2, warnings: 1 });
    expect(problems.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`)).toEqual([
      '.test-sites/check-errors/content/meetings/a.md:6:8 wrong-type',
      '.test-sites/check-errors/content/meetings/a.md:7:1 unknown-field',
      '.test-sites/check-errors/content/news/a.md:8:12 link-text',
    ]);
  });

  test('is the same in every language, and of content in order is empty', async () => {
    const { stdout } = await check(withErrors, ['--format', 'json', '--lang', 'en']);
    expect(stdout).toBe((await check(withErrors, ['--format', 'json'])).stdout);
    const { stdout: empty } = await check(inOrder, ['--format', 'json']);
    expect(JSON.parse(empty)).toEqual({ errors: 0, warnings: 0, problems: [] });
  });
});

/** A line of a workflow command, read as the runner of GitHub Actions does. */
function command(line: string) {
  const [, severity, properties = '', data = ''] = /^::(error|warning) (.*?)::(.*)$/.exec(line) ?? [];
  if (severity === undefined) return undefined;
  const unescaped = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
  const named = properties.split(',').map((property): [string, string] => {
    const [name = '', value = ''] = property.split('=');
    return [name, unescaped(value.replaceAll('%3A', ':').replaceAll('%2C', ','))];
  });
  return { severity, properties: Object.fromEntries(named), data: unescaped(data) };
}

describe('annotations for GitHub', () => {
  test('name file, line, columns and kind, and end with the counts', async () => {
    const { stdout } = await check(withErrors, ['--format', 'github', '--lang', 'en']);
    expect(stdout).toBe(
      [
        '::error file=.test-sites/check-errors/content/meetings/a.md,line=6,col=8,endColumn=11,title=wrong-type::The field "draft" holds "tak". It should be true (yes) or false (no).%0Adraft: true',
        '::error file=.test-sites/check-errors/content/meetings/a.md,line=7,col=1,endColumn=7,title=unknown-field::There is no field "ordnal". Did you mean "ordinal"?%0Aordinal: 2',
        '::warning file=.test-sites/check-errors/content/news/a.md,line=8,col=12,endColumn=48,title=link-text::The link "tutaj" does not say where it leads. Write for example "Report of the meeting in Legionowo".',
        '2 errors, 1 warning in 2 files.',
        '',
      ].join('\n'),
    );
  });

  test('carry every message whole, whatever signs are in it', async () => {
    const { stdout } = await check(awkward, ['--format', 'github']);
    const { problems } = jsonReport.parse(JSON.parse((await check(awkward, ['--format', 'json'])).stdout));
    const lines = stdout.trimEnd().split('\n').slice(0, -1);
    expect(lines.map(command)).toEqual(
      problems.map(({ severity, file, line, column, length, code, message, paste }) => ({
        severity,
        properties: {
          file,
          ...(line !== undefined && { line: String(line) }),
          ...(column !== undefined && { col: String(column), endColumn: String(column + (length ?? 1)) }),
          title: code,
        },
        data: [message.pl, ...(paste === undefined ? [] : [paste])].join('\n'),
      })),
    );
  });
});

/** The words of Markdown as a reader sees them. */
function shown(node: MdastNode): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node ? node.children.map(shown).join('') : '';
}

describe('the report in Markdown', () => {
  test('has a heading for each file and an item for each problem', async () => {
    const { stdout } = await check(withErrors, ['--format', 'markdown', '--lang', 'en']);
    expect(stdout).toBe(`### \`.test-sites/check-errors/content/meetings/a.md\`

- **error** 6: The field "draft" holds "tak". It should be true (yes) or false (no). \`wrong-type\`
  \`\`\`yaml
  draft: true
  \`\`\`
- **error** 7: There is no field "ordnal". Did you mean "ordinal"? \`unknown-field\`
  \`\`\`yaml
  ordinal: 2
  \`\`\`

### \`.test-sites/check-errors/content/news/a.md\`

- **warning** 8: The link "tutaj" does not say where it leads. Write for example "Report of the meeting in Legionowo". \`link-text\`

2 errors, 1 warning in 2 files.
`);
  });

  test('shows every file and every message as it is, whatever signs are in it', async () => {
    const { stdout } = await check(awkward, ['--format', 'markdown']);
    const { problems } = jsonReport.parse(JSON.parse((await check(awkward, ['--format', 'json'])).stdout));
    const text = shown(markdownToMdast(stdout));
    for (const { file, message } of problems) {
      expect(text).toContain(file);
      expect(text.replaceAll('\u200b', '').replace(/\s+/g, ' ')).toContain(message.pl.replace(/\s+/g, ' '));
    }
    expect(text).not.toContain('\u001b');
  });
});
