import { describe, expect, it } from 'vitest';
import { siteSchema } from './site.ts';

/** Each problem of settings that are right but for some, as `setting: message`. */
function problems(settings: object): string[] {
  const { error } = siteSchema.safeParse({ name: 'Kronika', ...settings });
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('the settings', () => {
  it('of a site that gives only its name are these', () => {
    expect(JSON.stringify(siteSchema.parse({ name: 'X' }), null, 2)).toMatchInlineSnapshot(`
      "{
        "name": "X",
        "address": "http://localhost:4321/",
        "hosting": [],
        "compress": false,
        "languages": [
          "pl"
        ],
        "timeZone": "Europe/Warsaw",
        "navigation": [
          "news",
          "projects",
          "meetings",
          "workshops",
          "galleries",
          "publications",
          "documents"
        ],
        "sections": {},
        "gone": [],
        "colours": {
          "accent": "#0b4f6c"
        },
        "funders": [],
        "irregularities": [],
        "newsletter": {
          "emailField": "email",
          "consentField": "consent",
          "consentValue": "yes",
          "honeypotField": "website",
          "hidden": {},
          "languages": [],
          "topics": []
        },
        "social": [],
        "home": {
          "sections": [
            "events",
            "calls",
            "news",
            "path",
            "featured",
            "galleries",
            "newsletter"
          ],
          "featured": [],
          "news": 5,
          "galleries": 3
        },
        "record": {
          "names": false,
          "subjects": false,
          "changes": 50
        },
        "publicBody": false,
        "pageSize": 20,
        "mdx": false,
        "abbreviations": {},
        "editors": {
          "language": "pl"
        }
      }"
    `);
  });

  it('need a name', () => {
    expect(siteSchema.safeParse({}).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([
      'name: text',
    ]);
  });

  it.each([
    ['of the site', { adres: 'https://example.org/' }, ': Unrecognized key: "adres"'],
    ['of the colours', { colours: { akcent: '#0b4f6c' } }, 'colours: Unrecognized key: "akcent"'],
    ['of the newsletter', { newsletter: { adres: 'x' } }, 'newsletter: Unrecognized key: "adres"'],
    ['of the home page', { home: { novelties: 3 } }, 'home: Unrecognized key: "novelties"'],
    ['of the editors', { editors: { lang: 'en' } }, 'editors: Unrecognized key: "lang"'],
  ])('know no other key %s', (_, settings, expected) => {
    expect(problems(settings)).toEqual([expected]);
  });

  it.each(['Warszawa', '', 'CET+1', 'Europe/Warszawa'])('know no time zone "%s"', (timeZone) => {
    expect(problems({ timeZone })).toEqual(['timeZone: time-zone']);
  });

  it('may give a time zone', () => {
    expect(siteSchema.parse({ name: 'X', timeZone: 'Europe/Kyiv' }).timeZone).toBe('Europe/Kyiv');
  });

  it.each([
    'https://example.org/',
    'https://example.org',
    'https://example.org/kronika/',
    'https://żółw.example/a.b_c/~d',
    'http://localhost:4321/',
  ])('may give the address %s', (address) => {
    expect(problems({ address })).toEqual([]);
  });

  it.each([
    ['with a query', 'https://example.org/?strona=1'],
    ['with a fragment', 'https://example.org/#start'],
    ['with a folder in Polish letters', 'https://example.org/żółty/'],
    ['with a blank', 'https://example.org/nasz projekt/'],
    ['with a percent sign', 'https://example.org/nasz%20projekt/'],
    ['with an empty folder', 'https://example.org/a//b/'],
    ['with a name and a password', 'https://jan:haslo@example.org/'],
    ['without a scheme', 'example.org'],
    ['that is no web address', 'ftp://example.org/'],
    ['that is a question', 'jaki adres?'],
  ])('complain once of an address %s', (_, address) => {
    expect(problems({ address })).toEqual(['address: site-address']);
  });

  it('know no language in which the interface does not speak', () => {
    expect(problems({ languages: ['pl', 'de'] })).toEqual(['languages.1: language']);
  });

  it('name at least one language', () => {
    expect(problems({ languages: [] })).toEqual(['languages: Too small: expected array to have >=1 items']);
  });

  it('name no language twice, which would give two pages one address', () => {
    expect(problems({ languages: ['pl', 'pl'] })).not.toEqual([]);
  });

  it.each(['red', '#fff', '0b4f6c', '#0b4f6g'])('know no colour "%s"', (accent) => {
    expect(problems({ colours: { accent } })).toEqual(['colours.accent: colour']);
  });

  it.each([
    ['a section', 'news'],
    ['a page', { page: 'o-nas' }],
    ['a page under other words', { page: 'o-nas', title: { pl: 'O nas', en: 'About' } }],
    ['an address elsewhere', { url: 'https://example.org/', title: 'Powiat' }],
  ])('may put %s into the menu', (_, item) => {
    expect(problems({ navigation: [item] })).toEqual([]);
  });

  it.each([
    ['an unknown section', 'aktualnosci'],
    ['an address without words', { url: 'https://example.org/' }],
  ])('never put %s into the menu', (_, item) => {
    expect(problems({ navigation: [item] })).toEqual(['navigation.0: menu-item']);
  });
});
