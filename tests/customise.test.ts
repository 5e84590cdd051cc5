import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../src/testing/browser.ts';
import { buildSiteOrFail, fixtureSite, type FixtureSite, writeFiles } from '../src/testing/build-site.ts';
import { builtPage, filesBelow, mainText } from '../src/testing/built-page.ts';
import { pageOfTest } from '../src/testing/page-of-test.ts';
import { serveFolder } from '../src/testing/static-server.ts';
import { markdown, news, photograph } from './fixtures.ts';

/* A site that looks and speaks its own way, by settings and files of its content alone (docs/customise.md). */
let site: FixtureSite;

const siteYaml = `name: Partnerstwo
address: https://example.org/kronika/
languages: [pl, en, de]
logo:
  light: ./herb.svg
  dark: ./herb-noc.png
  alt: { pl: Herb gminy }
sections:
  meetings:
    name: { pl: Narady, en: Councils }
    path: { pl: narady, en: councils }
    aliases: [/spotkania/]
  search: { path: znajdz }
home:
  sections: [featured, events, news]
`;

const drawing = `<?xml version="1.0"?>
<!-- Rysował Jan Kowalski -->
<svg xmlns="http://www.w3.org/2000/svg" width="100" height="200"><metadata>Jan Kowalski</metadata><path d="M0 0h100v200z"/></svg>
`;

/** A picture with the place where it was taken. */
function png(width: number, height: number): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 4, background: { r: 240, g: 200, b: 60, alpha: 0.9 } } })
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 24/1 0/1' } })
    .png()
    .toBuffer();
}

const polish = `menu: Spis działów
home:
  nextEvent: Co przed nami
eventStatus:
  cancelled: Nie odbędzie się
event:
  when: W jakim czasie
redirect:
  title: Przenieśliśmy tę stronę
searchPage:
  none: Tego tu nie ma.
entries:
  one: '{count} notatka'
  few: '{count} notatki'
  many: '{count} notatek'
  other: '{count} notatki'
notFound:
  title: Tu nic nie ma <b>!
`;

/* A language that Kronika does not speak: a part of its texts is said, the rest is English. */
const german = `menu: Menü
sections:
  meetings: Treffen
event:
  when: Wann
`;

const germanLanguage = `segments:
  sections:
    meetings: treffen
typography:
  quotes: { outer: ['„', '“'], inner: ['‚', '‘'] }
`;

beforeAll(async () => {
  site = await fixtureSite('customise', {
    'site.yaml': siteYaml,
    'herb.svg': drawing,
    'herb-noc.png': await png(900, 300),
    'texts.pl.yaml': polish,
    'texts.en.yaml': 'home:\n  nextEvent: What is next\n',
    'projects/p.md': markdown('title: Projekt\ndescription: Opis.\nperiod: { start: 2026, end: 2027 }\nexample: true'),
    'galleries/g/index.md': markdown(
      'title: Galeria\ndescription: Opis.\nphotos: [{ src: ./a.jpg, decorative: true }]',
    ),
    'galleries/g/a.jpg': await photograph(640, 480),
    'news/b.md': news('Druga', '2026-06-01', 'featured: true'),
    'news/a.md': news('Pierwsza', '2026-07-01', 'aliases: [/dawny-adres/]'),
    'meetings/dawna.md': markdown(
      'title: Dawna\ndescription: Opis.\nkind: other\nstart: 2025-12-03T17:00\naliases: [/spotkania/narada/]',
    ),
    'languages/de/texts.yaml': german,
    'languages/de/language.yaml': germanLanguage,
    'meetings/narada.de.md': markdown('title: Sitzung "Zukunft"\ndescription: Überblick.', 'Die Straße der Bürger.'),
    'meetings/narada.en.md': markdown('title: Council\ndescription: Summary.'),
    'meetings/narada.md': markdown(
      'title: Narada\ndescription: Opis.\nkind: other\npubDate: 2026-03-01\nstart: 2026-12-03T17:00\nstatus: cancelled',
    ),
  });
  await buildSiteOrFail(site);
});

const textOf = (path: string) => readFile(join(site.outDir, path), 'utf8');

describe('a site with words of its own for the interface', () => {
  test('says them on its pages, each language its own, and Kronika’s where it has none', async () => {
    const home = await builtPage(site, '');
    expect(mainText(home)).toContain('Co przed nami');
    expect(mainText(home)).toContain('Wszystkie spotkania');
    expect(home('header').text()).toContain('Spis działów');
    const english = await builtPage(site, 'en/');
    expect(mainText(english)).toContain('What is next');
    expect(english('header').text()).toContain('Menu');
  });

  test('says them as text, whatever they hold', async () => {
    const page = await builtPage(site, '404.html');
    expect(page('h1').text().trim()).toBe('Tu nic nie ma <b>!');
  });

  test('says them in feeds, calendars, at old addresses and in the search', async () => {
    expect(await textOf('rss.xml')).toContain('W jakim czasie');
    expect(await textOf('calendar.ics')).toContain(':Nie odbędzie się: Narada');
    expect(await textOf('dawny-adres/index.html')).toContain('<h1>Przenieśliśmy tę stronę</h1>');
    const words = (await builtPage(site, 'znajdz/'))('kronika-search').attr('data-words') ?? '';
    expect(words).toContain('Tego tu nie ma.');
  });
});

describe('a site with a language that Kronika does not speak', () => {
  test('speaks it on pages of its own, and English where it says nothing', async () => {
    const page = await builtPage(site, 'de/treffen/narada/');
    expect(page('html').attr('lang')).toBe('de');
    expect(page('h1').text().trim()).toBe('Sitzung „Zukunft“');
    expect(page('header').text()).toContain('Menü');
    expect(page('.languages [aria-current]').text().trim()).toBe('Deutsch');
    expect(mainText(page)).toContain('3. Dezember 2026, 17:00');
    expect(mainText(page)).toContain('Cancelled');
    expect(page('link[hreflang=en]').attr('href')).toBe('https://example.org/kronika/en/councils/narada/');
  });

  test('says its words in feeds and calendars', async () => {
    const feed = await textOf('de/rss.xml');
    expect(feed).toContain('<language>de</language>');
    expect(feed).toContain('Wann');
    expect(await textOf('de/calendar.ics')).toContain('Sitzung');
  });

  test('finds its pages', async () => {
    const server = await serveFolder(site.outDir, '/kronika/');
    const browser = await launchBrowser();
    const page = await pageOfTest(browser);
    await page.goto(`${server.origin}/kronika/de/znajdz/?q=burger`);
    await page.locator('kronika-search a', { hasText: 'Sitzung' }).first().waitFor();
    await browser.close();
    await server.close();
  });
});

describe('a site whose sections have names and addresses of their own', () => {
  test('leads to them from the menu, the home page, the sitemap and the search', async () => {
    const home = await builtPage(site, '');
    const links = home('a[href="/kronika/narady/"]');
    expect(links.first().text().trim()).toBe('Narady');
    expect(home('form[role=search]').attr('action')).toBe('/kronika/znajdz/');
    expect((await builtPage(site, 'en/'))('a[href="/kronika/en/councils/"]').first().text().trim()).toBe('Councils');
    expect((await builtPage(site, 'narady/'))('h1').text().trim()).toBe('Narady');
    const sitemap = await textOf('sitemap-0.xml');
    expect(sitemap).toContain('https://example.org/kronika/narady/narada/');
    expect(sitemap).not.toContain('spotkania');
  });

  test('publishes their pages, feeds and calendars there, in every language, and nothing at the built-in addresses', async () => {
    const files = await filesBelow(site.outDir);
    expect(files).toEqual(
      expect.arrayContaining([
        'narady/narada/index.html',
        'narady/narada/narada.ics',
        'narady/2025/index.html',
        'narady/rss.xml',
        'en/councils/narada/index.html',
      ]),
    );
    expect(files.filter((file) => /^(?:en\/meetings|szukaj)\//.test(file))).toEqual([]);
    expect(await textOf('calendar.ics')).toContain('https://example.org/kronika/narady/narada/');
    expect(await textOf('rss.xml')).toContain('https://example.org/kronika/narady/narada/');
  });

  test('sends readers of former addresses on, and serves programs there what they fetch', async () => {
    const page = await builtPage(site, 'spotkania/2025/');
    expect(page('meta[http-equiv=refresh]').attr('content')).toBe('0; url=/kronika/narady/2025/');
    expect(page('a').text()).toContain('Narady');
    expect(await textOf('spotkania/rss.xml')).toBe(await textOf('narady/rss.xml'));
    expect(await textOf('spotkania/narada/narada.ics')).toBe(await textOf('narady/narada/narada.ics'));
    // What an entry says of its own old address counts before what its section says.
    const own = await builtPage(site, 'spotkania/narada/');
    expect(own('meta[http-equiv=refresh]').attr('content')).toBe('0; url=/kronika/narady/dawna/');
  });
});

describe('a site with an order of its own on its home page', () => {
  test('shows the parts that it names, in that order, and no others', async () => {
    const home = await builtPage(site, '');
    const titles = home('main h2')
      .toArray()
      .map((element) => home(element).text().trim());
    expect(titles.filter((title) => !['Druga', 'Pierwsza', 'Dawna', 'Narada'].includes(title))).toEqual([
      'Warto zobaczyć',
      'Co przed nami',
      'Aktualności',
    ]);
  });
});

describe('a site with a logo', () => {
  test('shows it beside its name in the header of every page, in its size', async () => {
    for (const path of ['', 'narady/narada/', '404.html']) {
      const images = (await builtPage(site, path))('header .brand img');
      const facts = images.toArray().map(({ attribs: { alt, width, height } }) => ({ alt, width, height }));
      expect(facts).toEqual([
        { alt: 'Herb gminy', width: '28', height: '56' },
        { alt: 'Herb gminy', width: '168', height: '56' },
      ]);
    }
    const english = (await builtPage(site, 'en/'))('header .brand');
    expect(english.find('img').attr('lang')).toBe('pl');
    expect(english.text().trim()).toBe('Partnerstwo');
  });

  test('publishes what is seen of it and nothing else', async () => {
    const names = (await filesBelow(site.outDir)).filter((file) => file.startsWith('logo-'));
    expect(names).toEqual([
      expect.stringMatching(/^logo-dark\.[0-9a-f]{8}\.webp$/),
      expect.stringMatching(/^logo-light\.[0-9a-f]{8}\.svg$/),
    ]);
    const [dark = '', light = ''] = names;
    const { width, height, exif, hasAlpha } = await sharp(join(site.outDir, dark)).metadata();
    expect({ width, height, exif, hasAlpha }).toEqual({ width: 504, height: 168, exif: undefined, hasAlpha: true });
    expect(await textOf(light)).not.toContain('Kowalski');
  });

  test('shows the one of the theme that is chosen, and moves nothing when it arrives', async () => {
    const server = await serveFolder(site.outDir, '/kronika/');
    const browser = await launchBrowser();
    const shown = async (colorScheme: 'light' | 'dark', chosen?: string) => {
      const page = await pageOfTest(browser, { colorScheme });
      await page.addInitScript((theme) => {
        if (theme !== undefined) localStorage.setItem('kronika-theme', theme);
      }, chosen);
      // On a busy machine the typeface is late and may move a word; here only the logo is looked at.
      await page.route(/\.woff2(?:\?|$)/, (route) => route.abort());
      await page.goto(`${server.origin}/kronika/`, { waitUntil: 'networkidle' });
      const sources = await page
        .locator('header .brand img:visible')
        .evaluateAll((images) => images.map((image) => image.getAttribute('src')?.replace(/\..*/, '')));
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            new PerformanceObserver((list) => resolve(list.getEntries().length)).observe({
              type: 'layout-shift',
              buffered: true,
            });
            setTimeout(() => resolve(0), 300);
          }),
      );
      return { sources, shift };
    };
    const light = { sources: ['/kronika/logo-light'], shift: 0 };
    const dark = { sources: ['/kronika/logo-dark'], shift: 0 };
    expect(await shown('light')).toEqual(light);
    expect(await shown('dark')).toEqual(dark);
    expect(await shown('dark', 'light')).toEqual(light);
    expect(await shown('light', 'dark')).toEqual(dark);
    await browser.close();
    await server.close();
  });
});

describe('another build of the site', () => {
  test('says other words where they changed, on pages that have not changed besides', async () => {
    await writeFiles(site, {
      'texts.pl.yaml': polish.replace('Co przed nami', 'Najbliżej').replace('W jakim czasie', 'Pora'),
    });
    await buildSiteOrFail(site);
    expect(mainText(await builtPage(site, ''))).toContain('Najbliżej');
    expect(mainText(await builtPage(site, 'en/'))).toContain('What is next');
    expect(await textOf('rss.xml')).toContain('Pora');
  });
});
