import { describe, expect, it } from 'vitest';
import { linkedFile } from './linked-file.ts';

describe('a link in the text of news/nabor/index.md', () => {
  it.each([
    ['./raport.pdf', 'news/nabor/raport.pdf'],
    ['raport.pdf', 'news/nabor/raport.pdf'],
    ['./raport.pdf#page=3', 'news/nabor/raport.pdf'],
    ['./raport%20ko%C5%84cowy.pdf', 'news/nabor/raport końcowy.pdf'],
    ['../wzory/umowa.docx', 'news/wzory/umowa.docx'],
  ])('%s means the file %s', (url, expected) => {
    expect(linkedFile('news/nabor/index.md', url)).toBe(expected);
  });

  it.each([
    'https://example.org/raport.pdf',
    'mailto:a@example.org',
    '/files/raport.pdf',
    '#page',
    '?a=b.pdf',
    '../',
    '../../../raport.pdf',
    '../../site.yaml',
    '../inny.md',
    '../inny/index.en.md',
    '',
  ])('"%s" means no file to download', (url) => {
    expect(linkedFile('news/nabor/index.md', url)).toBeUndefined();
  });
});
