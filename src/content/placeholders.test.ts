import { describe, expect, it } from 'vitest';
import { isBlank, placeholder } from './placeholders.ts';

describe('a blank that nobody filled', () => {
  it.each([
    ['Administratorem jest ____ z siedzibą', '____'],
    ['Inspektor: .......', '.......'],
    ['Dane przechowujemy przez [...] lat.', '[...]'],
    ['[nazwa administratora]', '[nazwa administratora]'],
    ['TODO: zapytać prawnika', 'TODO'],
    ['(uzupełnij adres)', 'uzupełnij'],
    ['Tu uzupełniamy nazwę urzędu.', 'uzupełniamy'],
    ['Okres: do uzupełnienia', 'do uzupełnienia'],
    ['uzupelnij@example.org', 'uzupelnij@'],
    ['Call +48 000 000 000.', '000 000 000'],
  ])('is found: %s', (text, found) => {
    expect(placeholder(text, false)?.text).toBe(found);
    expect(placeholder(text, true)?.text).toBe(found);
  });

  it.each([
    'Możesz poprosić o uzupełnienie danych.',
    'Masz prawo uzupełnić niekompletne dane.',
    'I tak dalej...',
    'Metodologia',
    'biuro.uzupelnij@powiat.pl',
    'Kwota 1 000 000 000 zł',
    'Pole snake_case i __pogrubienie__.',
  ])('is not: %s', (text) => {
    expect(placeholder(text, false)).toBeUndefined();
    expect(placeholder(text, true)).toBeUndefined();
  });

  it.each([
    '[strona urzędu](https://example.org/)',
    '![Sala](./sala.jpg)',
    '[strona][1]',
    '[1]: https://example.org/',
    'Zdanie z przypisem.[^1]',
    '- [x] zrobione',
    '________',
  ])('is not what Markdown means otherwise: %s', (text) => {
    expect(placeholder(text, true)).toBeUndefined();
  });
});

describe('a text that is nothing but a blank', () => {
  it.each(['[Napisz tu kilka zdań.]', '  [numer umowy] '])('is found: %s', (text) => {
    expect(isBlank(text)).toBe(true);
  });

  it.each(['[x]', '[^1]', '[strona](https://example.org/)', '[Pilne] Zmiana sali', 'Zmiana sali [Pilne]', '[]'])(
    'is not: %s',
    (text) => {
      expect(isBlank(text)).toBe(false);
    },
  );
});
