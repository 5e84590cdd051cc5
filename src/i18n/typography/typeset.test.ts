import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Locale } from '../locale.ts';
import { typeset } from './typeset.ts';

/** A text as set, its hard spaces to be seen as `~`. */
const set = (text: string, locale: Locale) => typeset(text, locale).replaceAll('\u00a0', '~');

/** One sentence as an editor types it and as a reader sees it. */
type Row = readonly [typed: string, seen: string];

describe('a Polish text', () => {
  const rows: Record<string, readonly Row[]> = {
    'keeps words of one letter with what follows': [
      ['Spotkanie w Legionowie i o projekcie', 'Spotkanie w~Legionowie i~o~projekcie'],
      ['W czwartek, a w piątek (z nami) U źródeł', 'W~czwartek, a~w~piątek (z~nami) U~źródeł'],
      ['Nowości z\n  powiatu', 'Nowości z~powiatu'],
      [`w${' '.repeat(5000)}domu`, 'w~domu'],
      ['„w domu” oraz "o pracy"', '„w~domu” oraz „o~pracy”'],
      ['Warsztaty 3 z 5', 'Warsztaty 3 z~5'],
      ['punkt A, litera w. i koniec zdania: nie w', 'punkt A, litera w. i~koniec zdania: nie w'],
    ],
    'keeps a number with its unit': [
      ['5 km, 12 m², 3 kg, 50 %, 21 °C', '5~km, 12~m², 3~kg, 50~%, 21~°C'],
      ['2,5 mln zł dla 100 os., w tym 30 tys. zł', '2,5~mln~zł dla 100~os., w~tym 30~tys.~zł'],
      ['trwa 2 godz. 30 min, w XIX w.', 'trwa 2~godz.~30~min, w~XIX~w.'],
      ['100 osób, 8 zespołów, 5 kilometrów', '100 osób, 8 zespołów, 5 kilometrów'],
    ],
    'keeps the day with its month and the year with its abbreviation': [
      ['20 czerwca 2012 r., 8 paź 2024', '20~czerwca 2012~r., 8~paź 2024'],
      ['od 2013 roku', 'od 2013~roku'],
    ],
    'keeps abbreviations with what they belong to': [
      ['ul. Piłsudskiego 41, ul. św. Jana, al. 3 Maja', 'ul.~Piłsudskiego 41, ul.~św.~Jana, al.~3~Maja'],
      ['nr 5, s. 12, § 3 ust. 2, art. 5, godz. 9.00', 'nr~5, s.~12, §~3 ust.~2, art.~5, godz.~9.00'],
      ['prof. dr hab. Anna Nowak, szkoła im. Jana Pawła II', 'prof.~dr~hab.~Anna Nowak, szkoła im.~Jana Pawła II'],
      ['Dzwoń: tel. (22) 766 40 73', 'Dzwoń: tel.~(22)~766~40~73'],
      ['Spółka sp. z o.o. z Serocka', 'Spółka sp.~z~o.o. z~Serocka'],
      ['Było 15 os. młodych, nr telefonu', 'Było 15~os. młodych, nr telefonu'],
    ],
    'keeps initials with the name': [['J. Kowalski i J. K. Kowalska', 'J.~Kowalski i~J.~K.~Kowalska']],
    'keeps numbers in one line': [
      ['1 250 000 zł', '1~250~000~zł'],
      ['+48 600 700 800, (22) 766 40 73', '+48~600~700~800, (22)~766~40~73'],
      ['w 2012 100 osób', 'w~2012 100 osób'],
    ],
    'has Polish quotation marks, also within others': [
      ['Partnerstwo "Dialog"', 'Partnerstwo „Dialog”'],
      ['Książka "Siła "partnerstwa"" i inne', 'Książka „Siła «partnerstwa»” i~inne'],
      ['zespół („Trzy "Brzegi"")', 'zespół („Trzy «Brzegi»”)'],
      ['"Tak", "nie"; "może"? ("być może")', '„Tak”, „nie”; „może”? („być może”)'],
      ['zaczęte „poprawnie" na końcu', 'zaczęte „poprawnie” na końcu'],
    ],
    'leaves a quotation mark without a partner': [
      ['ekran 24" i myszka', 'ekran 24" i~myszka'],
      ['początek "cytatu', 'początek "cytatu'],
      ['ekran 24" w sali "Małej"', 'ekran 24" w~sali „Małej”'],
    ],
    'has dashes between words and in spans of years, days, hours and pages': [
      ['Kompas - od pomysłu', 'Kompas~– od pomysłu'],
      ['Kompas – od pomysłu', 'Kompas~– od pomysłu'],
      ['Spotkanie · godz. 9.00 · Legionowo', 'Spotkanie~· godz.~9.00~· Legionowo'],
      ['w latach 2007-2013, 20-22 czerwca', 'w~latach 2007–2013, 20–22~czerwca'],
      ['godz. 9.00-12.30, 9:00-12:30, s. 12-15', 'godz.~9.00–12.30, 9:00–12:30, s.~12–15'],
      ['rok 2012 - koniec', 'rok 2012~– koniec'],
    ],
    'keeps every hyphen that may be one': [
      ['05-120 Legionowo, NIP 536-10-20-300', '05-120 Legionowo, NIP 536-10-20-300'],
      ['2012-06-20, tel. 766-40-73, 22 - 766', '2012-06-20, tel.~766-40-73, 22 - 766'],
      ['umowa nr 2010-2015, ISSN 1733-1986', 'umowa nr~2010-2015, ISSN 1733-1986'],
      ['2013-2007, społeczno-gospodarczy, plan-2007-2013.pdf', '2013-2007, społeczno-gospodarczy, plan-2007-2013.pdf'],
      ['ISBN 978-83-1234-567-8', 'ISBN 978-83-1234-567-8'],
    ],
    'has a real ellipsis and apostrophe': [
      ['i tak dalej...', 'i~tak dalej…'],
      ['"...i nagle"', '„…i nagle”'],
      ["Johna F. Kennedy'ego", 'Johna F.~Kennedy’ego'],
      ["u Camus'a i Gide'a", 'u~Camus’a i~Gide’a'],
    ],
    'is not embellished': [
      ['(c) 2012, 1/2, 10x10, a->b, +-5, 3 != 4', '(c) 2012, 1/2, 10x10, a->b, +-5, 3 != 4'],
      ['....  ../plik', '....  ../plik'],
    ],
  };

  for (const [promise, sentences] of Object.entries(rows)) {
    it.each(sentences)(`${promise}: %.60s`, (typed, seen) => {
      expect(set(typed, 'pl')).toBe(seen);
    });
  }
});

test.each([
  ['I saw a "nice" thing - don\'t go', 'I~saw a~“nice” thing~– don’t go'],
  ['"A "small" step", 20 June 2012, June 20, 2nd May', '“A~‘small’ step”, 20~June 2012, June~20, 2nd~May'],
  ["the partners' 'best' work isn't done", 'the partners’ ‘best’ work isn’t done'],
  ["'Really?' she said; 'tis so", "‘Really?’ she said; 'tis so"],
  ['Dr Smith, No. 5, pp. 3-7, 5 km, PLN 5 million', 'Dr~Smith, No.~5, pp.~3–7, 5~km, PLN 5~million'],
])('an English text is set by English rules: %s', (typed, seen) => {
  expect(set(typed, 'en')).toBe(seen);
});

test.each([
  ['Ми з "Діалогом" у 2012 р. - зв\'язок', 'Ми з~«Діалогом» у~2012~р.~– зв’язок'],
  ['"Хроніка "Дніпро" й ми"', '«Хроніка „Дніпро“ й~ми»'],
  ['20 червня 2012 року, вул. Лісова 2, 5 км, 10 грн', '20~червня 2012~року, вул.~Лісова 2, 5~км, 10~грн'],
  ['Т. Г. Шевченко є в нас', 'Т.~Г.~Шевченко є~в~нас'],
])('a Ukrainian text is set by Ukrainian rules: %s', (typed, seen) => {
  expect(set(typed, 'uk')).toBe(seen);
});

describe('whatever is typed', () => {
  const locale = fc.constantFrom<Locale>('pl', 'en', 'uk');
  /** Texts of the signs and words that the rules look for, in any order. */
  const sign = fc.constantFrom(
    ...[
      ' ',
      '  ',
      '\n',
      '\u00a0',
      '"',
      '"',
      "'",
      '-',
      ' - ',
      '–',
      '...',
      '.',
      ',',
      '(',
      ')',
      '/',
      '„',
      '”',
      '“',
      '«',
      '»',
      '’',
      '\ufffc',
    ],
    ...[
      'w',
      'i',
      'a',
      'I',
      'з',
      'J.',
      'dr',
      'nr',
      's.',
      'godz.',
      'ul.',
      'słowo',
      "don't",
      'км',
      'km',
      'zł',
      'mln',
      'r.',
      '%',
    ],
    ...[
      '5',
      '20',
      '2007',
      '2013',
      '2007-2013',
      '9.00',
      '9:00',
      '250',
      '000',
      'czerwca',
      'June',
      'червня',
      'www.',
      '@',
      'a.pl/',
    ],
  );
  const typed = fc.oneof(
    fc.array(sign).map((signs) => signs.join('')),
    fc.string({ unit: 'grapheme' }),
  );

  /** A text in which all that may change looks alike. */
  const skeleton = (text: string) =>
    text
      .replace(/\s+/g, ' ')
      .replace(/["'„“”«»‘’]/g, '"')
      .replace(/[–-]/g, '-')
      .replaceAll('…', '...');

  test('setting it again changes nothing', () => {
    fc.assert(
      fc.property(typed, locale, (text, language) => {
        const once = typeset(text, language);
        expect(typeset(once, language)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  test('only spaces, quotation marks, apostrophes, dashes and dots change', () => {
    fc.assert(
      fc.property(typed, locale, (text, language) => {
        expect(skeleton(typeset(text, language))).toBe(skeleton(text));
      }),
      { numRuns: 1000 },
    );
  });

  test('addresses and exact dates stay letter for letter', () => {
    const partOfAddress = fc.constantFrom(
      'a',
      'ą',
      '/',
      '...',
      "'",
      '-',
      '_',
      '%20',
      '#',
      '?q=',
      '&',
      '(1)',
      '2007-2013',
      '9:00-12:00',
      '5',
      'w',
    );
    const kept = fc.oneof(
      fc.array(partOfAddress).map((parts) => `https://example.org/${parts.join('')}x`),
      fc.constantFrom('www.example.org/2007-2013/...a', 'example.org/a-b...c', 'https://example.org/?q=9:00-12:00'),
      fc.emailAddress(),
      fc
        .date({ noInvalidDate: true, min: new Date('1500-01-01'), max: new Date('2099-12-31') })
        .map((date) => date.toISOString().slice(0, 10)),
    );
    fc.assert(
      fc.property(kept, typed, typed, locale, (address, before, after, language) => {
        expect(typeset(`${before} ${address} ${after}`, language)).toContain(address);
      }),
      { numRuns: 500 },
    );
  });
});
