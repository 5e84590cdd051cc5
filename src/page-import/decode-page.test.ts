import { describe, expect, it } from 'vitest';
import { decodePage } from './decode-page.ts';

const words = 'Zażółć gęślą jaźń';
/** The words in the encodings that Polish pages had before UTF-8 (tables of unicode.org). */
const inBytes = {
  'iso-8859-2': Buffer.from('Za\xBF\xF3\xB3\xE6 g\xEA\xB6l\xB1 ja\xBC\xF1', 'latin1'),
  'windows-1250': Buffer.from('Za\xBF\xF3\xB3\xE6 g\xEA\x9Cl\xB9 ja\x9F\xF1', 'latin1'),
  'utf-8': Buffer.from(words),
};

function page(label: string, bytes: Buffer): Buffer {
  const meta = label === '' ? '' : `<meta http-equiv="Content-Type" content="text/html; charset=${label}">`;
  return Buffer.concat([Buffer.from(meta), bytes]);
}

describe('a page', () => {
  it.each([
    ['that says what it is in itself', page('iso-8859-2', inBytes['iso-8859-2']), 'text/html'],
    ['of windows that says so', page('windows-1250', inBytes['windows-1250']), 'text/html'],
    ['whose server says it', page('', inBytes['iso-8859-2']), 'text/html; charset=ISO-8859-2'],
    ['of windows that says ISO-8859-2', page('iso-8859-2', inBytes['windows-1250']), 'text/html'],
    ['whose server wrongly says UTF-8', page('windows-1250', inBytes['windows-1250']), 'text/html; charset=utf-8'],
    ['of UTF-8 that says ISO-8859-2', page('iso-8859-2', inBytes['utf-8']), 'text/html'],
    ['of UTF-8 whose server says windows-1250', page('', inBytes['utf-8']), 'text/html; charset=windows-1250'],
    ['of an encoding that nobody knows', page('x-nieznane', inBytes['utf-8']), 'text/html; charset=??'],
    ['with a byte order mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), inBytes['utf-8']]), ''],
    ['of UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(words, 'utf16le')]), 'text/html'],
  ])('%s is read', (_, bytes, type) => {
    expect(decodePage(bytes, type)).toContain(words);
  });

  it('that says nothing and is none of UTF-8 is read as one of the region', () => {
    expect(decodePage(Buffer.concat(Array(20).fill(inBytes['windows-1250'])), '')).toContain(words);
  });
});
