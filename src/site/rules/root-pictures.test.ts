import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../content/read-content.ts';
import { rootPictures } from './root-pictures.ts';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'kronika-'));
  await mkdir(join(root, 'news'));
  await writeFile(join(root, 'site.yaml'), 'name: Kronika\naddress: https://example.org/urzad/\n');
});
afterAll(() => rm(root, { recursive: true }));

describe('a picture named from the root of the site', () => {
  it.each([
    ['![Sala](/zdjecia/sala.jpg)', []],
    ['![Sala](/urzad/zdjecia/sala.jpg)', []],
    ['![Sala](/zdjecia/du%C5%BCa%20sala.jpg?v=2)', []],
    ['![Znak](/favicon.svg)', []],
    ['<img src="/zdjecia/sala.jpg" alt="Sala">', []],
    ['![Sala](/zdjecia/sal.jpg)', ['7:1 /zdjecia/sala.jpg']],
    ['<img src="/inne/nic.png" alt="Sala">', ['7:1 ']],
    ['![Sala][s]\n\n[s]: /inne/nic.png', ['7:1 ']],
  ])('%s', async (text, told) => {
    await writeFile(
      join(root, 'news', 'a.md'),
      `---\ntitle: A\ndescription: Opis.\npubDate: 2026-01-01\n---\n\n${text}\n`,
    );
    const found = rootPictures(await readContent(root), ['zdjecia/sala.jpg', 'zdjecia/duża sala.jpg']);
    expect(
      found.map(({ line, column, code, paste }) => [
        code,
        `${line}:${column} ${/\((.*)\)/.exec(paste ?? '')?.[1] ?? ''}`,
      ]),
    ).toEqual(told.map((one) => ['root-picture-missing', one]));
  });
});
