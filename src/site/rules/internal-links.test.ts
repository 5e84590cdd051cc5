import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../content/diagnostics/diagnostic.ts';
import { readContent } from '../../content/read-content.ts';
import { internalLinks } from './internal-links.ts';

const roots: string[] = [];
afterAll(() => Promise.all(roots.map((root) => rm(root, { recursive: true }))));

const entry = (fields: string, body = '') => `---\ndescription: Opis.\n${fields}\n---\n${body}`;

const settings = `name: Kronika
address: https://example.org/kronika/
languages: [pl, en]
pageSize: 1
sections: { news: { aliases: [/wiadomosci/] } }
`;

/** A site with a little of everything that has an address. */
const site: Record<string, string> = {
  'site.yaml': settings,
  'projects/razem.md': entry(
    'title: Razem\nperiod: { start: 2024-01-01 }\nfunding: none\npubDate: 2024-01-02\ntags: [praca]',
  ),
  'meetings/a.md': entry('title: A\nkind: conference\nstart: 2024-05-01\nproject: razem\naliases: [/dawniej/]'),
  'meetings/b.md': entry('title: B\nkind: task-team\nstart: 2027-05-01T10:00'),
  'meetings/c.md': entry(
    'title: C\nkind: partnership\nstart: 2019-05-01\ndraft: true\ntags: [szkice]\naliases: [/szkic/]',
  ),
  'news/z.md': entry('title: Z\npubDate: 2024-03-01'),
  'news/za-rok.md': entry('title: Za rok\npubDate: 2028-03-01'),
  'publications/raport/index.md': entry('title: Raport\nkind: report\nyear: 2023\nfile: ./żółw.pdf'),
  'publications/raport/żółw.pdf': '%PDF-1.4\n',
};

/** What is said of each link, all of them in one text; nothing of one that leads somewhere. */
async function told(links: readonly string[], more: Record<string, string> = {}): Promise<[string, string][]> {
  const found = await problems(links, more);
  return found.map(({ line = 0, code }) => [links[(line - 6) / 2] ?? `line ${line}`, code]);
}

async function problems(links: readonly string[], more: Record<string, string>): Promise<Diagnostic[]> {
  const root = await mkdtemp(join(tmpdir(), 'kronika-'));
  roots.push(root);
  const page = entry('title: O nas', links.map((link) => `\nSłowa o [tym miejscu](${link}).\n`).join(''));
  for (const [path, text] of Object.entries({ ...site, 'pages/o-nas.md': page, ...more })) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  const content = await readContent(root, '2026-11-29T12:00');
  return internalLinks(content, ['dokumenty/statut.pdf']).filter(({ file }) => file === 'pages/o-nas.md');
}

describe('a link that is no page of the internet', () => {
  const links = [
    'http://localhost:4321/projekty/razem/',
    'http://serwer/plik.pdf',
    'http://192.168.1.10/',
    'https://powiat.pl/',
  ];

  it('is told on a site for everybody', async () => {
    expect(await told(links)).toEqual(links.slice(0, 3).map((link) => [link, 'link-local']));
  });

  it('is right within an office, but for the own computer', async () => {
    const ofOffice = settings.replace('https://example.org/', 'http://intranet/');
    expect(await told(links, { 'site.yaml': ofOffice })).toEqual([[links[0], 'link-local']]);
  });
});

it('a password in a link is told without any part of it', async () => {
  const [found] = await problems(['ftp://biuro:p@ss@example.org/mapy/'], {});
  expect(found).toMatchObject({ code: 'link-with-password', paste: 'ftp://example.org/mapy/' });
  expect(found?.message.pl).toContain('„ftp://…@example.org/mapy/”');
});

describe('a link within the site', () => {
  it('by the name of an entry beside it is offered that entry, and never the page itself', async () => {
    const more = { 'pages/o-nass.md': entry('title: O nas wszystkich') };
    const pastes = (await problems(['o-nas/', 'kontakt'], more)).map(({ paste }) => paste);
    expect(pastes).toEqual(['/o-nass/', undefined]);
  });

  it('to an entry that is still to be mended is none that leads nowhere, however it is written', async () => {
    const links = ['/aktualnosci/zepsuty/', '/aktualnosci/zepsuty', '/aktualnosci/zepsuty/index.html'];
    expect(await told(links, { 'news/zepsuty.md': entry('title: Zepsuty\npubDate: kiedyś') })).toEqual([]);
  });

  it('below a folder that is called like a section is offered in a form that leads there', async () => {
    const below = { 'site.yaml': settings.replace('/kronika/', '/projekty/') };
    const [problem] = await problems(['projects/razem'], below);
    expect(problem?.paste).toBe('/projekty/projekty/razem/');
    expect(await told(['/projekty/projekty/razem/', '/spotkania/a/'], below)).toEqual([]);
  });

  it('leads to every page, feed, calendar and file that there is', async () => {
    const links = [
      ...['/', '/en/', '/index.html', '/spotkania/', '/spotkania/konferencje/', '/spotkania/2024/'],
      ...['/spotkania/konferencje/2024/', '/tematy/praca/', '/projekty/razem/', '/miejsca/', '/szukaj/'],
      ...['/data/events.json', '/data/events.schema.json', '/sitemap-index.xml', '/sitemap-0.xml'],
      ...['/rss.xml', '/aktualnosci/feed.json', '/projekty/razem/rss.xml', '/changes.xml', '/en/changes.xml'],
      ...['/projekty/razem/calendar.ics', '/spotkania/a/a.ics', '/search/client.js', '/favicon.svg', '/404.html'],
      ...['/social/projekty/razem/card.png', '/dokumenty/statut.pdf', '/files/publications/raport/żółw.pdf'],
      ...['/files/publications/raport/%C5%BC%C3%B3%C5%82w.pdf', '/kronika/spotkania/konferencje/?strona=2#main'],
      'https://example.org/kronika/data/projects.json',
    ];
    expect(await told(links)).toEqual([]);
  });

  it('may lead to what is there on another day: later pages of a list, the calendar of the site', async () => {
    expect(await told(['/spotkania/strona/2/', '/calendar.ics'])).toEqual([]);
  });

  it.each([
    ['a form that the site does not have', ['/newsletter/', '/dziekujemy/', '/en/newsletter/']],
    ['a legal page without its facts', ['/prywatnosc/', '/deklaracja-dostepnosci/']],
    ['a page that no list has on any day', ['/spotkania/strona/3/', '/spotkania/strona/1/', '/miejsca/strona/2/']],
    ['a list of nothing', ['/spotkania/warsztaty-otwarte/', '/spotkania/2019/', '/tematy/szkice/', '/projekty/2024/']],
    ['a feed or a calendar of nothing', ['/spotkania/rss.xml', '/tematy/inne/rss.xml', '/cykle/x/calendar.ics']],
    ['a file that no build writes', ['/data/people.json', '/pagefind/dane.js', '/_astro/a.css', '/sitemap.xml']],
  ])('does not lead to %s', async (_, links) => {
    expect(await told(links)).toEqual(links.map((link) => [link, 'link-to-nothing']));
  });

  it('to an old address is told the new one, to a draft that readers find nothing there', async () => {
    expect(
      await told([
        '/dawniej/',
        '/wiadomosci/z/',
        '/wiadomosci/rss.xml',
        '/szkic/',
        '/spotkania/c/',
        '/aktualnosci/za-rok/',
      ]),
    ).toEqual([
      ['/dawniej/', 'link-to-old-address'],
      ['/wiadomosci/z/', 'link-to-old-address'],
      ['/wiadomosci/rss.xml', 'link-to-old-address'],
      ['/szkic/', 'link-to-draft'],
      ['/spotkania/c/', 'link-to-draft'],
      ['/aktualnosci/za-rok/', 'link-to-hidden'],
    ]);
  });

  it('is not told of while the entry that would make its page there is still to be mended', async () => {
    const links = ['/spotkania/zepsute/', '/publikacje/ksiazki/', '/tematy/zima/', '/spotkania/rss.xml'];
    const broken = {
      'meetings/zepsute.md': '---\ntitle: "Bez końca\n---\n',
      'publications/bez-roku.md': '---\ntitle: Bez opisu\nkind: book\ntags: [zima]\n---\n',
    };
    expect(await told(links, broken)).toEqual([]);
    expect(await told(['/spotkania/calkiem-inne/'], broken)).toEqual([['/spotkania/calkiem-inne/', 'link-to-nothing']]);
  });
});
