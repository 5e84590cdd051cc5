import { expect, it } from 'vitest';
import { withoutSilentSigns } from './silent-signs.ts';

it.each([
  ['a soft hyphen', 'samo\u00adrząd'],
  ['a space without width', 'samo\u200brząd'],
  ['joiners', 's\u200ca\u200dm\u2060orząd'],
  ['a byte order mark', '\ufeffsamorząd'],
  ['control characters', 'sa\u0002mo\u007frz\u0085ąd'],
  ['marks of direction', '\u200esamo\u202arz\u202cąd'],
])('%s is no part of a word', (_, text) => {
  expect(withoutSilentSigns(text)).toBe('samorząd');
});

it('keeps blanks, line ends and all that is written', () => {
  const text = 'raz\tdwa\r\ntrzy\u00a0cztery — „pięć”, 6½ 🎉';
  expect(withoutSilentSigns(text)).toBe(text);
});
