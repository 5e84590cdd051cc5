import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { asText } from './diagnostics/as-text.ts';
import { readContent } from './read-content.ts';

const docs = join(import.meta.dirname, '..', '..', 'docs');
const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** What a guide takes for granted: entries that its examples name. */
const guides = {
  pl: {
    file: 'przewodnik-redaktora.md',
    languages: 'pl, en, uk',
    project: 'dolina-trzech-rzek',
    venues: ['starostwo-w-trojrzeczu', 'biblioteka-w-mglawicach', 'sarnobrzegi'],
    organisations: [
      'powiatowy-urzad-pracy-w-trojrzeczu',
      'stowarzyszenie-trzy-brzegi',
      'spoldzielnia-socjalna-kompas',
      'urzad-miasta-trojrzecz',
    ],
    gallery: '2027-02-18-zespol-uslug-spolecznych',
    photograph: './karteczki.jpg',
    workshop: '2027-03-11-telefon-bez-strachu',
    mistyped: ['biblioteka-w-mglawicach', 'biblioteka-w-mglawicah'],
  },
  en: {
    file: 'editors-guide.md',
    languages: 'en, pl, uk',
    project: 'three-rivers-valley',
    venues: ['county-office', 'library-in-millford', 'millford'],
    organisations: ['employment-office', 'three-banks-association', 'compass-cooperative', 'town-hall'],
    gallery: '2027-02-18-social-services-team',
    photograph: './notes.jpg',
    workshop: '2027-03-11-phones-without-fear',
    mistyped: ['library-in-millford', 'library-in-milford'],
  },
} as const;

/** The examples of a guide by the path that stands above each: ``File `content/…`: ``, then a block of code. */
function examples(text: string): Map<string, string> {
  const pattern =
    /^(?:(?:Plik|File) `content\/([^`]+)`.*|Ten sam plik po spotkaniu|The same file after the meeting):\n\n```\w+\n([\s\S]*?)^```$/gm;
  return new Map(
    [...text.matchAll(pattern)].map(([, path = 'meetings/afterwards/index.md', content = '']) => [path, content]),
  );
}

describe.each(['pl', 'en'] as const)('the guide for editors in %s', (language) => {
  const guide = guides[language];
  const text = readFileSync(join(docs, guide.file), 'utf8');

  async function layOut(changed: ReadonlyMap<string, string> = new Map()): Promise<string> {
    const root = await mkdtemp(join(tmpdir(), 'kronika-'));
    folders.push(root);
    const files = new Map([
      ['site.yaml', `name: Kronika\nlanguages: [${guide.languages}]\n`],
      [`projects/${guide.project}.md`, '---\ntitle: Projekt\ndescription: Opis.\nperiod: {}\n---\n'],
      ...guide.venues.map((slug) => [`places/${slug}.yaml`, 'name: Miejsce\nkind: town\n'] as const),
      ...guide.organisations.map((slug) => [`organisations/${slug}.yaml`, 'name: Ktoś\n'] as const),
      ...examples(text),
      ...changed,
    ]);
    for (const [path, content] of files) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), content);
    }
    return root;
  }

  it('has examples of what may be written', async () => {
    expect(examples(text).size).toBeGreaterThanOrEqual(12);
    const { diagnostics } = await readContent(await layOut(), '2027-02-19');
    // Pictures and documents do not lie beside the examples.
    const files = /\.(?:jpg|pdf)/;
    expect(diagnostics.filter(({ message }) => !files.test(message.en)).map(({ message }) => message.en)).toEqual([]);
  });

  it('shows the report as the check writes it', async () => {
    const gallery = `galleries/${guide.gallery}/photos.yaml`;
    const workshop = `workshops/${guide.workshop}.md`;
    const [right, wrong] = guide.mistyped;
    const root = await layOut(
      new Map([
        [gallery, `- src: ${guide.photograph}\n`],
        [workshop, (examples(text).get(workshop) ?? '').replace(right, wrong)],
      ]),
    );
    await writeFile(join(root, dirname(gallery), guide.photograph), 'a');
    const { diagnostics } = await readContent(root, '2027-02-19');
    const told = diagnostics.filter(({ code }) => code === 'picture-without-alt' || code === 'broken-reference');
    const shown = /^```text\n(content\/\S+\n {2}\d[\s\S]*?)\n```$/m.exec(text)?.[1];
    expect(shown).toBe(asText(told, { language, prefix: 'content/' }));
  });
});

it('the guides have the same parts', () => {
  const parts = (file: string) =>
    [...readFileSync(join(docs, file), 'utf8').matchAll(/^(#+) /gm)].map(([, level]) => level);
  expect(parts(guides.en.file)).toEqual(parts(guides.pl.file));
});
