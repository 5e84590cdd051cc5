import { describe, expect, it } from 'vitest';
import { captureOrder } from './capture-order.ts';

const photo = (name: string, instant?: number) => ({
  name,
  taken: instant === undefined ? undefined : { instant, day: '2026-10-03' },
});

describe('captureOrder', () => {
  it('goes by time, then by numbers in names; photographs without a time stand at the end', () => {
    const photos = [photo('img10.jpg'), photo('b.jpg', 5), photo('img9.jpg'), photo('x/a2.jpg', 5), photo('z.jpg', 1)];
    expect(photos.sort(captureOrder).map(({ name }) => name)).toEqual([
      'z.jpg',
      'x/a2.jpg',
      'b.jpg',
      'img9.jpg',
      'img10.jpg',
    ]);
  });

  it('does not depend on the order of files where two folders have the same names', () => {
    const photos = [photo('101/a.jpg'), photo('100/a.jpg')];
    expect(photos.toSorted(captureOrder)).toEqual(photos.toReversed().toSorted(captureOrder));
  });
});
