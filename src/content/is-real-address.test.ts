import { describe, expect, it } from 'vitest';
import { isRealAddress } from './is-real-address.ts';

describe('isRealAddress', () => {
  it.each(['https://kronika.powiat.pl/', 'https://powiat.pl/projekty/', 'http://192.168.1.20/'])(
    '%s: yes',
    (address) => {
      expect(isRealAddress(address)).toBe(true);
    },
  );

  it.each([
    'http://localhost:4321/',
    'http://127.0.0.1/',
    'http://[::1]:4321/',
    'https://example.org/',
    'https://www.example.com/projekty/',
    'https://strona.test/',
    'no address',
  ])('%s: no', (address) => {
    expect(isRealAddress(address)).toBe(false);
  });
});
