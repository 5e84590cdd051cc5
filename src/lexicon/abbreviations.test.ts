import { describe, expect, it } from 'vitest';
import { abbreviationsIn, initialsIn, knownAbbreviations } from './abbreviations.ts';

describe('a text that explains a short name', () => {
  it.each([
    ['Powiatowa Rada Rynku Pracy (PRRP) obraduje.', 'prrp', ['powiatowa', 'rada', 'rynku', 'pracy']],
    ['Obok Fundacja dla Wsi (FW) stoi', 'fw', ['fundacja', 'wsi']],
    ['w Środowiskowym Domu Samopomocy (ŚDS)', 'sds', ['środowiskowym', 'domu', 'samopomocy']],
  ])('teaches it: %s', (text, short, long) => {
    expect(abbreviationsIn(text, 'pl')).toEqual([{ short, long }]);
  });

  it.each(['Marszałek (PSL) mówił', 'rok (2012)', '(PUP)', 'Jan Kowalski (jk)'])('is not this: %s', (text) => {
    expect(abbreviationsIn(text, 'pl')).toEqual([]);
  });
});

it("a site's own names stand beside the common ones, one short name for several long ones", () => {
  const known = knownAbbreviations({ UM: ['Urząd Morski'], LFD: 'Legionowskie Forum Dialogu' }, 'pl');
  const long = (name: string) => known.filter(({ short }) => short === name).map(({ long: words }) => words.join(' '));
  expect(long('lfd')).toEqual(['legionowskie forum dialogu']);
  expect(long('um')).toEqual(expect.arrayContaining(['urząd miasta', 'urząd morski']));
});

describe('initials of names that a text has in full', () => {
  const shorts = (text: string) => [...new Set(initialsIn(text).map(({ short }) => short))];
  it.each([
    ['Napisał Mazowiecki Zarząd Melioracji i Urządzeń Wodnych.', 'mzmuw'],
    ['w Gminnym Ośrodku Sportu i Rekreacji', 'gosir'],
    ['Dyrektor Lokalnego Ośrodka Zdrowia mówi', 'loz'],
    ['Zespół Szkolno-Przedszkolny „Zielony Zakątek”', 'zspzz'],
  ])('%s: %s', (text, short) => {
    expect(shorts(text)).toContain(short);
  });

  it.each([
    'Ala ma kota. Ola ma psa.',
    'Nowak, Kowalski, Wiśniewski',
    'PFRON ZUS NFZ',
    'rada gminy i wójt',
    'Jan Nowak',
  ])('none in: %s', (text) => {
    expect(shorts(text)).toEqual([]);
  });
});
