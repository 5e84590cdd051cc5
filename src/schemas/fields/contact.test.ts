import { describe, expect, it } from 'vitest';
import { contactField, phoneField } from './contact.ts';

describe('a phone number', () => {
  it.each(['22 123 45 67', '+48 22 767 41 40', '(22) 767-41-40', '221234567', '600 100 200'])(
    'may be written as people do: %s',
    (text) => {
      expect(phoneField.parse(text)).toBe(text);
    },
  );

  it.each([
    ['fewer than nine digits', '22 123 45 6'],
    ['more than fifteen digits', '1234567890123456'],
    ['an extension', '22 123 45 67 wew. 12'],
    ['nothing', ''],
  ])('is never %s', (_, value) => {
    expect(phoneField.safeParse(value).error?.issues.map(({ message }) => message)).toEqual(['phone']);
  });
});

describe('a contact', () => {
  it('may give an e-mail address alone', () => {
    expect(contactField.parse({ email: 'biuro@example.org' })).toEqual({ email: 'biuro@example.org' });
  });

  it.each(['biuro', 'biuro@', 'biuro at example.org', 'mailto:biuro@example.org', ''])(
    'has no e-mail address like "%s"',
    (email) => {
      expect(contactField.safeParse({ email }).error?.issues.map(({ message }) => message)).toEqual(['email']);
    },
  );
});
