import { describe, expect, it } from 'vitest';
import { nearestAddresses } from './nearest-addresses.ts';

const known = [
  '/',
  '/spotkania/',
  '/spotkania/2026-10-22-zespol-rynku-pracy/',
  '/projekty/dolina-trzech-rzek/',
  '/aktualnosci/projekt/dolina-trzech-rzek/',
  '/en/projects/dolina-trzech-rzek/',
  '/publikacje/sila-partnerstwa/',
  '/publikacje/',
];

describe('the nearest addresses', () => {
  it.each([
    ['a slip of the keyboard', '/projekty/dolina-trzech-rzk/', ['/projekty/dolina-trzech-rzek/']],
    ['another folder', '/aktualnosci/sila-partnerstwa', ['/publikacje/sila-partnerstwa/']],
    ['an ending of an older site', '/publikacje/sila-partnerstwa.html', ['/publikacje/sila-partnerstwa/']],
    ['a part of the name', '/spotkania/zespol-rynku-pracy/', ['/spotkania/2026-10-22-zespol-rynku-pracy/']],
    ['a section in the singular', '/spotkanie/', ['/spotkania/']],
    ['nothing that is like it', '/wp-login.php', []],
    ['a sign that is no sign', '/%E0%A4%A/', []],
    ['no name', '/', []],
  ])('of %s', (_, wrong, expected) => {
    expect(nearestAddresses(wrong, known)).toEqual(expected);
  });
});
