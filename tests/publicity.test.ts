import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { extractText } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { launchBrowser } from '../src/testing/browser.ts';
import { buildSiteOrFail, type FixtureSite, fixtureSite } from '../src/testing/build-site.ts';
import { builtPage, mainText } from '../src/testing/built-page.ts';
import { pageOfTest } from '../src/testing/page-of-test.ts';
import { type RunningServer, serveFolder } from '../src/testing/static-server.ts';
import { markdown, meeting, news, settings } from './fixtures.ts';

/*
 * A site whose projects were paid for in every way that the rules know, with stand-ins for the official
 * signs: what stands above their pages, how large, and where, as a browser draws it.
 */

const drawing = (width: number, height: number, colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${colour}"/></svg>`;

const description = `
aims: [Łatwiej o pracę.]
tasks: [Warsztaty.]
targetGroups: [osoby szukające pracy]
plannedResults: [{ value: '60', label: osób skorzysta z warsztatów }]
hashtags: ['#FunduszeUE']
`;

const amounts = 'total: 200000.00 PLN\n    eu: 170000.00 PLN';

function project(title: string, period: string, funding: string): string {
  return markdown(
    `title: ${title}\nshortTitle: ${title}\ndescription: Opis projektu.\nperiod: ${period}\nfunding:\n${funding}\n${description}`,
  );
}

const running = '{ start: 2026-01-01 }';

/** Each way of paying: the project's fields, and the row that its pages must bear. */
const ways = [
  {
    slug: 'krajowy-2021',
    title: 'Projekt krajowy',
    period: running,
    funding: `  - source: eu-2021-2027
    programme: Fundusze Europejskie dla Rozwoju Społecznego
    fund: Europejski Fundusz Społeczny Plus
    agreementDate: 2025-12-10
    ${amounts}
    signs: { programme: ./fe.svg, state: ./rp.png }`,
    marks: [
      'Fundusze Europejskie dla Rozwoju Społecznego',
      'Rzeczpospolita Polska',
      'Dofinansowane przez Unię Europejską',
    ],
    below: [],
    divided: [],
  },
  {
    slug: 'regionalny-2021',
    title: 'Projekt regionalny',
    period: running,
    funding: `  - source: eu-2021-2027
    programme: Fundusze Europejskie dla Mazowsza
    agreementDate: 2025-12-10
    region: Województwo Mazowieckie
    ${amounts}
    signs: { programme: ./fe.svg, state: ./rp.png, region: ./wojewodztwo.svg }`,
    marks: [
      'Fundusze Europejskie dla Mazowsza',
      'Rzeczpospolita Polska',
      'Dofinansowane przez Unię Europejską',
      'Województwo Mazowieckie',
    ],
    below: [],
    divided: ['Województwo Mazowieckie'],
  },
  {
    slug: 'odbudowa',
    title: 'Projekt odbudowy',
    period: running,
    funding: `  - source: kpo
    programme: Krajowy Plan Odbudowy
    agreementDate: 2025-12-10
    ${amounts}
    signs: { programme: ./fe.svg, state: ./rp.png }`,
    marks: ['Krajowy Plan Odbudowy', 'Rzeczpospolita Polska', 'Sfinansowane przez Unię Europejską NextGenerationEU'],
    below: [],
    divided: [],
  },
  {
    slug: 'mieszany',
    title: 'Projekt mieszany',
    period: running,
    funding: `  - source: state
    programme: Rządowy Program Rozwoju
    national: 40000.00 PLN
    agreementDate: 2025-12-10
  - source: kpo
    programme: Krajowy Plan Odbudowy
    agreementDate: 2025-12-10
    ${amounts}
    signs: { programme: ./fe.svg }
  - source: eu-2021-2027
    programme: Fundusze Europejskie dla Rozwoju Społecznego
    agreementDate: 2025-12-10
    ${amounts}
    signs: { programme: ./fe.svg, state: ./rp.png }
  - source: other
    programme: Fundacja Dobrych Sąsiadów
    statement: Wkład własny daje Fundacja Dobrych Sąsiadów`,
    marks: [
      'Fundusze Europejskie dla Rozwoju Społecznego',
      'Rzeczpospolita Polska',
      'Dofinansowane przez Unię Europejską',
      'Krajowy Plan Odbudowy',
    ],
    below: [
      'Dofinansowane przez Unię Europejską – NextGenerationEU',
      'Dofinansowano ze środków budżetu państwa',
      'Wkład własny daje Fundacja Dobrych Sąsiadów',
    ],
    divided: ['Krajowy Plan Odbudowy'],
  },
  {
    slug: 'lata-2014-2020',
    title: 'Projekt z lat 2014–2020',
    period: '{ start: 2017-01-01, end: 2019-12-31 }',
    funding: `  - source: eu-2014-2020
    programme: Regionalny Program Operacyjny Województwa Mazowieckiego
    fund: EFS
    region: Województwo Mazowieckie
    ${amounts}
    signs: { programme: ./fe.svg, state: ./rp.png, region: ./wojewodztwo.svg }`,
    marks: [
      'Regionalny Program Operacyjny Województwa Mazowieckiego',
      'Rzeczpospolita Polska',
      'Województwo Mazowieckie',
      'Unia Europejska Europejski Fundusz Społeczny',
    ],
    below: [],
    divided: [],
  },
  {
    slug: 'lata-2007-2013',
    title: 'Projekt z lat 2007–2013',
    period: '{ start: 2011-08-01, end: 2013-02-28 }',
    funding: `  - source: eu-2007-2013
    programme: Program Operacyjny Kapitał Ludzki
    fund: Europejski Fundusz Społeczny
    ${amounts}
    signs: { programme: ./fe.svg }`,
    marks: ['Program Operacyjny Kapitał Ludzki', 'Unia Europejska Europejski Fundusz Społeczny'],
    below: ['Projekt współfinansowany ze środków Unii Europejskiej w ramach Europejskiego Funduszu Społecznego'],
    divided: [],
  },
  {
    slug: 'panstwowy',
    title: 'Projekt z budżetu państwa',
    period: running,
    funding: `  - source: state
    programme: Rządowy Program Rozwoju
    national: 80000.00 PLN
    total: 90000.00 PLN
    agreementDate: 2025-12-10
    signs: { state: ./rp.png }`,
    marks: ['Rzeczpospolita Polska'],
    below: ['Dofinansowano ze środków budżetu państwa'],
    divided: [],
  },
  {
    slug: 'wlasny',
    title: 'Projekt z własnych pieniędzy',
    period: running,
    funding: `  - source: other
    programme: Fundacja Dobrych Sąsiadów
    statement: Płaci Fundacja Dobrych Sąsiadów`,
    marks: ['Fundacja Dobrych Sąsiadów'],
    below: ['Płaci Fundacja Dobrych Sąsiadów'],
    divided: [],
  },
];

const unsigned = project(
  'Projekt przed umową',
  '{ start: 2027-03-01 }',
  `  - source: eu-2021-2027
    programme: Fundusze Europejskie dla Rozwoju Społecznego
    agreementDate: 2027-02-01
    ${amounts}`,
);

async function content(): Promise<Record<string, string | Uint8Array>> {
  const rp = await sharp({ create: { width: 900, height: 300, channels: 3, background: '#e21d2c' } })
    .png()
    .toBuffer();
  const signs = {
    'projects/fe.svg': drawing(240, 100, '#036'),
    'projects/rp.png': rp,
    // Wider than the flag and higher than wide: both must be kept within it.
    'projects/wojewodztwo.svg': drawing(400, 100, '#c00'),
  };
  return {
    'site.yaml': `${settings}languages: [pl, en, uk]
funders:
  - { name: Powiat Trójrzecki, kind: region }
  - { name: Unia Europejska, kind: eu }
irregularities:
  - { title: { pl: Instytucja zarządzająca, en: Managing authority }, to: https://example.org/zglos }
  - { title: Biuro projektu, to: zgloszenia@example.org }
`,
    ...signs,
    ...Object.fromEntries(
      ways.map(({ slug, title, period, funding }) => [`projects/${slug}.md`, project(title, period, funding)]),
    ),
    'projects/krajowy-2021.en.md': markdown('title: National project\ndescription: About the project.'),
    'projects/krajowy-2021.uk.md': markdown('title: Національний проєкт\ndescription: Про проєкт.'),
    'projects/przed-umowa.md': unsigned,
    'projects/niefinansowany.md': markdown('title: Bez pieniędzy\ndescription: Opis.\nperiod: {}'),
    'meetings/krajowe.md': meeting('Spotkanie krajowe', 'project: krajowy-2021\n'),
    'meetings/przed-umowa.md': meeting('Spotkanie przed umową', 'project: przed-umowa\n'),
    'projects/bezplatny.md': markdown('title: Bez grosza\ndescription: Opis.\nperiod: {}\nfunding: none'),
    'pages/o-nas.md': markdown('title: O nas\ndescription: Kim jesteśmy.'),
    'places/remiza.yaml': 'name: Remiza\nkind: venue\n',
    'meetings/osobne.md': meeting('Spotkanie bez projektu'),
    'meetings/nieznane.md': meeting('Spotkanie', 'project: niefinansowany\nvenue: remiza\ntags: [remiza]\n'),
    'meetings/wlasne.md': meeting('Spotkanie fundacji', 'project: wlasny\n'),
    'news/o-dwoch.md': news('Dwa spotkania', '2026-10-12', 'about: [meetings/krajowe, meetings/wlasne]\n'),
    'series/kompas.yaml': 'title: Kompas\nproject: regionalny-2021\nplanned: 2\n',
    'workshops/kompas-1.md': markdown(
      'title: Kompas 1\ndescription: Warsztaty.\nstart: 2026-10-05\nseries: kompas\nnumber: 1',
    ),
    'galleries/krajowa.md': markdown('title: Zdjęcia\ndescription: Ze spotkania.\nevent: meetings/krajowe'),
    'news/krajowa.md': news('Było spotkanie', '2026-10-10', 'about: [meetings/krajowe]\n'),
    'publications/raport.md': markdown(
      'title: Raport\ndescription: Wyniki.\nkind: report\nurl: https://example.com/\nproject: lata-2007-2013',
    ),
  };
}

const screens = [
  { width: 360, height: 640 },
  { width: 1280, height: 720 },
];

let site: FixtureSite;
let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  site = await fixtureSite('publicity', await content());
  await buildSiteOrFail(site);
  server = await serveFolder(site.outDir);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

interface Box {
  words: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
  width: number;
  height: number;
}

/** Boxes of the row's marks, of their pictures, and of the sentences below, as they stand on the screen. */
async function measure(page: Page) {
  return page.locator('aside.funding').evaluate((strip) => {
    const box = (element: Element): Box => {
      const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
      const alt = element.querySelector('img')?.alt ?? '';
      const words = [...element.querySelectorAll('.line')].map((line) => line.textContent.trim());
      const text = words.length > 0 ? words.join(' ') : element.textContent.trim();
      return { words: alt || text, left, top, right, bottom, width, height };
    };
    return {
      marks: [...strip.querySelectorAll('li')].map(box),
      divided: [...strip.querySelectorAll('li.divided')].map((mark) => box(mark).words),
      pictures: [...strip.querySelectorAll('img')].map((image) => ({
        ...box(image),
        isDrawn: image.complete && image.naturalWidth > 0,
        isObligatory: image.closest('li.programme:not(.divided), li.state') !== null,
      })),
      emblem: [...strip.querySelectorAll('svg')].map(box),
      below: [...strip.querySelectorAll('p')].map(box),
      background: getComputedStyle(strip).backgroundColor,
      emblemLine: [...strip.querySelectorAll('li.eu .line')].map((line) => {
        const { fontFamily, fontStyle, textDecorationLine, color } = getComputedStyle(line);
        return { fontFamily, fontStyle, textDecorationLine, color };
      }),
    };
  });
}

const plain = (words: string) => words.replace(/\s+/g, ' ');

async function open(path: string, viewport: { width: number; height: number }, theme: 'light' | 'dark' = 'light') {
  const page = await pageOfTest(browser, { viewport, colorScheme: theme });
  await page.goto(`${server.origin}/${path}`);
  return page;
}

describe('where irregularities are reported', () => {
  const linksOf = async (path: string) => {
    const page = await open(path, { width: 1280, height: 720 });
    const row = page.locator('.funding-table dl > div').filter({ hasText: /nieprawidłowości|irregularities/ });
    return row.locator('a').evaluateAll((links) => links.map((link) => [link.textContent, link.getAttribute('href')]));
  };

  test('is told where the European Union pays, in the language of the page', async () => {
    expect(await linksOf('projekty/krajowy-2021/')).toEqual([
      ['Instytucja zarządzająca', 'https://example.org/zglos'],
      ['zgloszenia@example.org', 'mailto:zgloszenia@example.org'],
    ]);
    expect(await linksOf('en/projects/krajowy-2021/')).toEqual([
      ['Managing authority', 'https://example.org/zglos'],
      ['zgloszenia@example.org', 'mailto:zgloszenia@example.org'],
    ]);
  });

  test('is not told where somebody else pays', async () => {
    expect(await linksOf('projekty/panstwowy/')).toEqual([]);
    expect(await linksOf('projekty/wlasny/')).toEqual([]);
  });
});

describe.each(ways)('the page of "$title"', ({ slug, marks, below, divided }) => {
  test.each(screens)('bears its signs in order, in sight without scrolling, at $width px', async (screen) => {
    const page = await open(`projekty/${slug}/`, screen);
    const found = await measure(page);
    expect(found.marks.map(({ words }) => plain(words))).toEqual(marks);
    expect(found.below.map(({ words }) => plain(words))).toEqual(below);
    expect(found.divided.map(plain)).toEqual(divided);
    const inOrder = found.marks.every((mark, index) => {
      const before = found.marks[index - 1];
      // All in one line, or one below the other.
      return !before || (screen.width > 800 ? before.right <= mark.left : before.bottom <= mark.top);
    });
    expect(inOrder).toBe(true);
    const all = [...found.marks, ...found.pictures, ...found.emblem, ...found.below];
    const outside = all.filter(
      ({ left, top, right, bottom }) => left < 0 || top < 0 || right > screen.width || bottom > screen.height,
    );
    expect(outside).toEqual([]);
    expect(found.pictures.filter(({ isDrawn }) => !isDrawn)).toEqual([]);
  });

  test.each(screens)('shows no sign larger than the flag allows at $width px', async (screen) => {
    const page = await open(`projekty/${slug}/`, screen);
    const { emblem, pictures } = await measure(page);
    const own = await page.locator('header.site-header :is(img, svg)').evaluateAll((images) =>
      images.map((image) => {
        const { width, height } = image.getBoundingClientRect();
        return { width, height };
      }),
    );
    const [flag] = emblem;
    if (!flag) return expect(marks.join()).not.toContain('Uni');
    // One centimetre, and a rectangle of 3 : 2.
    expect(flag.height).toBeGreaterThanOrEqual(96 / 2.54);
    expect(flag.width / flag.height).toBeCloseTo(1.5, 2);
    expect(pictures.filter(({ height }) => height > flag.height + 0.5)).toEqual([]);
    const others = [...pictures.filter(({ isObligatory }) => !isObligatory), ...own];
    expect(others.filter(({ width, height }) => width > flag.width + 0.5 || height > flag.height + 0.5)).toEqual([]);
  });
});

describe('what belongs to a project', () => {
  test.each([
    ['a meeting', 'spotkania/krajowe/', 'krajowy-2021'],
    ['a gallery of a meeting', 'galerie/krajowa/', 'krajowy-2021'],
    ['a piece of news about a meeting', 'aktualnosci/krajowa/', 'krajowy-2021'],
    ['a workshop of a series', 'warsztaty/kompas-1/', 'regionalny-2021'],
    ['a series', 'cykle/kompas/', 'regionalny-2021'],
    ['a publication', 'publikacje/raport/', 'lata-2007-2013'],
  ])('%s bears the signs of the project', async (_, path, slug) => {
    for (const screen of screens) {
      const page = await open(path, screen);
      const { marks } = await measure(page);
      expect(marks.map(({ words }) => plain(words))).toEqual(ways.find((way) => way.slug === slug)?.marks);
      expect(Math.max(...marks.map(({ bottom }) => bottom))).toBeLessThanOrEqual(screen.height);
    }
  });

  test.each(['spotkania/krajowe/', 'galerie/krajowa/', 'aktualnosci/krajowa/'])(
    '%s says in words who pays, with the hashtag',
    async (path) => {
      expect(plain(mainText(await builtPage(site, path)))).toContain(
        'To część projektu „Projekt krajowy”, dofinansowanego przez Unię Europejską (Fundusze Europejskie dla Rozwoju Społecznego, Europejski Fundusz Społeczny Plus). #FunduszeUE',
      );
    },
  );
});

describe('the pages of the site itself', () => {
  test.each(['', 'projekty/', 'spotkania/', 'szukaj/', 'o-nas/'])('"/%s" bears the signs of the site', async (path) => {
    const page = await builtPage(site, path);
    const words = page('aside.funding li').map((_, mark) => plain(page(mark).text()).trim());
    expect(words.get()).toEqual(['Powiat Trójrzecki', 'Dofinansowane przez Unię Europejską']);
  });
});

describe('a project that names no payer', () => {
  const paths = [
    'spotkania/osobne/',
    'projekty/niefinansowany/',
    'spotkania/nieznane/',
    'miejsca/remiza/',
    'tematy/remiza/',
  ];

  test.each(paths)('claims no money anywhere: %s', async (path) => {
    const page = await builtPage(site, path);
    expect(page('aside.funding').length).toBe(0);
    expect(page.html()).not.toMatch(
      /Uni[aięą] Europejsk|Powiat Trójrzecki|[Dd]ofinansowan|#FunduszeUE|"fund(?:er|ing)"/,
    );
  });

  test('is told in open data without a word on money, one without money with an empty list', async () => {
    const { projects } = z
      .object({ projects: z.array(z.object({ id: z.string(), funding: z.array(z.unknown()).optional() })) })
      .parse(JSON.parse(await readFile(join(site.outDir, 'data/projects.json'), 'utf8')));
    const fundingOf = (slug: string) => projects.find(({ id }) => id === slug)?.funding;
    expect(fundingOf('niefinansowany')).toBeUndefined();
    expect(fundingOf('przed-umowa')).toBeUndefined();
    expect(fundingOf('bezplatny')).toEqual([]);
  });

  test('says that there was none only where its entry says so', async () => {
    expect(mainText(await builtPage(site, 'projekty/bezplatny/'))).toContain('Bez dofinansowania.');
    expect(mainText(await builtPage(site, 'projekty/niefinansowany/'))).not.toContain('Bez dofinansowania');
  });
});

describe('news of two projects', () => {
  test('bears the row of each with its name, and says in words who pays for which', async () => {
    const page = await builtPage(site, 'aktualnosci/o-dwoch/');
    const rows = page('aside.funding > .wrap').map((_, row) => plain(page(row).text()).trim());
    expect(rows.get()).toEqual([
      expect.stringMatching(/^Projekt „Projekt krajowy”:.*Dofinansowane przez Unię Europejską/),
      expect.stringMatching(/^Projekt „Projekt z własnych pieniędzy”:.*Płaci Fundacja Dobrych Sąsiadów/),
    ]);
    expect(plain(mainText(page))).toContain('To część projektu „Projekt z własnych pieniędzy”, finansowanego z:');
  });
});

describe('before the agreement is signed', () => {
  test.each(['projekty/przed-umowa/', 'spotkania/przed-umowa/'])(
    '%s claims nothing: no signs, amounts or hashtags',
    async (path) => {
      const page = await builtPage(site, path);
      expect(page('aside.funding').length).toBe(0);
      expect(mainText(page)).not.toMatch(/Uni[aięą]|Fundusze|200\s000|#/);
    },
  );
});

describe('the emblem', () => {
  test('is drawn to its geometry and in its colours', async () => {
    const page = await pageOfTest(browser, { viewport: { width: 1280, height: 720 }, deviceScaleFactor: 10 });
    await page.goto(`${server.origin}/projekty/krajowy-2021/`);
    const { emblem } = await measure(page);
    const [flag] = emblem;
    const shot = sharp(await page.screenshot())
      .removeAlpha()
      .raw();
    const { data, info } = await shot.toBuffer({ resolveWithObject: true });
    const colourAt = (x: number, y: number) => {
      const column = Math.floor(((flag?.left ?? 0) + x * (flag?.width ?? 0)) * 10);
      const row = Math.floor(((flag?.top ?? 0) + y * (flag?.height ?? 0)) * 10);
      const at = (row * info.width + column) * info.channels;
      const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
      // A pixel at an edge is a mixture, by a sixteenth at most where it still counts as one of the two.
      const isNear = (colour: readonly number[]) =>
        [red, green, blue].every((value, index) => Math.abs(value - (colour[index] ?? 0)) <= 16);
      if (isNear([0xff, 0xcc, 0x00])) return 'gold';
      return isNear([0x00, 0x33, 0x99]) ? 'blue' : `${red},${green},${blue}`;
    };
    // From the centre, in heights: stars at a third, between them and within them the blue ground.
    const at = (distance: number, degrees: number) => {
      const turn = (degrees / 180) * Math.PI;
      return colourAt(0.5 + (distance * Math.sin(turn)) / 1.5, 0.5 - distance * Math.cos(turn));
    };
    const hours = Array.from({ length: 12 }, (_, hour) => hour * 30);
    expect(new Set(hours.map((hour) => at(1 / 3, hour)))).toEqual(new Set(['gold']));
    expect(new Set(hours.map((hour) => at(1 / 3, hour + 15)))).toEqual(new Set(['blue']));
    expect(new Set([colourAt(0.02, 0.03), colourAt(0.97, 0.97), colourAt(0.5, 0.5)])).toEqual(new Set(['blue']));
    // Every star stands upright and ends where it should: gold towards its upper point, blue beyond it and below the centre.
    const point = (hour: number, up: number) => {
      const turn = (hour / 180) * Math.PI;
      return colourAt(0.5 + Math.sin(turn) / 3 / 1.5, 0.5 - Math.cos(turn) / 3 - up);
    };
    expect(new Set(hours.map((hour) => point(hour, 0.55 / 18)))).toEqual(new Set(['gold']));
    expect(new Set(hours.map((hour) => point(hour, 1.25 / 18)))).toEqual(new Set(['blue']));
    expect(new Set(hours.map((hour) => point(hour, -0.55 / 18)))).toEqual(new Set(['blue']));
  });

  test.each([
    ['pl', 'projekty/krajowy-2021/', 'Dofinansowane przez Unię Europejską'],
    ['en', 'en/projects/krajowy-2021/', 'Co-funded by the European Union'],
    ['uk', 'uk/proiekty/krajowy-2021/', 'Співфінансується Європейським Союзом'],
  ])('has its statement beside it in the language of the page: %s', async (_, path, words) => {
    const page = await open(path, { width: 1280, height: 720 });
    const { emblem, marks } = await measure(page);
    const line = await page.locator('aside.funding li.eu .line').first().boundingBox();
    expect(marks.map((mark) => plain(mark.words))).toContain(words);
    const gap = (line?.x ?? Infinity) - (emblem[0]?.right ?? 0);
    expect(gap).toBeGreaterThan(0);
    expect(gap).toBeLessThan(emblem[0]?.height ?? 0);
  });

  test('has a statement in a typeface and colour that go with it', async () => {
    const page = await open('projekty/lata-2007-2013/', { width: 1280, height: 720 });
    const { emblemLine } = await measure(page);
    expect(emblemLine).toHaveLength(2);
    for (const line of emblemLine) {
      expect(line).toMatchObject({ fontStyle: 'normal', textDecorationLine: 'none', color: 'rgb(0, 0, 0)' });
      expect(line.fontFamily).toMatch(/^(?:Ubuntu|Arial|Calibri|Garamond|Trebuchet|Tahoma|Verdana)\b/);
    }
  });
});

describe('the row', () => {
  test.each([
    ['the light theme', 'light', ''],
    ['the dark theme', 'dark', ''],
    ['high contrast', 'dark', 'high'],
  ] as const)('stands on white in %s', async (_, theme, contrast) => {
    const page = await open('projekty/regionalny-2021/', { width: 360, height: 640 }, theme);
    if (contrast) {
      await page.evaluate((value) => {
        localStorage.setItem('kronika-contrast', value);
      }, contrast);
      await page.reload();
    }
    const { background } = await measure(page);
    expect(background).toBe('rgb(255, 255, 255)');
  });

  test('is printed in its order, with the flag and its colours', async () => {
    const page = await open('projekty/regionalny-2021/', { width: 794, height: 1123 });
    const { text } = await extractText(new Uint8Array(await page.pdf({ format: 'A4' })), { mergePages: true });
    await page.emulateMedia({ media: 'print' });
    const { marks, emblem } = await measure(page);
    const adjust = await page
      .locator('aside.funding svg')
      .evaluate((flag) => getComputedStyle(flag).getPropertyValue('print-color-adjust'));
    expect(plain(text)).toContain('Dofinansowane przez Unię Europejską');
    expect(marks.map(({ left }) => left)).toEqual(marks.map(({ left }) => left).toSorted((a, b) => a - b));
    expect(Math.max(...marks.map(({ right }) => right))).toBeLessThanOrEqual(794);
    expect(emblem[0]?.height).toBeGreaterThanOrEqual(96 / 2.54);
    expect(adjust).toBe('exact');
  });

  test('has a line behind which the voivodeship stands, as long as the flag is high', async () => {
    const page = await open('projekty/regionalny-2021/', { width: 1280, height: 720 });
    const { emblem } = await measure(page);
    const line = await page.locator('aside.funding li.divided').evaluate((mark) => {
      const { borderInlineStartWidth, borderInlineStartColor, paddingInlineStart } = getComputedStyle(mark);
      const { left, height } = mark.getBoundingClientRect();
      return { width: borderInlineStartWidth, colour: borderInlineStartColor, after: paddingInlineStart, left, height };
    });
    const flag = emblem[0]?.height ?? 0;
    expect(line.colour).toBe('rgb(0, 0, 0)');
    expect(parseFloat(line.width)).toBeGreaterThanOrEqual(1);
    expect(line.height).toBeCloseTo(flag, 0);
    expect(parseFloat(line.after)).toBeCloseTo(flag, 0);
  });
});

describe('the description of a project', () => {
  test('has the parts of the handbook, with its labels, for whom it is at the top', async () => {
    const page = await builtPage(site, 'projekty/krajowy-2021/');
    const words = plain(page('body').text());
    const parts = [
      'Fundusze Europejskie dla Rozwoju Społecznego',
      'Projekt krajowy',
      'Dla kogo',
      'Zadania',
      'Cele',
      'Wartość projektu',
      'Wysokość wkładu z Funduszy Europejskich',
    ];
    const places = parts.map((part, index) =>
      index < 2 ? words.indexOf(part) : plain(page('main').text()).indexOf(part),
    );
    expect(places.slice(2).every((place) => place >= 0)).toBe(true);
    expect(places.slice(2)).toEqual(places.slice(2).toSorted((a, b) => a - b));
    expect(mainText(page)).toContain('#FunduszeUE');
    expect(plain(mainText(page))).toMatch(/Planowane rezultaty.*osób skorzysta z warsztatów\s*60/);
    expect(plain(mainText(page))).toMatch(/Wysokość wkładu z Funduszy Europejskich\s*170 000,00 zł/);
  });

  test('tells how far the plan has come', async () => {
    const words = plain(mainText(await builtPage(site, 'projekty/regionalny-2021/')));
    expect(words).toContain('Kompas 1 z 2 warsztatów');
  });
});
