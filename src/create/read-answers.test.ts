import { describe, expect, it } from 'vitest';
import { readAnswers, type WrittenAnswers } from './read-answers.ts';

function english(written: WrittenAnswers): string[] {
  const read = readAnswers(written, 'en');
  return 'problems' in read ? read.problems.map(({ en }) => en) : [];
}

describe('answers about a new site', () => {
  it('may all be left out', () => {
    expect(english({})).toEqual([]);
  });

  it.each<[WrittenAnswers, string]>([
    [{ name: 'a'.repeat(200) }, 'The name has 200 characters; at most 120.'],
    [{ name: 'Line\nbreak' }, 'The name has control characters.'],
    [{ start: '1.02.2027' }, 'Date "1.02.2027": give a year, a month or a day, as in 2027, 2027-02, 2027-02-18.'],
    [{ start: '2028', end: '2027-05' }, 'The project ends (2027-05) before it starts (2028).'],
    [{ languages: 'pl,de' }, 'Languages "pl,de": give pl, en, uk, with commas, each once; the first is the main one.'],
    [
      { address: 'kronika.pl' },
      'Address "kronika.pl": give the full address of the site, as in https://example.org/projects/',
    ],
    [
      { newsletter: 'http://list.example.org' },
      'Newsletter "http://list.example.org": give the address of the form, beginning with https://',
    ],
  ])('%o are told: %s', (written, problem) => {
    expect(english(written)).toEqual([problem]);
  });

  it('know the rules of payers', () => {
    expect(english({ funding: 'ue' })[0]).toMatch(/^There are no rules "ue"\. Choose one of: none, eu-2007-2013/);
  });

  it('give the address its last slash', () => {
    expect(readAnswers({ address: 'https://powiat.pl/projekty' }, 'pl')).toMatchObject({
      answers: { address: 'https://powiat.pl/projekty/' },
    });
  });
});
