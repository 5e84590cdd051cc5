import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSiteOrFail, fixtureSite, type FixtureSite, writeFiles } from '../src/testing/build-site.ts';
import { builtPage, filesBelow } from '../src/testing/built-page.ts';
import { markdown, meeting, news, photograph, settings } from './fixtures.ts';
import sharp from 'sharp';

const note = 'Zgody w segregatorze 12';

/** Three photographs; what is said of the first one besides. */
const photos = (more = '') => `- src: ./anna.jpg
  alt: Anna Nowak przy tablicy
  caption: Anna Nowak mówi
${more}
- src: ./zgoda.jpg
  alt: Jan Żuk przy oknie
  consent: { basis: people, note: ${note}, until: 2027-01-31 }
- src: ./sala.jpg
  alt: Pełna sala
`;

const english = `- src: ./anna.jpg
  alt: Anna Nowak at the board
- src: ./zgoda.jpg
  alt: Jan Żuk at the window
- src: ./sala.jpg
  alt: A full room
`;

/** A gallery of its own; what is said of it besides. */
const walk = (more = '') => markdown(`title: Spacer\ndescription: O świcie.\ndate: 2012-06-21\n${more}`);

async function files(): Promise<Record<string, string | Uint8Array>> {
  const clean = (red: number) => photograph(640, 480, red).then((bytes) => sharp(bytes).jpeg().toBuffer());
  const anna = await clean(200);
  return {
    'site.yaml': `${settings}languages: [pl, en]\n`,
    'galleries/spotkanie/index.md': markdown(
      `title: Zdjęcia\ndescription: Ze spotkania.\ndate: 2012-06-20\nconsent: { basis: public-event, note: ${note} }\nattachments:\n  - file: ./anna.jpg\n    title: Plakat`,
    ),
    'galleries/spotkanie/index.en.md': markdown('title: Photos\ndescription: From the meeting.'),
    'galleries/spotkanie/photos.yaml': photos(),
    'galleries/spotkanie/photos.en.yaml': english,
    'galleries/spotkanie/anna.jpg': anna,
    'galleries/spotkanie/zgoda.jpg': await clean(120),
    'galleries/spotkanie/sala.jpg': await clean(60),
    'galleries/nad-wkra/index.md': walk(),
    'galleries/nad-wkra/photos.yaml': '- src: ./wkra.jpg\n  alt: Wkra o świcie\n',
    'galleries/nad-wkra/wkra.jpg': await clean(30),
    'meetings/a/index.md': meeting('Spotkanie', 'cover:\n  src: ../../galleries/spotkanie/anna.jpg\n  alt: Anna Nowak'),
    // The same photograph under another name.
    'news/b/index.md': news('Wieść', '2024-01-01', 'cover:\n  src: ./przy-tablicy.jpg\n  alt: Anna Nowak'),
    'news/b/przy-tablicy.jpg': anna,
    'news/c/index.md': markdown(
      'title: Tekst\ndescription: Opis.\npubDate: 2024-01-02\nabout: [galleries/spotkanie]',
      'Przed. ![Anna Nowak](../../galleries/spotkanie/anna.jpg) Po. ![Jan Żuk](../../galleries/spotkanie/zgoda.jpg)',
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

const anna = /\b(?:anna|przy-tablicy)\b/i;
const ofConsent = /\bzgoda\b|Jan Żuk/i;
const ofWalk = /wkra/i;

let site: FixtureSite;

/** Whether a photograph in a gallery, on covers, in a text and among attachments is where it was put. */
async function allIsPublished(): Promise<void> {
  expect((await mentions(site, anna)).length).toBeGreaterThan(8);
  expect((await mentions(site, ofConsent)).length).toBeGreaterThan(4);
  expect((await mentions(site, ofWalk)).length).toBeGreaterThan(4);
  expect((await builtPage(site, 'galerie/spotkanie/'))('.photos li').length).toBe(3);
}

test('photographs are published, and what is said of consent is not', async () => {
  site = await fixtureSite('withdrawal', await files());
  // The last minute of a consent.
  await buildSiteOrFail(site, '2027-01-31T23:59');
  await allIsPublished();
  expect(await mentions(site, /segregator|public-event/)).toEqual([]);
});

describe('a day later, with a line for one photograph and one for a gallery', () => {
  let stderr: string;

  beforeAll(async () => {
    await writeFiles(site, {
      'galleries/spotkanie/photos.yaml': photos('  hidden: true'),
      'galleries/nad-wkra/index.md': walk('hidden: true'),
    });
    ({ stderr } = await buildSiteOrFail(site, '2027-02-01T00:00'));
  });

  test('one that is withdrawn leaves every page, language, feed and file', async () => {
    expect(await mentions(site, anna)).toEqual([]);
    for (const path of ['galerie/spotkanie/', 'en/galleries/spotkanie/'])
      expect((await builtPage(site, path))('.photos li').length).toBe(1);
    expect((await builtPage(site, 'aktualnosci/c/'))('.prose').text().replace(/\s+/g, ' ').trim()).toBe('Przed. Po.');
    // The gallery is now shown by the photograph that is left.
    expect((await builtPage(site, 'galerie/'))('.entry-card img').attr('src')).toContain('sala');
  });

  test('one leaves by itself on the day after its consent ends', async () => {
    expect(await mentions(site, ofConsent)).toEqual([]);
    expect(stderr).toContain('Zgoda była ważna do 2027-01-31');
  });

  test('those of a gallery leave with it, which has no page any more', async () => {
    expect(await mentions(site, ofWalk)).toEqual([]);
    expect((await filesBelow(site.outDir)).filter((file) => /(?:galerie|galleries)\/nad-wkra/.test(file))).toEqual([]);
  });
});

test('photographs come back when the lines are taken out', async () => {
  await writeFiles(site, { 'galleries/spotkanie/photos.yaml': photos(), 'galleries/nad-wkra/index.md': walk() });
  await buildSiteOrFail(site, '2027-01-31T23:59');
  await allIsPublished();
});
