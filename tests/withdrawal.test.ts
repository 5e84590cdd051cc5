import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSiteOrFail, fixtureSite, type FixtureSite, writeFiles } from '../src/testing/build-site.ts';
import { builtPage, filesBelow } from '../src/testing/built-page.ts';
import { markdown, meeting, news, photograph, settings } from './fixtures.ts';
import sharp from 'sharp';

const note = 'Zgody w segregatorze 12';

/** Two photographs; what is said of the first one besides. */
const photos = (more = '') => `- src: ./anna.jpg
  alt: Anna Nowak przy tablicy
  caption: Anna Nowak mówi
  consent: { basis: people, note: ${note}, until: 2027-01-31 }
${more}
- src: ./sala.jpg
  alt: Pełna sala
`;

const english = '- src: ./anna.jpg\n  alt: Anna Nowak at the board\n- src: ./sala.jpg\n  alt: A full room\n';

async function files(): Promise<Record<string, string | Uint8Array>> {
  const clean = (red: number) => photograph(640, 480, red).then((bytes) => sharp(bytes).jpeg().toBuffer());
  const [anna, sala] = [await clean(200), await clean(60)];
  return {
    'site.yaml': `${settings}languages: [pl, en]\n`,
    'galleries/spotkanie/index.md': markdown(
      `title: Zdjęcia\ndescription: Ze spotkania.\ndate: 2012-06-20\nconsent: { basis: public-event, note: ${note} }\nattachments:\n  - file: ./anna.jpg\n    title: Plakat`,
    ),
    'galleries/spotkanie/index.en.md': markdown('title: Photos\ndescription: From the meeting.'),
    'galleries/spotkanie/photos.yaml': photos(),
    'galleries/spotkanie/photos.en.yaml': english,
    'galleries/spotkanie/anna.jpg': anna,
    'galleries/spotkanie/sala.jpg': sala,
    'meetings/a/index.md': meeting('Spotkanie', 'cover:\n  src: ../../galleries/spotkanie/anna.jpg\n  alt: Anna Nowak'),
    // The same photograph under another name.
    'news/b/index.md': news('Wieść', '2024-01-01', 'cover:\n  src: ./przy-tablicy.jpg\n  alt: Anna Nowak'),
    'news/b/przy-tablicy.jpg': anna,
    'news/c/index.md': markdown(
      'title: Tekst\ndescription: Opis.\npubDate: 2024-01-02\nabout: [galleries/spotkanie]',
      'Przed. ![Anna Nowak](../../galleries/spotkanie/anna.jpg) Po.',
    ),
  };
}

/** Names of files and texts of the output in which a word stands. */
async function mentions({ outDir }: FixtureSite, word: RegExp): Promise<string[]> {
  const all = await filesBelow(outDir);
  const found = await Promise.all(
    all.map(async (file) => word.test(file) || word.test(await readFile(join(outDir, file), 'latin1'))),
  );
  return all.filter((_, index) => found[index]);
}

describe('a photograph in a gallery, on covers, in a text and among attachments', () => {
  let site: FixtureSite;
  const anna = /anna|przy-tablicy/i;

  beforeAll(async () => {
    site = await fixtureSite('withdrawal', await files());
    await buildSiteOrFail(site);
  });

  test('is published, and what is said of consent is not', async () => {
    expect((await mentions(site, anna)).length).toBeGreaterThan(8);
    expect((await builtPage(site, 'galerie/spotkanie/'))('.photos li').length).toBe(2);
    expect(await mentions(site, /segregator|public-event/)).toEqual([]);
  });

  test('leaves every page, language, feed and file when one line withdraws it', async () => {
    await writeFiles(site, { 'galleries/spotkanie/photos.yaml': photos('  hidden: true') });
    await buildSiteOrFail(site);
    expect(await mentions(site, anna)).toEqual([]);
    for (const path of ['galerie/spotkanie/', 'en/galleries/spotkanie/'])
      expect((await builtPage(site, path))('.photos li').length).toBe(1);
    expect((await builtPage(site, 'aktualnosci/c/'))('.prose').text().replace(/\s+/g, ' ').trim()).toBe('Przed. Po.');
    // The gallery is now shown by the photograph that is left.
    expect((await builtPage(site, 'galerie/'))('.entry-card img').attr('src')).toContain('sala');
  });

  test('comes back when the line is taken out', async () => {
    await writeFiles(site, { 'galleries/spotkanie/photos.yaml': photos() });
    await buildSiteOrFail(site);
    expect((await builtPage(site, 'galerie/spotkanie/'))('.photos li').length).toBe(2);
  });

  test('leaves by itself on the day after its consent ends', async () => {
    await buildSiteOrFail(site, '2027-01-31T23:59');
    expect((await mentions(site, anna)).length).toBeGreaterThan(8);
    const { stderr } = await buildSiteOrFail(site, '2027-02-01T00:00');
    expect(await mentions(site, anna)).toEqual([]);
    expect(stderr).toContain('Zgoda była ważna do 2027-01-31');
  });

  test('leaves with its gallery, which has no page any more', async () => {
    const gallery = String((await files())['galleries/spotkanie/index.md']);
    await writeFiles(site, { 'galleries/spotkanie/index.md': gallery.replace('consent:', 'hidden: true\nconsent:') });
    await buildSiteOrFail(site);
    expect(await mentions(site, /anna|przy-tablicy|sala/i)).toEqual([]);
    expect((await filesBelow(site.outDir)).filter((file) => /(?:galerie|galleries)\/spotkanie/.test(file))).toEqual([]);
  });
});
