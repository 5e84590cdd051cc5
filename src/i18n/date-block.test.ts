import { expect, it } from 'vitest';
import { dateBlockWords } from './date-block.ts';

it.each([
  ['2012-06-20T09:00', { large: '20', small: 'cze 2012', kind: 'day' }],
  ['2012-06', { large: 'cze', small: '2012', kind: 'month' }],
  ['2012', { large: '2012', small: '', kind: 'year' }],
  ['2012?', { large: '2012?', small: '', kind: 'year' }],
  ['2024~', { large: 'ok. 2024', small: '', kind: 'years' }],
  ['201X', { large: '2010–19', small: '', kind: 'years' }],
  ['2013-XX-13', { large: '2013', small: '', kind: 'year' }],
])('a date block says what is known of %s', (date, expected) => {
  expect(dateBlockWords(date, 'pl')).toEqual(expected);
});
