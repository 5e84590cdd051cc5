import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../content/read-content.ts';
import { judgeEntry } from './judge-entry.ts';

const site = { language: 'pl', timeZone: 'Europe/Warsaw' } as const;
const news = { title: 'Most', description: 'Zamknięty.', pubDate: '2026-11-20', body: 'Tekst.' };

/** What is said of an entry of the news. */
const told = (data: Record<string, unknown>, i18n: Record<string, { data: Record<string, unknown> }> = {}) =>
  judgeEntry({ collection: 'news-files', data: { ...news, ...data }, i18n }, site);

describe('an entry in the forms', () => {
  it('is judged by the words of the check, with what to write where it is known', () => {
    expect(told({})).toEqual([]);
    expect(told({ alert: true })).toEqual([
      'Data wygaśnięcia: Brakuje pola „expiryDate”. Wpisz dzień, od którego komunikatu ma już nie być: expiryDate: 2026-12-11.',
    ]);
    expect(told({ pubDate: '21.11.2026' })[0]).toMatch(/ Wpisz: pubDate: 2026-11-21$/);
    expect(
      judgeEntry(
        {
          collection: 'meetings',
          data: { title: 'A', description: 'B.', kind: 'other', start: '2026-06-20T10:00', end: '2026-06-20T09:00' },
          i18n: {},
        },
        { ...site, language: 'en' },
      ),
    ).toEqual([expect.stringContaining('2026-06-20T09:00')]);
  });

  it('is told of a field without a value by its name in the form, and not of lines of a file', () => {
    const project = { collection: 'projects', data: { title: 'Brzegi', description: 'O rzece.' }, i18n: {} };
    expect(judgeEntry(project, site)).toEqual(['Okres: Wypełnij to pole.']);
    expect(judgeEntry(project, { ...site, language: 'en' })).toEqual(['Fill in the field period.']);
    expect(told({ videos: [{ url: 'https://vimeo.com/1' }] })).toEqual(['Filmy › Tytuł filmu: Wypełnij to pole.']);
  });

  it('is judged without what the CMS notes of items of its lists', () => {
    const links = [
      { __sc_item_id: 'a-b-c', __sc_item_original_key_path: 'links.0', url: 'https://example.org/', title: 'A' },
    ];
    expect(told({ links })).toEqual([]);
    const english = { title: 'The bridge', description: 'Closed.', links: [{ __sc_item_id: 'a-b-c' }] };
    expect(told({ links }, { en: { data: english } })).toEqual([]);
  });

  it('may have fields that say nothing, as forms hand them over', () => {
    const empty = {
      subtitle: '',
      cover: { src: '', alt: '' },
      tags: [],
      contact: { email: null },
      expiryDate: undefined,
    };
    expect(told(empty, { en: { data: { title: '', description: '', body: '' } } })).toEqual([]);
  });

  it('that is a draft may wait for descriptions of its pictures', () => {
    const cover = { src: './most.jpg', alt: '' };
    expect(told({ cover })).toHaveLength(1);
    expect(told({ cover, draft: true })).toEqual([]);
    const english = { en: { data: { title: 'The bridge', description: 'Closed.', cover, body: 'Text.' } } };
    expect(told({ cover, draft: true }, english)).toEqual([]);
  });

  it('is told once what its translations take over, and of a translation what is its own', () => {
    const english = { en: { data: { title: 'The bridge', description: 'Closed.', body: 'Text.' } } };
    expect(told({ alert: true }, english)).toHaveLength(1);
    expect(told({}, { en: { data: { ...english.en.data, pubDate: 'jutro' } } })).toEqual([
      expect.stringMatching(/^en: Data publikacji: W polu „pubDate”/),
    ]);
    expect(told({}, { en: { data: { title: 'The bridge' } } })).toEqual(['en: Opis: Wypełnij to pole.']);
  });

  it.each(['content', 'src/testing/frozen/1.0.0-rc.1/content'])('of %s has nothing wrong', async (folder) => {
    const { read } = await readContent(join(import.meta.dirname, '../../..', folder), '2026-11-22');
    const found = read
      .filter(({ parsed }) => parsed.path.locale === undefined && !parsed.isAlone)
      .flatMap(({ parsed: { path, own, body } }) => {
        const others = read.filter(
          ({ parsed }) =>
            parsed.path.collection === path.collection &&
            parsed.path.slug === path.slug &&
            parsed.path.locale !== undefined,
        );
        const i18n = Object.fromEntries(
          others.map(({ parsed }) => [parsed.locale, { data: { ...parsed.own, body: parsed.body } }]),
        );
        return judgeEntry({ collection: path.collection, data: { ...own, body }, i18n }, site);
      });
    expect(read.length).toBeGreaterThan(10);
    expect(found).toEqual([]);
  });

  it('that lies in no collection is left to others', () => {
    expect(judgeEntry({ collection: 'photos', data: { photos: [] }, i18n: {} }, site)).toEqual([]);
  });
});
