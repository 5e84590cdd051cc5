import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { contentSource } from '../src/content/content-source.ts';
import type { Diagnostic } from '../src/content/diagnostics/diagnostic.ts';
import { jsonSchemaOf, translationSchemaOf } from '../src/content/json-schema.ts';
import { type CollectionName, collectionNames } from '../src/schemas/collection-names.ts';
import { siteRules } from '../src/site/rules/site-rules.ts';
import { buildSite, fixtureSite, type FixtureSite, testDay, writeFiles } from '../src/testing/build-site.ts';
import { pdfOf } from '../src/testing/pdf-of.ts';
import { type KnownValues, randomForm } from '../src/testing/random-form.ts';
import { randomAddress, randomMarkdown, troublesomeText } from '../src/testing/random-markdown.ts';

/*
 * What the check accepts is built. Small roots are made up from the schemas, fields, texts, names of files and
 * all; what the check reports is taken out of them, field by field, until it accepts the rest; then they are
 * built, many at a time, because a build of its own for each would cost minutes and find nothing more. Roots are
 * the same each time; `FUZZ_SEED` and `FUZZ_RUNS` ask for others.
 */
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_129);
const roots = Number(process.env['FUZZ_RUNS'] ?? 100);

/** Small roots in one build. */
const perBuild = 34;

type Files = Record<string, string | Uint8Array>;

/** Collections whose entries are data without a text. */
const dataCollections: readonly CollectionName[] = ['organisations', 'places', 'series'];

const pixels = sharp({ create: { width: 90, height: 60, channels: 3, background: '#0b4f6c' } });

/** Files that lie beside each entry: plain names and odd ones. */
const beside: Files = {
  'sala.jpg': await pixels.clone().jpeg().toBuffer(),
  'mapa.png': await pixels.clone().png().toBuffer(),
  'nowy.avif': await pixels.clone().avif({ effort: 0 }).toBuffer(),
  'ruch.gif': await pixels.clone().gif().toBuffer(),
  'rysunek.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 6" width="9" height="6"><path d="M0 0h9v6z"/></svg>',
  'DSC_0001.JPG': await pixels.clone().jpeg().toBuffer(),
  'żółta sala.webp': await pixels.clone().webp().toBuffer(),
  '50% taniej#1.png': await pixels.clone().png().toBuffer(),
  'pytanie?.jpeg': await pixels.clone().jpeg().toBuffer(),
  'raport.pdf': pdfOf(2),
  'uchwała nr 7%20.pdf': pdfOf(1),
  "o'nazwa [1] & (2).txt": 'Tekst.',
};

const names = Object.keys(beside);

const text = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('Zażółć gęślą jaźń', 'Spotkanie #3', '„Cudzysłów”', 'A < B && C > D', "d'Arc"),
  },
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }) },
  { weight: 1, arbitrary: troublesomeText },
);

/** @param root number of the small root */
function knownValues(root: number): KnownValues {
  const file = fc.constantFrom(...names);
  return {
    text,
    url: fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), randomAddress),
    file: fc.oneof(
      file.map((name) => `./${name}`),
      file.map((name) => `./${encodeURIComponent(name)}`),
    ),
    // Every entry of a root has the same slug, so that most references find one.
    slug: fc.oneof({ weight: 9, arbitrary: fc.constant(`g${root}`) }, { weight: 1, arbitrary: fc.constant('nikt') }),
  };
}

const yamlOf = (value: unknown) => stringify(value, { lineWidth: 0 });

function entry(collection: CollectionName, root: number): fc.Arbitrary<Files> {
  const known = knownValues(root);
  const fields = randomForm(jsonSchemaOf(collection, 'en'), known).map(yamlOf);
  if (dataCollections.includes(collection)) return fields.map((yaml) => ({ [`${collection}/g${root}.yaml`]: yaml }));
  const translation = randomForm(translationSchemaOf(collection, 'en'), known).map(yamlOf);
  const folder = `${collection}/g${root}`;
  return fc
    .tuple(fields, randomMarkdown, fc.option(fc.tuple(translation, randomMarkdown)), fc.subarray(names))
    .map(([yaml, body, other, files]) => ({
      [`${folder}/index.md`]: `---\n${yaml}---\n${body}\n`,
      ...(other && { [`${folder}/index.en.md`]: `---\n${other[0]}---\n${other[1]}\n` }),
      ...Object.fromEntries(files.map((name) => [`${folder}/${name}`, beside[name] ?? ''])),
    }));
}

function allOf(parts: readonly Files[]): Files {
  return Object.fromEntries(parts.flatMap((files) => Object.entries(files)));
}

/** @param root number of the small root */
function smallRoot(root: number): fc.Arbitrary<Files> {
  return fc
    .subarray([...collectionNames], { minLength: 2, maxLength: 6 })
    .chain((chosen) => fc.tuple(...chosen.map((collection) => entry(collection, root))))
    .map(allOf);
}

const settings = fc
  .tuple(
    randomForm(jsonSchemaOf('site', 'en'), knownValues(0)),
    fc.constantFrom('https://example.org/', 'https://żółw.example/projekty/a.b/', 'https://example.org:8080/a/b/'),
    fc.constantFrom(['pl'], ['pl', 'en'], ['en', 'uk', 'pl']),
  )
  .map(([fields, address, languages]) =>
    yamlOf(Object.assign({ name: 'Partnerstwo' }, fields, { address, languages })),
  );

/** The reading of a root as the check does it. */
async function problemsOf({ root }: FixtureSite): Promise<Diagnostic[]> {
  const { diagnostics } = await contentSource(root, siteRules(), testDay).content();
  return diagnostics.filter(({ severity }) => severity === 'error');
}

/** Fields without which nothing of a file is left. */
const needed = /^(?:title|name|description|address|languages):/;

/** The last field of the settings that may go, where what is reported is that another one is missing. */
function lastField(settings: string | Uint8Array): number | undefined {
  if (typeof settings !== 'string') return undefined;
  const found = settings.split('\n').findLastIndex((line) => /^[^\s#-]/.test(line) && !needed.test(line));
  return found < 0 ? undefined : found + 1;
}

/** Takes what is reported out of a file: a field, the text, or the whole file where nothing smaller can go. */
function mended(content: string | Uint8Array, line: number | undefined): string | undefined {
  if (typeof content !== 'string' || line === undefined) return undefined;
  const lines = content.split('\n');
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : lines.length;
  if (line - 1 > end) return lines.slice(0, end + 1).join('\n');
  const isKey = (text: string) => /^[^\s#-]/.test(text);
  const from = lines.slice(0, line).findLastIndex(isKey);
  if (from < 0 || needed.test(lines[from] ?? '')) return undefined;
  const after = lines.findIndex((text, index) => index > from && (isKey(text) || text === '---'));
  return [...lines.slice(0, from), ...lines.slice(after < 0 ? lines.length : after)].join('\n');
}

/** Takes out of a root what the check reports until it reports nothing. */
async function accepted(site: FixtureSite, files: Files): Promise<Files> {
  let kept = files;
  for (;;) {
    const found = await problemsOf(site);
    if (found.length === 0) return kept;
    const places = new Map(found.map(({ file, line }) => [file, line]));
    const next: Files = {};
    for (const [path, content] of Object.entries(kept)) {
      const line = places.get(path) ?? (path === 'site.yaml' ? lastField(content) : undefined);
      const rest = places.has(path) ? mended(content, line) : content;
      if (rest === undefined) await rm(join(site.root, path));
      else next[path] = rest;
    }
    if (!('site.yaml' in next)) throw new Error('Nothing of the settings was accepted.');
    await writeFiles(site, next);
    kept = next;
  }
}

test.each(Array.from({ length: Math.ceil(roots / perBuild) }, (_, index) => index))(
  'what the check accepts of made-up roots is built (build %d)',
  async (index) => {
    const numbers = Array.from({ length: Math.min(perBuild, roots - index * perBuild) }, (_, root) => root);
    // Each is drawn by itself: a field more in one schema leaves what others draw as it was.
    const draw = <Value>(arbitrary: fc.Arbitrary<Value>, number: number) =>
      fc.sample(arbitrary, { seed: seed + index * perBuild + number, numRuns: 1 });
    const small = numbers.flatMap((root) => draw(smallRoot(root), root));
    const files = allOf([...draw(settings, 0).map((yaml) => ({ 'site.yaml': yaml })), ...small]);
    const site = await fixtureSite(`checked-${index}`, files);
    const kept = await accepted(site, files);
    const entries = Object.keys(kept).filter((path) => /\.(?:md|yaml)$/.test(path)).length;
    expect(entries, 'entries that the check accepted').toBeGreaterThan(numbers.length);
    const { code, stderr } = await buildSite(site);
    expect({ seed: seed + index, entries, code, stderr }).toMatchObject({ code: 0 });
  },
);
