/** Pixels of the longer side of the largest version of a picture that is kept, decoded and offered. */
export const largestSide = 2560;

/** Pixels of a picture beside an entry; what has more is refused before a build decodes it. */
export const mostPixels = 100_000_000;

/** Pixels of a photograph that is taken in: a phone's 108 million fit; a picture of 30,000 by 30,000 does not. */
export const mostPhotoPixels = 120_000_000;
