import { describe, expect, it } from 'vitest';
import { fundNamed } from './funds.ts';
import { hasPrefix, programmeNamed } from './programmes.ts';

describe('a programme', () => {
  it.each([
    ['Fundusze Europejskie dla Rozwoju Społecznego 2021–2027', 'eu-2021-2027', false],
    ['Fundusze Europejskie dla Mazowsza', 'eu-2021-2027', true],
    ['Fundusze Europejskie dla Pomorza Zachodniego 2021–2027', 'eu-2021-2027', true],
    ['Fundusze Europejskie dla Polski Wschodniej', 'eu-2021-2027', false],
    ['Krajowy Plan Odbudowy i Zwiększania Odporności', 'kpo', false],
    ['Program Operacyjny Wiedza Edukacja Rozwój', 'eu-2014-2020', false],
    ['Regionalny Program Operacyjny Województwa Mazowieckiego na lata 2014–2020', 'eu-2014-2020', true],
    ['Program Operacyjny Kapitał Ludzki', 'eu-2007-2013', false],
  ])('"%s" is known by its name', (name, source, isRegional) => {
    const found = programmeNamed(name);
    expect([found?.source, found?.isRegional ?? false]).toEqual([source, isRegional]);
  });

  it('tells the two Pomeranian programmes apart by their numbers', () => {
    const names = ['Fundusze Europejskie dla Pomorza', 'Fundusze Europejskie dla Pomorza Zachodniego'];
    expect(names.map((name) => programmeNamed(name)?.prefix)).toEqual(['FEPM', 'FEPZ']);
  });

  it('that nobody knows stays unknown', () => {
    expect(programmeNamed('Fundusz Wyszehradzki')).toBeUndefined();
  });

  // Numbers of real agreements.
  it.each([
    ['RPMA.09.01.00-14-7453/16-00', 'RP', true],
    ['UDA-POWR.02.10.00-00-2011/20-00', 'POWR', true],
    ['POWR.02.15.00-IP.02-00-004/16', 'FERS', false],
  ])('has the agreement number %s: begins with %s, %s', (number, prefix, expected) => {
    expect(hasPrefix(number, prefix)).toBe(expected);
  });
});

describe('a fund', () => {
  it.each([
    ['Europejski Fundusz Społeczny Plus', 'European Social Fund Plus'],
    ['Europejski Fundusz Społeczny Plus (EFS+)', 'European Social Fund Plus'],
    ['europejski fundusz społeczny', 'European Social Fund'],
    ['EFRR', 'European Regional Development Fund'],
    ['Європейський соціальний фонд', 'European Social Fund'],
    ['Fundusz Wyszehradzki', undefined],
    [undefined, undefined],
  ])('written "%s" is told in English', (written, expected) => {
    expect(fundNamed(written)?.name.en).toBe(expected);
  });
});
