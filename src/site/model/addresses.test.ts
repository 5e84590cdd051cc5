import { describe, expect, it } from 'vitest';
import { absolute, addresses, entryPath, filePath, homePath, href, listPath, sectionPath } from './addresses.ts';

const root = addresses({ address: 'https://example.org/', languages: ['pl'] });
const folder = addresses({ address: 'https://example.org/kronika/', languages: ['pl'] });

describe('the address of a site', () => {
  it.each([
    ['at the root', 'https://example.org/', '/', 'https://example.org'],
    ['at the root without its slash', 'https://example.org', '/', 'https://example.org'],
    ['in a folder', 'https://example.org/kronika/', '/kronika/', 'https://example.org'],
    ['in a folder without its slash', 'https://example.org/kronika', '/kronika/', 'https://example.org'],
    ['in a folder within a folder', 'https://example.org/a/b/', '/a/b/', 'https://example.org'],
    ['at a port', 'http://localhost:4321/', '/', 'http://localhost:4321'],
  ])('%s is taken apart', (_, address, base, origin) => {
    expect(addresses({ address, languages: ['pl'] })).toMatchObject({ base, origin, mainLocale: 'pl' });
  });
});

describe('a home page', () => {
  it('has no language in its address in the main language alone', () => {
    expect([homePath('pl', root), homePath('en', root), homePath('uk', root)]).toEqual(['', 'en/', 'uk/']);
  });

  it('of a site whose main language is English stands at the root in English', () => {
    const english = addresses({ address: 'https://example.org/', languages: ['en'] });
    expect([homePath('en', english), homePath('pl', english)]).toEqual(['', 'pl/']);
  });
});

describe('a section', () => {
  it.each([
    ['pl', 'spotkania/'],
    ['en', 'en/meetings/'],
    ['uk', 'uk/zustrichi/'],
  ] as const)('is called in the language %s', (locale, expected) => {
    expect(sectionPath('meetings', locale, root)).toBe(expected);
  });
});

describe('an entry', () => {
  it.each([
    ['stands in its section', 'meetings', 'pl', 'spotkania/legionowo/'],
    ['stands in its section of another language', 'meetings', 'en', 'en/meetings/legionowo/'],
    ['that is a plain page stands at the root', 'pages', 'pl', 'legionowo/'],
    ['that is a plain page stands right below its language', 'pages', 'uk', 'uk/legionowo/'],
  ] as const)('%s', (_, collection, locale, expected) => {
    expect(entryPath(collection, 'legionowo', locale, root)).toBe(expected);
  });
});

describe('a page of a list', () => {
  it.each([
    ['that is the first is the list itself', 'pl', 1, [], 'spotkania/'],
    ['has its number', 'pl', 2, [], 'spotkania/strona/2/'],
    ['has its number in another language', 'en', 3, [], 'en/meetings/page/3/'],
    ['of a year that is the first is the year', 'pl', 1, ['2012'], 'spotkania/2012/'],
    ['of a year has its number after the year', 'pl', 2, ['2012'], 'spotkania/2012/strona/2/'],
  ] as const)('%s', (_, locale, page, rest, expected) => {
    expect(listPath('meetings', locale, root, page, ...rest)).toBe(expected);
  });
});

describe('a link', () => {
  it('begins at the root of the host', () => {
    expect([href('spotkania/', root), href('', root)]).toEqual(['/spotkania/', '/']);
  });

  it('begins with the folder of the site', () => {
    expect([href('spotkania/', folder), href('', folder)]).toEqual(['/kronika/spotkania/', '/kronika/']);
  });

  it('for elsewhere is complete', () => {
    expect(absolute('spotkania/', folder)).toBe('https://example.org/kronika/spotkania/');
  });

  it('to a file leads to the folder of files', () => {
    expect(href(filePath('meetings/a/raport.pdf'), folder)).toBe('/kronika/files/meetings/a/raport.pdf');
  });
});
