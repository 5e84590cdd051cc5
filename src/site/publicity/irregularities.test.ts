import { describe, expect, it } from 'vitest';
import { settings, site } from '../../testing/builders.ts';
import type { KnownFunding } from './funding-of.ts';
import { irregularitiesOf } from './irregularities.ts';

const funding = (source: KnownFunding['source']): KnownFunding[] => [{ source, programme: 'Program', signs: {} }];
const stated = site({
  settings: settings({
    languages: ['pl', 'en'],
    irregularities: [
      { title: { pl: 'Instytucja', en: 'Institution' }, to: 'https://example.org/zglos' },
      { title: 'Biuro', to: 'zgloszenia@example.org' },
    ],
  }),
});

describe('where irregularities are reported', () => {
  it('is told of money of the European Union, by address and by e-mail', () => {
    expect(irregularitiesOf(stated, funding('eu-2021-2027'), 'pl')).toEqual([
      { title: { text: 'Instytucja' }, href: 'https://example.org/zglos' },
      { title: { text: 'Biuro' }, href: 'mailto:zgloszenia@example.org', email: 'zgloszenia@example.org' },
    ]);
  });

  it('is told in the language of the page where there is one', () => {
    expect(irregularitiesOf(stated, funding('kpo'), 'en').map(({ title }) => title)).toEqual([
      { text: 'Institution' },
      { text: 'Biuro', lang: 'pl' },
    ]);
  });

  it('is not told of other money, nor of none', () => {
    expect(irregularitiesOf(stated, funding('state'), 'pl')).toEqual([]);
    expect(irregularitiesOf(stated, [], 'pl')).toEqual([]);
  });

  it('is never made up', () => {
    expect(irregularitiesOf(site({}), funding('eu-2021-2027'), 'pl')).toEqual([]);
  });
});
