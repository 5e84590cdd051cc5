import { describe, expect, it } from 'vitest';
import { texts } from '../i18n/texts.ts';
import { occasion } from './occasion.ts';

describe('the words for one of several meetings', () => {
  it.each([
    ['pl', 3, '3. spotkanie zespołu'],
    ['en', 3, 'Task team meeting no. 3'],
    ['uk', 3, 'Зустріч робочої групи № 3'],
    ['pl', undefined, 'Spotkanie zespołu'],
  ] as const)('in the language %s, number %s', (locale, ordinal, words) => {
    const t = texts(locale);
    expect(occasion(t.meetingKinds['task-team'], ordinal, t, locale)).toBe(words);
  });
});
