import fc from 'fast-check';

/** Any colour that an editor can write, as `#rrggbb`. */
export const hexColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);
