import { describe, expect, it } from 'vitest';
import { nameMark, parseRecord, recordText } from './photo-record.ts';

const photo = { file: 'a-01.jpg', bytes: 'b', marks: ['m'], names: ['n'] };

describe('the record of a gallery', () => {
  it('says what was put into it', () => {
    const photos = [photo, { ...photo, file: 'a-02.jpg', own: 'o' }];
    expect(parseRecord(recordText(photos))).toEqual(photos);
    expect(parseRecord(recordText([]))).toEqual([]);
  });

  it.each(['', '{"photos": [{"file": 1}]}', '<<<<<<< HEAD\n', '[]'])('is empty where it cannot be read: %j', (text) => {
    expect(parseRecord(text)).toEqual([]);
  });

  it('knows a name on every system and from every folder', () => {
    const names = ['Żółw.JPG', 'żółw.jpg', 'Żółw.JPG'.normalize('NFD'), 'C:\\Zdjęcia\\żółw.jpg', '100CANON/Żółw.jpg'];
    expect(new Set(names.map((name) => nameMark(name))).size).toBe(1);
    expect(nameMark('żółw.jpg')).not.toBe(nameMark('zolw.jpg'));
  });
});
