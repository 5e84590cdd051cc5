import { expect, it } from 'vitest';
import { withSlashes } from './files-beside.ts';

it.each([
  ['zdjecia\\sala.jpg', './zdjecia/sala.jpg'],
  ['.\\sala.jpg', './sala.jpg'],
  ['zdjecia%5Csala.jpg', './zdjecia/sala.jpg'],
  ['./sala.jpg', undefined],
  ['C:\\Zdjęcia\\sala.jpg', undefined],
])('the path %s of Windows is to be written %s', (written, wanted) => {
  expect(withSlashes(written)).toBe(wanted);
});
