import { describe, expect, it } from 'vitest';
import { contentSource } from './content-source.ts';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const settings = 'name: Kronika\nlanguages: [pl, en, uk]\n';
const article = (title: string, fields = 'pubDate: 2026-11-12') =>
  `---\ntitle: ${title}\ndescription: Summary.\n${fields}\n---\n`;

/** Entries of a content root as `collection/language/slug title`, and the problems found in it. */
async function read(files: Record<string, string>): Promise<{ entries: string[]; problems: string[] }> {
  const root = await mkdtemp(join(tmpdir(), 'kronika-'));
  try {
    for (const [path, text] of Object.entries({ 'site.yaml': settings, ...files })) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    const { entries, diagnostics } = await contentSource(root, [], '2026-11-22').content();
    return {
      entries: entries.map(
        ({ collection, locale, slug, data }) =>
          `${collection}/${locale}/${slug} ${'title' in data ? data.title : data.name}`,
      ),
      problems: diagnostics.map(({ file, code }) => `${file} ${code}`),
    };
  } finally {
    await rm(root, { recursive: true });
  }
}

describe('an entry in another language than the main one', () => {
  it('needs no original', async () => {
    expect(await read({ 'news/a.en.md': article('For our guests') })).toEqual({
      entries: ['news/en/a For our guests'],
      problems: [],
    });
  });

  it('is the original of a further language', async () => {
    const found = await read({
      'meetings/a/index.uk.md': article('Зустріч', ''),
      'meetings/a/index.en.md': article('Meeting', 'kind: other\nstart: 2026-12-01'),
    });
    expect(found).toEqual({ entries: ['meetings/en/a Meeting', 'meetings/uk/a Зустріч'], problems: [] });
  });

  it('that says too little for itself is a translation whose original is missing', async () => {
    expect(await read({ 'meetings/a.en.md': article('Meeting', '') })).toEqual({
      entries: [],
      problems: ['meetings/a.en.md translation-without-original'],
    });
  });

  it('does not take the place of an original that could not be read', async () => {
    const found = await read({ 'news/a.md': '---\ntitle: [\n---\n', 'news/a.en.md': article('News') });
    expect(found.entries).toEqual([]);
    expect(found.problems).toEqual(['news/a.md yaml-syntax']);
  });
});
