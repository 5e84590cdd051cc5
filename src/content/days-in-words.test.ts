import { describe, expect, it } from 'vitest';
import { daysInWords, withOtherDay } from './days-in-words.ts';

describe('the days that a text speaks of', () => {
  it.each([
    ['Zapraszamy na 11 lutego do Trójrzecza.', ['2027-02-11']],
    ['Trzecie spotkanie zespołu. 18 lutego 2028 r. w Trójrzeczu.', ['2028-02-18']],
    ['Spotkanie 11.02.2027 r., zapisy do 8.02.', ['2027-02-11', '2027-02-08']],
    ['We meet on 11 February.', ['2027-02-11']],
    ['Przyjdzie 18 osób o 10.00, wersja 2.0 planu, 20 zł.', []],
    ['Od 9.10 do 12.30, o 10.10. Pokój 12 na parterze.', []],
    ['Zapraszamy 12 grudnia.', ['2026-12-12']],
    ['Przyjdzie 12 i 30 osób, 3 X 2026 wracamy.', ['2026-10-03']],
    ['Spotkamy się 25–26 lutego albo 1 i 2 marca.', ['2027-02-25', '2027-02-26', '2027-03-01', '2027-03-02']],
    ['We meet on February 11, and on March 4, 2028.', ['2027-02-11', '2028-03-04']],
    ['W maju 20 osób, Luty 2027, od 2027-02-11 do 2027-02-12.', ['2027-02-11', '2027-02-12']],
    ['Зустріч 11 лютого.', ['2027-02-11']],
  ])('%s', (text, expected) => {
    expect(daysInWords(text, '2027-02-25').map(({ day }) => day)).toEqual(expected);
  });
});

describe('another day in a text', () => {
  it.each([
    ['Spotkanie 11 lutego 2027 r. w Trójrzeczu.', 'Spotkanie 5 marca 2028 r. w Trójrzeczu.'],
    ['Zapraszamy 11 lutego o 10.00.', 'Zapraszamy 5 marca o 10.00.'],
    ['Spotkanie 11.02.2027 r., sala 11.', 'Spotkanie 5.03.2028 r., sala 11.'],
    ['Spotkanie 11 II 2027.', 'Spotkanie 5 III 2028.'],
    ['We meet on 11 February. February 11 it is.', 'We meet on 5 March. March 5 it is.'],
    ['Зустріч 11 лютого.', 'Зустріч 5 березня.'],
    ['Termin: 2027-02-11.', 'Termin: 2028-03-05.'],
  ])('%s', (text, changed) => {
    expect(withOtherDay(text, '2027-02-11', '2028-03-05')).toBe(changed);
  });

  it.each(['W czwartek 11 lutego.', 'Spotkanie 11–12 lutego.', 'Spotkanie 12 lutego.', 'on Thursday, 11 February'])(
    'is not put where more would have to change: %s',
    (text) => {
      expect(withOtherDay(text, '2027-02-11', '2028-03-05')).toBeUndefined();
    },
  );
});
