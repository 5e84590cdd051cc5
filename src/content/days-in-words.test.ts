import { describe, expect, it } from 'vitest';
import { daysInWords } from './days-in-words.ts';

describe('the days that a text speaks of', () => {
  it.each([
    ['Zapraszamy na 11 lutego do Trójrzecza.', ['2027-02-11']],
    ['Trzecie spotkanie zespołu. 18 lutego 2028 r. w Trójrzeczu.', ['2028-02-18']],
    ['Spotkanie 11.02.2027 r., zapisy do 8.02.', ['2027-02-11', '2027-02-08']],
    ['We meet on 11 February.', ['2027-02-11']],
    ['Przyjdzie 18 osób o 10.00, wersja 2.0 planu, 20 zł.', []],
    ['Od 9.10 do 12.30, o 10.10. Pokój 12 na parterze.', []],
  ])('%s', (text, expected) => {
    expect(daysInWords(text, '2027-02-25')).toEqual(expected);
  });
});
