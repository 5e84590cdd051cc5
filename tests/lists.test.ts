import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CheerioAPI } from 'cheerio';
import { load } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';
import { openedSite } from '../src/testing/opened-site.ts';
import { buildSiteOrFail, fixtureSite, type FixtureSite, sampleSite } from '../src/testing/build-site.ts';
import { builtPage, mainText } from '../src/testing/built-page.ts';
import { pageOfTest } from '../src/testing/page-of-test.ts';
import { markdown, meeting, news, photograph } from './fixtures.ts';

/** A choice above a list, as a reader meets it. */
interface Choice {
  words: string;
  count: number;
  href: string;
  isChosen: boolean;
}

/** The choices of a row, which is found by its name. */
function choices(page: CheerioAPI, row: string): Choice[] {
  return page(`nav[aria-label="${row}"] a`)
    .map((_, link) => {
      const [words = '', count = ''] = page(link)
        .text()
        .replace(/\s+/g, ' ')
        .trim()
        .split(/ (?=\d+ ?,)/);
      return {
        words,
        count: Number.parseInt(count),
        href: page(link).attr('href') ?? '',
        isChosen: page(link).attr('aria-current') === 'true',
      };
    })
    .get();
}

const inShort = (found: readonly Choice[]) => found.map(({ words, count }) => `${words} ${count}`);

/** The page behind a link from the root of the sample site. */
const pageAt = (href: string) => builtPage(sampleSite, href.slice(1));

describe('the list of meetings', () => {
  test('offers its years and its kinds, each with how many entries it has', async () => {
    const page = await pageAt('/spotkania/');
    expect(inShort(choices(page, 'Rok'))).toEqual([
      'Wszystkie 11',
      '2027 3',
      '2026 3',
      '2024 2',
      '2012 1',
      '2008 1',
      '2007 1',
    ]);
    expect(inShort(choices(page, 'Rodzaj'))).toEqual([
      'Wszystkie 11',
      'Spotkania partnerstwa 3',
      'Spotkania zespołów 1',
      'Konferencje 4',
      'Podpisania porozumień 1',
      'Konsultacje 1',
      'Inne spotkania 1',
    ]);
  });

  test('narrowed to a kind and a year says so in its title, its heading and the way to it', async () => {
    const page = await pageAt('/spotkania/konferencje/2024/');
    expect(page('h1').text().trim()).toBe('Konferencje 2024');
    expect(page('title').text()).toBe('Konferencje 2024 · Kronika partnerstw');
    const steps = page('nav[aria-label="Jesteś tutaj"] li').map((_, step) => page(step).text().trim());
    expect(steps.get()).toEqual(['Strona główna', 'Spotkania', 'Konferencje', '2024']);
    expect(page('.entry-list h2').text().trim()).toBe('Konferencja inauguracyjna partnerstwa nowodworskiego');
  });

  test('offers its projects and the towns of its venues, each with a page that says so and is in the sitemap', async () => {
    const page = await pageAt('/spotkania/');
    expect(inShort(choices(page, 'Miejsce'))).toEqual(['Wszystkie 11', 'Legionowo 1', 'Trójrzecz (przykład) 6']);
    const project = choices(page, 'Projekt').find(({ words }) => words === 'Dolina Trzech Rzek');
    expect(project).toMatchObject({ count: 6, href: '/spotkania/projekt/dolina-trzech-rzek/' });
    const narrowed = await pageAt(project?.href ?? '');
    expect(narrowed('h1').text().trim()).toBe('Spotkania: Dolina Trzech Rzek');
    expect(narrowed('main .entry-list > li').length).toBe(project?.count);
    expect(choices(narrowed, 'Projekt').find(({ isChosen }) => isChosen)?.words).toBe('Dolina Trzech Rzek');
    const sitemap = await readFile(join(sampleSite.outDir, 'sitemap-0.xml'), 'utf8');
    expect(sitemap).toContain('/spotkania/projekt/dolina-trzech-rzek/');
    expect(sitemap).toContain('/spotkania/miejsce/legionowo/');
  });

  test('of a kind has those ahead apart from those behind us', async () => {
    const headings = (await pageAt('/spotkania/konferencje/'))('.lists h2');
    expect(headings.map((_, heading) => load(heading).text().trim()).get()).toEqual(['Przed nami', 'Za nami']);
  });

  test('is found by search engines, in every language that has it', async () => {
    const page = await pageAt('/spotkania/konferencje/2024/');
    const alternates = page('link[rel=alternate][hreflang]').map((_, link) => page(link).attr('href'));
    expect(alternates.get()).toEqual([
      'https://example.org/spotkania/konferencje/2024/',
      'https://example.org/en/meetings/conferences/2024/',
      'https://example.org/uk/zustrichi/konferentsii/2024/',
      // For readers of no other language: the site's first.
      'https://example.org/spotkania/konferencje/2024/',
    ]);
    const map = await readFile(join(sampleSite.outDir, 'sitemap-0.xml'), 'utf8');
    expect(alternates.get().filter((address) => !map.includes(`<loc>${address}</loc>`))).toEqual([]);
    // Of entries it also tells their languages, and their last change where it is known.
    const project = 'https://example.org/en/projects/dolina-trzech-rzek/';
    expect(map).toContain(`hreflang="en" href="${project}"`);
  });
});

describe.each([
  ['/spotkania/', 'Rok', 'Rodzaj'],
  ['/publikacje/', 'Rok', 'Rodzaj'],
  ['/en/meetings/', 'Year', 'Type'],
  ['/uk/zustrichi/', 'Рік', 'Вид'],
  ['/warsztaty/', 'Rok', 'Rodzaj'],
  ['/aktualnosci/', 'Rok', 'Rodzaj'],
])('every choice from the list %s on', (start, year, kind) => {
  test('leads to a list that has as many entries as it says, and keeps the other choice', async () => {
    const seen = new Set<string>();
    const wanted = [start];
    const faults: string[] = [];
    for (let next = wanted.pop(); next !== undefined; next = wanted.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      const page = await pageAt(next);
      const chosen = [year, kind].map((row) => choices(page, row).filter(({ isChosen }) => isChosen));
      for (const [index, row] of [year, kind].entries()) {
        const found = choices(page, row);
        if (found.length > 0 && chosen[index]?.length !== 1) faults.push(`${next}: ${row} has no one choice`);
        for (const { href, words, count } of found) {
          const target = await pageAt(href);
          const held = target('.lists .entry-list > li').length;
          if (held !== count) faults.push(`${href}: ${held} entries, not ${count}`);
          const kept = choices(target, [kind, year][index] ?? '').find(({ isChosen }) => isChosen);
          const before = chosen[1 - index]?.[0];
          if (kept?.words !== before?.words) faults.push(`${next} → ${words}: ${before?.words} became ${kept?.words}`);
          wanted.push(href);
        }
      }
    }
    expect(faults).toEqual([]);
    expect(seen.size).toBeGreaterThan(1);
  });
});

test('news and galleries, which are of one kind, are narrowed by year alone', async () => {
  expect(choices(await pageAt('/aktualnosci/'), 'Rodzaj')).toEqual([]);
  expect(choices(await pageAt('/galerie/'), 'Rodzaj')).toEqual([]);
});

describe('without JavaScript', () => {
  const opened = openedSite(sampleSite);

  test('a year that is doubted stands on one line with its sign, within its block', async () => {
    const page = await pageOfTest(opened.browser, { javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    await page.goto(`${opened.origin}/warsztaty/`);
    const doubted = page.locator('.date-block .year').filter({ hasText: '?' });
    expect(await doubted.count()).toBeGreaterThan(0);
    const faults = await doubted.evaluateAll((years) =>
      years.filter((year) => {
        const words = document.createRange();
        words.selectNodeContents(year);
        const [text, block] = [words.getBoundingClientRect(), year.closest('.date-block')?.getBoundingClientRect()];
        const size = parseFloat(getComputedStyle(year).fontSize);
        return !block || text.height > 1.6 * size || text.left < block.left || text.right > block.right;
      }),
    );
    expect(faults).toHaveLength(0);
  });

  test('a resident finds the conferences of a year', async () => {
    const page = await pageOfTest(opened.browser, { javaScriptEnabled: false });
    await page.goto(`${opened.origin}/spotkania/`);
    await page.getByRole('navigation', { name: 'Rodzaj' }).getByRole('link', { name: 'Konferencje' }).click();
    await page.getByRole('navigation', { name: 'Rok' }).getByRole('link', { name: '2008' }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Konferencje 2008');
    expect(await page.locator('.entry-list a').allInnerTexts()).toEqual(['Forum Partnerstwa Lokalnego']);
  });
});

test('a project that is over says so without the colour of what is ahead', async () => {
  const eyebrow = async (slug: string) => (await builtPage(sampleSite, `projekty/${slug}/`))('main .eyebrow');
  const over = await eyebrow('dialog-spoleczny');
  expect(over.text()).toContain('Projekt zakończony');
  expect(over.find('strong').text()).toBe('');
  expect((await eyebrow('dolina-trzech-rzek')).find('strong').text()).toBe('Projekt w\u00a0toku');
});

describe('a site that has hardly begun', () => {
  const name = 'name: Partnerstwo Doliny\naddress: https://example.org/\n';
  let bare: FixtureSite;
  let small: FixtureSite;
  beforeAll(async () => {
    bare = await fixtureSite('empty-bare', { 'site.yaml': `${name}tagline: Razem nad rzeką\n` });
    await buildSiteOrFail(bare);
    small = await fixtureSite('empty-small', {
      'site.yaml': `${name}description: Co robią gminy nad rzeką.\n`,
      'news/start/index.md': markdown(
        'title: Zaczynamy\ndescription: Pierwsza wiadomość.\npubDate: 2026-11-10\ncover: { src: ./rzeka.jpg, alt: Rzeka }',
      ),
      'news/start/rzeka.jpg': await photograph(1200, 800),
      'news/wczesniej.md': news('Umowa podpisana', '2026-11-02'),
      'meetings/narada.md': meeting('Narada'),
      'galleries/puste.md': markdown(
        'title: Zdjęcia z narady\ndescription: Pokażemy je tutaj.\nevent: meetings/narada',
      ),
    });
    await buildSiteOrFail(small);
  });

  test('says on its home page what it is called, and that more is to come', async () => {
    expect(mainText(await builtPage(bare, ''))).toBe(
      'Partnerstwo Doliny Razem nad rzeką Ta strona dopiero powstaje. Pierwsze wpisy pojawią się tutaj. ' +
        'Najbliższe wydarzenia Nie ma teraz zapowiedzianych wydarzeń. Nowe terminy pojawią się tutaj.',
    );
  });

  test.each([
    ['spotkania/', 'Przed nami Nie ma teraz zapowiedzianych terminów.'],
    ['galerie/', 'Nie ma tu jeszcze żadnych wpisów.'],
    ['projekty/', 'Nie ma tu jeszcze żadnych wpisów.'],
  ])('says in its section %s that there is nothing yet', async (path, words) => {
    expect((await builtPage(bare, path))('.lists').text().replace(/\s+/g, ' ').trim()).toBe(words);
  });

  test('opens its home page with its newest news where it has no project', async () => {
    const page = await builtPage(small, '');
    const headings = page('main :is(h1, h2, h3)').map((_, heading) => page(heading).text().trim());
    expect(headings.get()).toEqual([
      'Partnerstwo Doliny',
      'Zaczynamy',
      'Najbliższe wydarzenia',
      'Aktualności',
      'Umowa podpisana',
    ]);
    expect(page('.hero img').length).toBe(1);
  });

  test('leads from its home page to the meetings that were, where none is ahead', async () => {
    expect((await builtPage(small, ''))('.next a').attr('href')).toBe('/spotkania/');
  });

  test('offers no choice above a list of one entry', async () => {
    const page = await builtPage(small, 'spotkania/');
    expect([choices(page, 'Rok'), choices(page, 'Rodzaj')]).toEqual([[], []]);
  });

  test('says in a gallery without photographs that there are none yet, and counts none', async () => {
    const page = await builtPage(small, 'galerie/puste/');
    expect(page('.gallery > .none').text().replace(/\s/g, ' ')).toBe('W tej galerii nie ma jeszcze zdjęć.');
    expect(page('.eyebrow').text().trim()).toBe('Galeria');
  });
});
