import { describe, expect, it } from 'vitest';
import { writtenEmails } from './written-emails.ts';

describe('addresses of e-mail as people write them', () => {
  it.each([
    ['jan(at)example.org', ['jan@example.org']],
    ['Jan Nowak <jan@example.org>', ['jan@example.org']],
    ['mailto:jan@example.org', ['jan@example.org']],
    ['e-mail: jan@example.org', ['jan@example.org']],
    ['a@example.org, b@example.org', ['a@example.org', 'b@example.org']],
    ['a@example.org; b@example.org', ['a@example.org', 'b@example.org']],
    ['a@example.org lub b@example.org', ['a@example.org', 'b@example.org']],
  ])('%s', (words, addresses) => {
    expect(writtenEmails(words)).toEqual(addresses);
  });

  it.each(['', 'biuro', 'jan@example', 'a@example.org, biuro'])('none: %s', (words) => {
    expect(writtenEmails(words)).toBeUndefined();
  });
});
