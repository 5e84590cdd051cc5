import { describe, expect, it } from 'vitest';
import { pdfOf } from '../testing/pdf-of.ts';
import { countPages } from './count-pages.ts';

describe('the pages of a PDF', () => {
  it.each([1, 4, 30])('are counted: %i', async (pages) => {
    const bytes = pdfOf(pages);
    const before = Buffer.from(bytes);
    expect(await countPages(bytes)).toBe(pages);
    expect(bytes.equals(before)).toBe(true);
  });

  it.each([
    ['empty', Buffer.alloc(0)],
    ['no PDF', Buffer.from('%PDF-1.4 jawne')],
    ['cut short', pdfOf(3).subarray(0, 40)],
    [
      'locked with a password',
      Buffer.from(
        pdfOf(3)
          .toString('latin1')
          .replace(
            '/Root 1 0 R',
            `/Root 1 0 R/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'ab'.repeat(32)}>/U<${'cd'.repeat(32)}>>>`,
          ),
        'latin1',
      ),
    ],
  ])('are not known of a file that is %s', async (_, bytes) => {
    expect(await countPages(bytes)).toBeUndefined();
  });
});
