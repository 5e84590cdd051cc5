import { describe, expect, it } from 'vitest';
import { placeholder } from './placeholders.ts';

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
  ])('is found: %s', (text, found) => {
    expect(placeholder(text, false)?.text).toBe(found);
    expect(placeholder(text, true)?.text).toBe(found);
  });

  it.each([
    'Możesz poprosić o uzupełnienie danych.',
    'Masz prawo uzupełnić niekompletne dane.',
    'I tak dalej...',
    'Metodologia',
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
