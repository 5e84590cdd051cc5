import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PhotographRecord } from './photograph-register.ts';
import { readContent } from './read-content.ts';

let root: string;
let photographs: PhotographRecord[];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'kronika-'));
  const picture = (shade: number) =>
    sharp({ create: { width: 40, height: 30, channels: 3, background: { r: shade, g: 90, b: 60 } } })
      .jpeg()
      .toBuffer();
  const files: Record<string, string | Buffer> = {
    'site.yaml': 'name: Partnerstwo\naddress: https://example.org/\nlanguages: [pl, en]\n',
    'galleries/spacer/index.md':
      '---\ntitle: Spacer\ndescription: Zdjęcia.\ncredit: Anna Nowak\nlicence: CC BY 4.0\nconsent: { basis: public-event }\n---\n',
    'galleries/spacer/photos.yaml':
      "- { src: ./a.jpg, alt: Rynek. }\n- { src: ./b.jpg, alt: Portret., credit: fot. Jan Żuk, consent: { basis: people, note: 'Segregator 12', until: 2026-01-31 } }\n- { src: ./c.jpg, alt: Studnia., hidden: true }\n",
    'galleries/spacer/index.en.md': '---\ntitle: A walk\ndescription: Photographs.\n---\n',
    'news/a/index.md': '---\ntitle: A\ndescription: Opis.\npubDate: 2024-01-01\n---\n\n![Most nad rzeką](./most.jpg)\n',
  };
  for (const [index, name] of [
    'galleries/spacer/a',
    'galleries/spacer/b',
    'galleries/spacer/c',
    'news/a/most',
  ].entries())
    files[`${name}.jpg`] = await picture(60 + index * 30);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  ({ photographs } = await readContent(root, '2026-11-22'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe('the register of photographs', () => {
  it('tells of each use its author, licence and consent, the gallery’s where a photograph says nothing', () => {
    const gallery = { entry: 'galleries/spacer/index.md', licence: 'CC BY 4.0' };
    expect(photographs).toEqual([
      {
        ...gallery,
        file: 'galleries/spacer/a.jpg',
        words: 'Rynek.',
        credit: 'Anna Nowak',
        basis: 'public-event',
        state: 'shown',
      },
      {
        ...gallery,
        file: 'galleries/spacer/b.jpg',
        words: 'Portret.',
        credit: 'fot. Jan Żuk',
        basis: 'people',
        note: 'Segregator 12',
        until: '2026-01-31',
        state: 'consent',
      },
      {
        ...gallery,
        file: 'galleries/spacer/c.jpg',
        words: 'Studnia.',
        credit: 'Anna Nowak',
        basis: 'public-event',
        state: 'hidden',
      },
      { file: 'news/a/most.jpg', entry: 'news/a/index.md', words: 'Most nad rzeką', state: 'shown' },
    ]);
  });

  it('is the only thing that knows of consents once they are read', async () => {
    const { entries } = await readContent(root, '2026-11-22');
    expect(JSON.stringify(entries)).not.toContain('Segregator');
  });
});
