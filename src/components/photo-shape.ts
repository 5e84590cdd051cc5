/** The widest and tallest shapes of the scale: 4 : 1 and 1 : 4. */
const farthest = 24;

/**
 * The shape of a photograph as a step of a scale, so that a stylesheet can name every shape there is
 * and no page needs styles of its own, which a strict content security policy forbids. Twelve steps
 * double the width for its height, as twelve semitones make an octave; so 4 : 3, 3 : 2 and 16 : 9,
 * the shapes that cameras give, fall within half a hundredth of a step of the scale, and no shape
 * between 1 : 4 and 4 : 1 lies further than 3 % from one.
 * @param width in pixels
 * @param height in pixels
 * @returns from −24 for 1 : 4 through 0 for a square to 24 for 4 : 1, which also stand for what is beyond
 */
export function photoShape(width: number, height: number): number {
  const step = Math.round(12 * Math.log2(width / height));
  // The sum turns −0 into 0.
  return Math.max(-farthest, Math.min(farthest, step)) + 0;
}

/** Width for a height of one, of a step of that scale. */
export function shapeRatio(shape: number): number {
  return 2 ** (shape / 12);
}
