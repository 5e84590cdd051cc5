import { describe, expect, it } from 'vitest';
import type { EditorLanguage } from '../schemas/editor-language.ts';
import { pageProgress } from './page-progress.ts';

/** As Astro logs them when pages are rendered side by side. */
const messages = [
  ' generating static routes ',
  '  ├─ /index.html',
  '  ├─ /spotkania/index.html',
  ' (+41ms) ',
  '  ├─ /spotkania/a/index.html',
  ' (restored)',
  ' (+1.20s) ',
  '  ├─ /robots.txt',
  'A warning.',
  ' (+2ms) (file not created, response body was empty)',
  '✓ Completed in 1.55s.\n',
  '✓ Completed in 3.00s.\n',
];

function followed(given: { isTerminal?: boolean; isVerbose?: boolean; language?: EditorLanguage; step?: number }) {
  let text = '';
  let time = 0;
  const { take } = pageProgress({
    write: (more) => (text += more),
    isTerminal: false,
    isVerbose: false,
    language: 'en',
    now: () => (time += given.step ?? 1),
    ...given,
  });
  return { passed: messages.filter((message) => !take(message)), text: () => text };
}

describe('the log of pages', () => {
  it('says how many there were in place of a line for each, and lets the rest pass', () => {
    const { passed, text } = followed({});
    expect(text()).toBe('Pages: 4, of which 3 were rendered anew.\n');
    expect(passed).toEqual([messages[0], 'A warning.', messages[10], messages[11]]);
  });

  it('says it in the language of the editors', () => {
    expect(followed({ language: 'pl' }).text()).toBe('Podstrony: 4, w tym zrobione na nowo: 3.\n');
  });

  it('has a line for each where that is wanted', () => {
    expect(followed({ isVerbose: true }).text()).toBe(
      `  ├─ /index.html (rendered)
  ├─ /spotkania/index.html (rendered)
  ├─ /spotkania/a/index.html (restored)
  ├─ /robots.txt (rendered)
Pages: 4, of which 3 were rendered anew.
`,
    );
  });

  it('counts on a terminal once it takes long', () => {
    expect(followed({ isTerminal: true }).text()).toBe('\r\u001b[KPages: 4, of which 3 were rendered anew.\n');
    expect(followed({ isTerminal: true, step: 1500 }).text()).toContain('\r\u001b[KPages: 3');
  });
});
