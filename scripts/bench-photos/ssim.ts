/** One byte a pixel, row by row. */
export interface Luma {
  data: Uint8Array;
  width: number;
  height: number;
}

/** Side of a window, and how far the next one lies, in pixels. */
const side = 8;
const step = 4;

/**
 * How alike two pictures look: the mean structural similarity of windows of 8 × 8 pixels, every
 * fourth pixel, by Z. Wang, A. C. Bovik, H. R. Sheikh, E. P. Simoncelli, "Image quality assessment: from
 * error visibility to structural similarity", IEEE Transactions on Image Processing 13(4), 2004,
 * equation 13 with K₁ = 0.01, K₂ = 0.03, L = 255; windows are uniform, not Gaussian.
 * @param one of two pictures of the same size
 * @param other
 * @returns 1 for the same picture, towards 0 for another
 * @throws RangeError when the sizes differ or are smaller than a window
 */
export function ssim(one: Luma, other: Luma): number {
  const { width, height } = one;
  if (width !== other.width || height !== other.height) throw new RangeError('Pictures of different sizes.');
  if (Math.min(width, height) < side) throw new RangeError(`Pictures smaller than ${side} pixels.`);
  let [sum, windows] = [0, 0];
  for (let top = 0; top + side <= height; top += step) {
    for (let left = 0; left + side <= width; left += step) {
      sum += windowSsim(one.data, other.data, top * width + left, width);
      windows += 1;
    }
  }
  return sum / windows;
}

function windowSsim(one: Uint8Array, other: Uint8Array, start: number, width: number): number {
  let [x, y, xx, yy, xy] = [0, 0, 0, 0, 0];
  for (let row = 0; row < side; row += 1) {
    for (let index = start + row * width; index < start + row * width + side; index += 1) {
      const [a, b] = [one[index] ?? 0, other[index] ?? 0];
      x += a;
      y += b;
      xx += a * a;
      yy += b * b;
      xy += a * b;
    }
  }
  const count = side * side;
  const [meanX, meanY] = [x / count, y / count];
  const spread = xx / count - meanX ** 2 + yy / count - meanY ** 2;
  const together = xy / count - meanX * meanY;
  const [c1, c2] = [(0.01 * 255) ** 2, (0.03 * 255) ** 2];
  return ((2 * meanX * meanY + c1) * (2 * together + c2)) / ((meanX ** 2 + meanY ** 2 + c1) * (spread + c2));
}
