import { describe, expect, it } from 'vitest';
import { ssim } from './ssim.ts';

const picture = (pixel: (x: number, y: number) => number) => ({
  width: 32,
  height: 24,
  data: Uint8Array.from({ length: 32 * 24 }, (_, index) => pixel(index % 32, Math.floor(index / 32))),
});
const slope = picture((x, y) => 4 * x + 3 * y);

describe('the likeness of two pictures', () => {
  it('is one for the same picture', () => {
    expect(ssim(slope, slope)).toBeCloseTo(1, 12);
  });

  it('is what the formula gives for two flat pictures, whose windows differ in light alone', () => {
    const c1 = 2.55 ** 2;
    const expected = (2 * 100 * 120 + c1) / (100 ** 2 + 120 ** 2 + c1);
    expect(
      ssim(
        picture(() => 100),
        picture(() => 120),
      ),
    ).toBeCloseTo(expected, 12);
  });

  it('falls with the strength of noise, and more than with an even change of light', () => {
    const noisy = (strength: number) => picture((x, y) => 4 * x + 3 * y + ((x * 7 + y * 13) % 2 ? strength : 0));
    const [none, weak, strong] = [1, 6, 30].map((strength) => ssim(slope, noisy(strength)));
    expect(weak).toBeLessThan(none ?? 0);
    expect(strong).toBeLessThan(weak ?? 0);
    expect(strong).toBeLessThan(
      ssim(
        slope,
        picture((x, y) => 4 * x + 3 * y + 15),
      ),
    );
  });

  it('is asked of pictures of one size alone', () => {
    expect(() => ssim(slope, { ...slope, height: 23 })).toThrow(RangeError);
  });
});
