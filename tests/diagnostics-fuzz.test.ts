import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { asAnnotations } from '../src/content/diagnostics/as-annotations.ts';
import { asJson } from '../src/content/diagnostics/as-json.ts';
import { asMarkdown } from '../src/content/diagnostics/as-markdown.ts';
import { asText } from '../src/content/diagnostics/as-text.ts';
import type { Diagnostic } from '../src/content/diagnostics/diagnostic.ts';
import { listFiles } from '../src/content/list-files.ts';
import { projectRoot, testDay } from '../src/testing/build-site.ts';
import { randomMarkdown, troublesomeText } from '../src/testing/random-markdown.ts';

/*
 * Whatever lies in a content root, it is read to the end, in bounded time, and each problem points into
 * a file. The reading runs in a process of its own: one that hangs or dies fails its case and nothing
 * else. Runs are the same each time; `FUZZ_SEED` and `FUZZ_RUNS` ask for others.
 */
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_122);
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 300);

/** Milliseconds of the processor that a reading may take, whatever else the machine does; an ordinary one takes about ten. */
const bound = 10_000;

/** Milliseconds by the clock after which a reading counts as hanging, with the start of its process. */
const patience = 60_000;

type Files = Record<string, string | Uint8Array>;

/** What a reading came to: its problems, or how it failed. */
type Reading = { diagnostics: Diagnostic[] } | { failure: string };

const reader = `
const { contentSource } = await import(${JSON.stringify(pathToFileURL(join(projectRoot, 'src/content/content-source.ts')).href)});
const { siteRules } = await import(${JSON.stringify(pathToFileURL(join(projectRoot, 'src/site/rules/site-rules.ts')).href)});
const used = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
process.on('message', async (root) => {
  const before = used();
  try {
    const { diagnostics } = await contentSource(root, siteRules(), ${JSON.stringify(testDay)}).content();
    const spent = used() - before;
    process.send(spent > ${bound} ? { root, failure: spent + ' ms of the processor' } : { root, diagnostics });
  } catch (error) {
    process.send({ root, failure: String(error instanceof Error ? error.stack : error) });
  }
});
`;

let child: ChildProcess | undefined;

function startReader(): ChildProcess {
  return spawn(process.execPath, ['--input-type=module', '--eval', reader], {
    cwd: projectRoot,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
    env: { PATH: process.env['PATH'] },
  });
}

function read(root: string): Promise<Reading> {
  const asked = (child ??= startReader());
  return new Promise((resolve) => {
    const settle = (reading: Reading) => {
      clearTimeout(timer);
      asked.off('exit', onExit).off('message', onMessage);
      resolve(reading);
    };
    const onExit = (code: number | null, signal: string | null) => {
      giveUp(`the process ended with ${code ?? signal}`);
    };
    // A property that ran out of time leaves a question behind, whose answer is nobody's.
    const onMessage = (message: unknown) => {
      if (isReading(message) && message.root === root) settle(message);
    };
    const giveUp = (failure: string) => {
      asked.kill('SIGKILL');
      child = undefined;
      settle({ failure });
    };
    const timer = setTimeout(() => giveUp(`no answer within ${patience} ms`), patience);
    asked.on('exit', onExit).on('message', onMessage);
    asked.send(root);
  });
}

function isReading(message: unknown): message is Reading & { root: string } {
  return (
    typeof message === 'object' &&
    message !== null &&
    'root' in message &&
    ('diagnostics' in message || 'failure' in message)
  );
}

afterAll(() => {
  child?.removeAllListeners();
  child?.kill();
});

/** Lays files out, reads them and cleans up. */
async function reading(files: Files): Promise<Reading & { root: string; lines: Map<string, string[]> }> {
  const root = mkdtempSync(join(tmpdir(), 'kronika-fuzz-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
    const result = await read(root);
    const lines = new Map(listFiles(root).map((file) => [file, linesOf(readFileSync(join(root, file), 'utf8'))]));
    return { ...result, root, lines };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Lines as editors' programs count them. */
function linesOf(text: string): string[] {
  return text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
}

/** What is wrong with a diagnostic itself; empty when nothing is. */
function faults({ file, line, column, length, source, ...rest }: Diagnostic, lines: Map<string, string[]>): string[] {
  const found: string[] = [];
  const fault = (text: string) => found.push(`${rest.code} ${file}:${line}:${column}+${length}: ${text}`);
  const known = lines.get(file);
  if (!known && file !== 'site.yaml') fault('there is no such file');
  if (line === undefined) {
    if (column !== undefined || length !== undefined || source !== undefined) fault('a place without a line');
    return found;
  }
  const text = known?.[line - 1];
  if (!Number.isInteger(line) || text === undefined) {
    fault(`the file has ${known?.length ?? 0} lines`);
    return found;
  }
  if (source !== undefined && source !== text) fault('another line is shown');
  if (column === undefined) return found;
  if (!Number.isInteger(column) || column < 1 || column > text.length + 1) fault(`the line has ${text.length} columns`);
  // What is missing at the end of a line is marked right after it.
  if (length !== undefined && (length < 1 || column - 1 + length > Math.max(text.length, column)))
    fault(`the mark leaves the line of ${text.length} columns`);
  return found;
}

/** Reads files and checks all that must hold whatever they are. */
async function holds(files: Files): Promise<void> {
  const { root, lines, ...result } = await reading(files);
  if ('failure' in result) throw new Error(result.failure);
  const { diagnostics } = result;
  expect(diagnostics.flatMap((problem) => faults(problem, lines))).toEqual([]);
  const plain: unknown = JSON.parse(JSON.stringify(diagnostics));
  expect(plain, 'diagnostics survive JSON').toStrictEqual(diagnostics);
  const reports = (['pl', 'en'] as const).flatMap((language) =>
    [asText, asMarkdown, asAnnotations, asJson].map((format) => format(diagnostics, { language, prefix: 'content/' })),
  );
  expect(
    reports.filter((report) => report.includes(root)),
    'reports do not depend on where the root lies',
  ).toEqual([]);
}

/* ---- what is written --------------------------------------------------------------------------- */

/** Entries of the sample site, each with its path. */
const samples = listFiles(join(projectRoot, 'content'))
  .filter((path) => /\.(?:md|yaml)$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(projectRoot, 'content', path), 'utf8') }));

const settings = 'name: Kronika\naddress: https://example.org/\nlanguages: [pl, en, uk]\n';

/** One change to the lines of a text. */
const change = fc.record({
  kind: fc.constantFrom(
    'delete',
    'repeat',
    'indent',
    'outdent',
    'tab',
    'insert',
    'splice',
    'replace value',
    'cut',
    'swap',
  ),
  at: fc.nat(60),
  column: fc.nat(40),
  text: troublesomeText,
});

type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

function changed(lines: readonly string[], { kind, at, column, text }: Change): string[] {
  const index = lines.length === 0 ? 0 : at % lines.length;
  const line = lines[index] ?? '';
  const put = (...instead: string[]) => [...lines.slice(0, index), ...instead, ...lines.slice(index + 1)];
  switch (kind) {
    case 'delete':
      return put();
    case 'repeat':
      return put(line, line);
    case 'indent':
      return put(`  ${line}`);
    case 'outdent':
      return put(line.trimStart());
    case 'tab':
      return put(`\t${line}`);
    case 'insert':
      return put(line, text);
    case 'splice':
      return put(line.slice(0, column) + text + line.slice(column));
    case 'replace value':
      return put(line.replace(/(?<=[:-] ).*$/, () => text));
    case 'cut':
      return [...lines.slice(0, index), line.slice(0, column)];
    default:
      return put(lines[index + 1] ?? '', line);
  }
}

const lineEnd = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r');

function mutated(among: readonly { path: string; text: string }[]): fc.Arbitrary<[path: string, text: string]> {
  return fc
    .tuple(fc.constantFrom(...among), fc.array(change, { minLength: 1, maxLength: 6 }), lineEnd)
    .map(([{ path, text }, changes, end]) => [path, changes.reduce(changed, text.split('\n')).join(end)]);
}

/** A few files at once: a process and a folder for each would cost more than they find. */
function several(file: fc.Arbitrary<[path: string, content: string | Uint8Array]>): fc.Arbitrary<Files> {
  return fc
    .array(file, { minLength: 1, maxLength: 5 })
    .map((files) => ({ 'site.yaml': settings, ...Object.fromEntries(files) }));
}

const textFile = fc
  .tuple(fc.nat(9), fc.constantFrom('md', 'md', 'mdx', 'en.md'), randomMarkdown, fc.boolean())
  .map(([number, ending, text, isPlain]): [string, string] => [
    `pages/strona-${number}.${ending}`,
    `---\ntitle: Strona\ndescription: Opis.\n---${isPlain ? '\n' : '\r\n\r\n'}${text}\n`,
  ]);

const bytesFile = fc
  .tuple(
    fc.oneof(
      fc.constantFrom(
        'site.yaml',
        'meetings/a.md',
        'meetings/a/index.md',
        'meetings/a/a.jpg',
        'meetings/a/a.svg',
        'places/b.yaml',
      ),
      fc.constantFrom(
        'galleries/g/index.md',
        'galleries/g/photos.yaml',
        'galleries/g/photos.en.yaml',
        'galleries/g/a.png',
        'news/c.mdx',
      ),
      fc
        .tuple(
          fc.constantFrom('news', 'places', 'galleries/g', 'x'),
          fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
          fc.constantFrom('.md', '.en.md', '.yaml', '.jpg', ''),
        )
        .map(([folder, name, ending]) => `${folder}/${name.replace(/[/\u0000]/g, '-')}x${ending}`),
    ),
    fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc
        .tuple(fc.constantFrom(...samples), fc.uint8Array({ minLength: 1, maxLength: 4 }), fc.nat(400))
        .map(([{ text }, bytes, at]) => {
          const whole = Buffer.from(text);
          return Buffer.concat([whole.subarray(0, at), bytes, whole.subarray(at)]);
        }),
    ),
  )
  .map(([path, content]): [string, Uint8Array] => [path, content]);

/** Signs that would move a terminal's cursor, colour it or break a report's lines. */
const unprintable = /[\p{Cc}\u2028\u2029]/u;

async function isPrintable(files: Files): Promise<void> {
  const result = await reading(files);
  const messages = 'failure' in result ? [] : result.diagnostics.flatMap(({ message }) => [message.pl, message.en]);
  expect(messages.filter((message) => unprintable.test(message))).toEqual([]);
}

const roots: [name: string, files: fc.Arbitrary<Files>][] = [
  ['front matter that was changed', several(mutated(samples.filter(({ path }) => path.endsWith('.md'))))],
  ['YAML that was changed', several(mutated(samples.filter(({ path }) => path.endsWith('.yaml'))))],
  ['any Markdown', several(textFile)],
  ['any bytes', several(bytesFile)],
];

describe.each(roots)('a content root with %s', (_name, files) => {
  test('is read to the end, and each of its problems lies where it says', async () => {
    await fc.assert(fc.asyncProperty(files, holds), { seed, numRuns, interruptAfterTimeLimit: 12_000 });
  });

  test('has problems whose messages are one printable line', async () => {
    const parameters = { seed: seed + 1, numRuns: Math.ceil(numRuns / 3), interruptAfterTimeLimit: 6_000 };
    await fc.assert(fc.asyncProperty(files, isPrintable), parameters);
  });
});

describe('a content root that is meant to wear the check out is read in bounded time:', () => {
  const page = (text: string) => ({ 'pages/strona.md': `---\ntitle: Strona\ndescription: Opis.\n---\n\n${text}\n` });
  const fields = (text: string) => ({ 'pages/strona.md': `---\ntitle: Strona\ndescription: Opis.\n${text}\n---\n` });
  const rows = (count: number, row: (index: number) => string) =>
    Array.from({ length: count }, (_, i) => row(i)).join('\n');

  test.each<[situation: string, files: Files]>([
    ['a million brackets in HTML', page(`<div ${'<'.repeat(1_000_000)}`)],
    ['a million full stops in a link', page(`[${'.'.repeat(1_000_000)}x](https://example.com/)`)],
    ['a million letters in an address', page(`[Regulamin](/${'a'.repeat(1_000_000)})`)],
    ['an address of a million percent signs', page(`[Regulamin](/${'%'.repeat(1_000_000)})`)],
    ['a million brackets in a line', page('['.repeat(1_000_000))],
    ['quotations in quotations, twenty thousand deep', page(`${'>'.repeat(20_000)} tekst`)],
    ['lists in lists, two thousand deep', page(rows(2_000, (index) => `${' '.repeat(index * 2)}- a`))],
    ['five thousand links to nothing', page(rows(5_000, (index) => `[Strona numer ${index}](/strona-${index}/)\n`))],
    ['three thousand unknown fields', fields(rows(3_000, (index) => `pole${index}: a`))],
    ['flow lists twenty thousand deep', fields(`tags: ${'['.repeat(20_000)}${']'.repeat(20_000)}`)],
    ['groups three thousand deep', fields(rows(3_000, (index) => `${' '.repeat(index)}a:`))],
    ['a list that holds itself', fields('tags: &tematy\n  - *tematy')],
    ['a title of a million letters', { 'places/remiza.yaml': `name: ${'a'.repeat(1_000_000)}\nkind: venue\n` }],
    ['a phone number of a million digits', fields(`contact:\n  phones: ['${'1 '.repeat(500_000)}x']`)],
    ['an e-mail address of a million letters', fields(`contact:\n  email: ${'a.'.repeat(500_000)}@`)],
    [
      'an amount of a million digits',
      {
        'projects/projekt.md': `---\ntitle: Projekt\ndescription: Opis.\nperiod: {}\nfunding:\n  - programme: Program\n    total: ${'1'.repeat(1_000_000)} zł\n---\n`,
      },
    ],
    [
      'a drawing of a million blanks',
      {
        'pages/strona/index.md': page('![Plan](./plan.svg)')['pages/strona.md'],
        'pages/strona/plan.svg': `<svg xmlns="http://www.w3.org/2000/svg"${' on'.repeat(300_000)}/>`,
      },
    ],
  ])('%s', async (_situation, files) => {
    const result = await reading({ 'site.yaml': settings, ...files });
    expect('failure' in result ? result.failure : '').toBe('');
  });
});
