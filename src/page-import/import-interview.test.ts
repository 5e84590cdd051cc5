import { describe, expect, it } from 'vitest';
import { answering } from '../testing/answering.ts';
import { askForDate, importInterview } from './import-interview.ts';
import { importKinds } from './import-kinds.ts';

const isSource = (answer: string) => answer === 'https://a.example/1' || answer === 'C:\\Pobrane\\strona.html';

describe('who imports a page without arguments', () => {
  it.each(['https://a.example/1', '"C:\\Pobrane\\strona.html"'])('is asked for it and its kind: %s', async (source) => {
    const { ask, said } = answering(source, 'meeting');
    expect(await importInterview(ask, isSource, 'pl')).toEqual({ source: source.replaceAll('"', ''), kind: 'meeting' });
    expect(said).toEqual([undefined, importKinds.join(' ')]);
  });

  it('is told what is no page', async () => {
    const { ask, said } = answering('a.example', 'news');
    await importInterview(ask, isSource, 'en');
    expect(said[0]).toBe('"a.example" is neither the address of a page (https://…) nor a file that is here.');
  });

  it('is asked for the date that the page does not say, and told what is none', async () => {
    const right = answering('12.11.2026');
    expect(await askForDate(right.ask, 'news', 'pl')).toBe('2026-11-12');
    expect(right.said).toEqual([undefined]);
    const wrong = answering('2026');
    await askForDate(wrong.ask, 'news', 'pl');
    expect(wrong.said).toEqual([expect.stringMatching(/^Wpisz /)]);
  });
});
