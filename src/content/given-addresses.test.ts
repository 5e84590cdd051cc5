import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { givenAddresses } from './given-addresses.ts';

it('are files of public/, and pages and endpoints of src/pages/ where a host finds them', () => {
  const root = mkdtempSync(join(tmpdir(), 'given-'));
  const files = [
    'public/regulamin.pdf',
    'src/pages/mapa.astro',
    'src/pages/gra/index.astro',
    'src/pages/dane/stacje.json.ts',
    'src/pages/[rok].astro',
    'src/pages/_szkic.astro',
    'src/pages/_czesci/stopka.astro',
    'src/pages/mapa.css',
  ];
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), '');
  }
  const folders = { publicDir: join(root, 'public'), pagesDir: join(root, 'src/pages') };
  expect(givenAddresses(folders).sort()).toEqual(
    ['dane/stacje.json', 'gra/', 'gra/index.html', 'mapa/', 'mapa/index.html', 'regulamin.pdf'].sort(),
  );
  expect(givenAddresses({ publicDir: join(root, 'x'), pagesDir: join(root, 'y') })).toEqual([]);
});
