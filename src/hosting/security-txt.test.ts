import { expect, it } from 'vitest';
import { renewedFrom, securityTxt } from './security-txt.ts';

const site = { origin: 'https://example.org', languages: ['pl', 'en'] };

it('names whom to write to, or where a form is, and for how long that is true', () => {
  expect(securityTxt({ contact: 'it@example.org' }, site, '2026-11-29')).toBe(`# Written by Kronika
Contact: mailto:it@example.org
Expires: 2027-06-01T00:00:00Z
Preferred-Languages: pl, en
Canonical: https://example.org/.well-known/security.txt
`);
  const form = { contact: 'https://example.org/formularz', policy: 'https://example.org/zasady' };
  expect(securityTxt(form, site, '2026-11-29')).toContain(`Contact: https://example.org/formularz
Expires: 2027-06-01T00:00:00Z
Policy: https://example.org/zasady
`);
});

it('is the same until the next month, and another one from then on', () => {
  const on = (day: string) => securityTxt({ contact: 'it@example.org' }, site, day);
  expect(renewedFrom('2026-12-05T08:00')).toBe('2027-01-01T00:00');
  expect(on('2026-12-01')).toBe(on('2026-12-31'));
  expect(on('2027-01-01')).not.toBe(on('2026-12-31'));
});
