import { describe, expect, it } from 'vitest';
import { besideEntry } from './entry-files.ts';

describe('a file that an entry names', () => {
  it.each([
    ['lies beside it', './sala.jpg', 'meetings/legionowo/sala.jpg'],
    ['may be written without its dot', 'sala.jpg', 'meetings/legionowo/sala.jpg'],
    ['may lie in a folder below', './foto/sala.jpg', 'meetings/legionowo/foto/sala.jpg'],
    ['may lie with another entry', '../serock/sala.jpg', 'meetings/serock/sala.jpg'],
    ['never lies outside the content', '../../../sala.jpg', undefined],
    ['never lies at the root of the machine', '/etc/passwd', undefined],
  ])('%s', (_, path, expected) => {
    expect(besideEntry('meetings/legionowo/index.md', path)).toBe(expected);
  });
});
