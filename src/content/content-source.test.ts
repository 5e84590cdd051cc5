import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentSource } from './content-source.ts';
import { diagnostic } from './diagnostics/diagnostic.ts';

const place = 'name: Legionowo\nkind: town\n';
let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kronika-'));
  await mkdir(join(root, 'places'));
  await writeFile(join(root, 'site.yaml'), 'name: Kronika\n');
  await writeFile(join(root, 'places', 'a.yaml'), place);
});
afterEach(() => rm(root, { recursive: true }));

describe('a content root', () => {
  it('is read once, however many ask', async () => {
    const { content } = contentSource(root);
    expect(await content()).toBe(await content());
  });

  it('is read again when it changed', async () => {
    const source = contentSource(root);
    await source.content();
    await writeFile(join(root, 'places', 'b.yaml'), place);
    await source.refresh();
    expect((await source.content()).entries.map(({ slug }) => slug)).toEqual(['a', 'b']);
  });

  it('leaves out an entry that breaks a rule about all of them', async () => {
    const source = contentSource(root, [
      () => [diagnostic('address-reserved', { file: 'places/a.yaml' }, { address: '/miejsca/a/' })],
    ]);
    const { entries, diagnostics } = await source.content();
    expect([entries, diagnostics.map(({ code }) => code)]).toEqual([[], ['address-reserved']]);
  });

  it('leaves out a translation whose original breaks a rule, and what a list of photographs beside it breaks', async () => {
    const text = (title: string) => `---\ntitle: ${title}\ndescription: Opis.\n---\n`;
    const files = {
      'galleries/spacer/index.md': text('Spacer'),
      'galleries/spacer/index.en.md': text('A walk'),
      'galleries/rynek/index.md': text('Rynek'),
      'galleries/rynek/index.en.md': text('The square'),
      'galleries/rynek/photos.yaml': '[]\n',
      'galleries/rzeka/index.md': text('Rzeka'),
      'galleries/rzeka/index.en.md': text('The river'),
    };
    await writeFile(join(root, 'site.yaml'), 'name: Kronika\nlanguages: [pl, en]\n');
    for (const [file, content] of Object.entries(files)) {
      await mkdir(join(root, dirname(file)), { recursive: true });
      await writeFile(join(root, file), content);
    }
    const broken = ['galleries/spacer/index.md', 'galleries/rynek/photos.yaml', 'galleries/rzeka/index.en.md'];
    const source = contentSource(root, [
      () => broken.map((file) => diagnostic('address-reserved', { file }, { address: '/zdjecia/' })),
    ]);
    expect((await source.content()).entries.map(({ file }) => file)).toEqual([
      'galleries/rzeka/index.md',
      'places/a.yaml',
    ]);
  });

  it('keeps an entry of which a rule only warns', async () => {
    const source = contentSource(root, [
      () => [diagnostic('stray-file', { file: 'places/a.yaml' }, { why: 'elsewhere', collections: '' })],
    ]);
    expect((await source.content()).entries).toHaveLength(1);
  });
});
