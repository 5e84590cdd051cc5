import { expect, it } from 'vitest';
import { diagnostic } from './diagnostic.ts';
import { worklist } from './worklist.ts';

const at = (file: string, line: number) => ({ file, line });

it('lists what a site owes, duties of law first, each with its places', () => {
  const found = [
    diagnostic('alt-pending', at('news/a.md', 6), { picture: './a.jpg' }),
    diagnostic('unknown-field', at('news/a.md', 7), { field: 'x', allowed: 'title' }),
    diagnostic('legal-placeholder', at('site.yaml', 9), { value: '[adres]', of: 'privacy' }),
    diagnostic('legal-placeholder-yet', at('pages/dostepnosc.md', 3), { value: '[adres]', of: 'accessibility' }),
    diagnostic('legal-placeholder', at('site.yaml', 12), { value: '[nazwa]', of: 'privacy' }),
    diagnostic('funding-unstated', at('projects/p.md', 2), { title: 'P' }),
  ];
  expect(worklist(found, 'en', 'content/').split('\n')).toEqual([
    'To be filled in, the weightiest duties first:',
    '  1. Funding of projects and its signs: content/projects/p.md:2',
    '  2. Accessibility statement: content/pages/dostepnosc.md:3',
    '  3. Personal data (GDPR): content/site.yaml:9, 12',
    '  4. Descriptions of pictures: content/news/a.md:6',
  ]);
});

it('names no more lines than anybody reads', () => {
  const found = [
    diagnostic('funding-unstated', at('projects/p.md', 2), { title: 'P' }),
    ...Array.from({ length: 20 }, (_, line) =>
      diagnostic('alt-pending', at('galleries/g/photos.yaml', line + 1), { picture: './a.jpg' }),
    ),
  ];
  expect(worklist(found, 'pl', '')).toMatch(/photos\.yaml:1, 2, .*, 12…$/);
});

it('says nothing where nothing is owed, or one duty', () => {
  expect(worklist([diagnostic('funding-unstated', at('p.md', 2), { title: 'P' })], 'pl', '')).toBe('');
  expect(worklist([diagnostic('unknown-field', at('a.md', 1), { field: 'x', allowed: '' })], 'pl', '')).toBe('');
});
