import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

  it('keeps an entry of which a rule only warns', async () => {
    const source = contentSource(root, [
      () => [diagnostic('stray-file', { file: 'places/a.yaml' }, { why: 'elsewhere', collections: '' })],
    ]);
    expect((await source.content()).entries).toHaveLength(1);
  });
});
