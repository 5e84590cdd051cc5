import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSiteOrFail, fixtureSite, type FixtureSite, writeFiles } from '../src/testing/build-site.ts';
import { builtPage, mainText } from '../src/testing/built-page.ts';
import { markdown, news } from './fixtures.ts';

/* A site that looks and speaks its own way, by settings and files of its content alone (docs/customise.md). */
let site: FixtureSite;

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

beforeAll(async () => {
  site = await fixtureSite('customise', {
    'site.yaml': 'name: Partnerstwo\naddress: https://example.org/\nlanguages: [pl, en]\n',
    'texts.pl.yaml': polish,
    'texts.en.yaml': 'home:\n  nextEvent: What is next\n',
    'news/a.md': news('Pierwsza', '2026-07-01', 'aliases: [/dawny-adres/]'),
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
    const words = (await builtPage(site, 'szukaj/'))('kronika-search').attr('data-words') ?? '';
    expect(words).toContain('Tego tu nie ma.');
  });

  test('says other words after the next build, on pages that have not changed besides', async () => {
    await writeFiles(site, {
      'texts.pl.yaml': polish.replace('Co przed nami', 'Najbliżej').replace('W jakim czasie', 'Pora'),
    });
    await buildSiteOrFail(site);
    expect(mainText(await builtPage(site, ''))).toContain('Najbliżej');
    expect(mainText(await builtPage(site, 'en/'))).toContain('What is next');
    expect(await textOf('rss.xml')).toContain('Pora');
  });
});
