import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fromLine, type WordGroup } from '../search/word-group.ts';
import { dictionaryOf } from './dictionaries.ts';
import { siteLexicon } from './site-lexicon.ts';

const texts = [
  'Na świecie są wsie i miasta. W mieście mieszkają ludzie, w Powiatowym Urzędzie Pracy siedzi pani Cielecka.',
  'Cielecki opłynął świat. PUP ogłosił konkurs, a lód pękł 12 razy.',
];

const dictionary = await dictionaryOf('pl');
const lexicon = siteLexicon(texts, 'pl', { LFD: 'Legionowskie Forum Dialogu' }, dictionary);
const textAt = (name: string) => String(lexicon.find(({ path }) => path === name)?.content);
const groups: WordGroup[] = lexicon
  .filter(({ path }) => path.endsWith('.txt'))
  .flatMap(({ content }) => String(content).split('\n').slice(0, -1).map(fromLine));

/** Forms of the word on the site that a form belongs to. */
const found = (form: string) =>
  groups
    .filter(({ forms }) => forms.has(form))
    .flatMap(({ forms }) => [...forms].filter(([, pages]) => pages > 0).map(([other]) => other))
    .sort();

describe('the lexicon of a site', () => {
  it.each([
    ['świat', ['świat', 'świecie']],
    ['światem', ['świat', 'świecie']],
    ['miasto', ['miasta', 'mieście']],
    ['człowiekiem', ['ludzie']],
    ['cielecka', ['cielecka', 'cielecki']],
    ['lodu', ['lód']],
  ])('brings the forms of %s together', (form, expected) => {
    expect(found(form)).toEqual(expect.arrayContaining(expected));
  });

  it('has no numbers and no words that say nothing', () => {
    expect(groups.filter(({ forms }) => forms.has('12') || forms.has('na') || forms.has('są'))).toEqual([]);
  });

  it('knows short names of which a page has one notation, and no others', () => {
    const config: unknown = JSON.parse(textAt('pl.json'));
    expect(config).toMatchObject({
      pages: 2,
      abbreviations: [
        ['pup', ['powiatowy', 'urząd', 'praca']],
        ['um', ['urząd', 'miasto']],
        ['up', ['urząd', 'praca']],
      ],
    });
  });

  it('is the same for the same pages in another order', () => {
    const names = { LFD: 'Legionowskie Forum Dialogu' };
    expect(siteLexicon(texts.toReversed(), 'pl', names, dictionary)).toEqual(lexicon);
  });

  it('has no part that is large', { timeout: 30_000 }, () => {
    // Thousands of words, of one beginning and of many.
    const words = Array.from(
      { length: 6000 },
      (_, index) => `prze${index.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? 'q')}`,
    );
    const large = siteLexicon([words.join(' '), ...texts], 'pl', {}, dictionary);
    const sizes = large.map(({ content }) => gzipSync(content).length);
    expect(sizes.length).toBeGreaterThan(5);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(8192);
  });

  it('of English has words without their endings together, and needs no dictionary', () => {
    const english = siteLexicon(['A partner meets partners.'], 'en', {}, undefined);
    expect(english.map(({ path }) => path)).toEqual(['en.json', 'en/0.txt']);
    expect(String(english[1]?.content)).toContain('partner|0 0s|0:1 1:1');
  });

  it('of a language without its dictionary has forms of one stem together', () => {
    const ukrainian = siteLexicon(['Тут живе Ковальчук.', 'Слово Ковальчука.'], 'uk', {}, undefined);
    expect(ukrainian.map(({ path }) => path)).toEqual(['uk.json', 'uk/0.txt']);
    const line =
      String(ukrainian[1]?.content)
        .split('\n')
        .find((one) => one.startsWith('ковальчук')) ?? '';
    expect([...fromLine(line).forms.keys()].sort()).toEqual(['ковальчук', 'ковальчука']);
  });
});
