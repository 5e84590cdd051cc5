import { describe, expect, it } from 'vitest';
import { iptcTexts } from './iptc-texts.ts';

/** A dataset of IPTC-IIM. */
function dataset(record: number, number: number, value: Buffer): Buffer {
  const head = Buffer.from([0x1c, record, number, 0, 0]);
  head.writeUInt16BE(value.length, 3);
  return Buffer.concat([head, value]);
}

/** A block within Photoshop's resources, after another resource of an odd length. */
function asResource(block: Buffer): Buffer {
  const sizes = [Buffer.alloc(4), Buffer.alloc(4)];
  sizes[0]?.writeUInt32BE(3);
  sizes[1]?.writeUInt32BE(block.length);
  const [other = '', own = ''] = sizes.map((size) => size.toString('latin1'));
  return Buffer.concat([
    Buffer.from(`Photoshop 3.0\x008BIM\x03\xed\0\0${other}abc\x008BIM\x04\x04\0\0${own}`, 'latin1'),
    block,
  ]);
}

const utf8 = dataset(1, 90, Buffer.from('\x1b%G'));
const windows1250 = Buffer.from([0x5a, 0x6f, 0xb3, 0x77, 0x20, 0x9c, 0x6e, 0x69, 0x65, 0x67]);

describe('iptcTexts', () => {
  it('reads caption, makers and credit, in a TIFF and in a JPEG', () => {
    const block = Buffer.concat([
      utf8,
      dataset(2, 120, Buffer.from('Żółw na ścieżce')),
      dataset(2, 80, Buffer.from('Anna Nowak')),
      dataset(2, 80, Buffer.from('Jan Żak')),
      dataset(2, 110, Buffer.from('Archiwum')),
    ]);
    const texts = { caption: 'Żółw na ścieżce', creators: ['Anna Nowak', 'Jan Żak'], creditLine: 'Archiwum' };
    expect(iptcTexts(block)).toEqual(texts);
    expect(iptcTexts(asResource(block))).toEqual(texts);
  });

  it('reads Polish that was written in Windows-1250, and UTF-8 that does not say so', () => {
    expect(iptcTexts(dataset(2, 120, windows1250)).caption).toBe('Zołw śnieg');
    expect(iptcTexts(dataset(2, 120, Buffer.from('śnieg'))).caption).toBe('śnieg');
  });

  it('stops where the block is damaged', () => {
    const whole = Buffer.concat([dataset(2, 80, Buffer.from('Anna Nowak')), dataset(2, 120, Buffer.from('Podpis'))]);
    expect(iptcTexts(whole.subarray(0, -2))).toEqual({ creators: ['Anna Nowak'] });
    expect(iptcTexts(asResource(whole).subarray(0, 30))).toEqual({});
    expect(iptcTexts(Buffer.alloc(0))).toEqual({});
  });
});
