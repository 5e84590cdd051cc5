/** What a photograph may be at most; more is refused before it is decoded. */
export const limits = {
  /** Pixels. A phone's 108 million fit; a picture of 30,000 by 30,000 does not. */
  pixels: 120_000_000,
  /** Bytes of the file; it is held in memory. */
  bytes: 300_000_000,
  /** Pixels of the longer side of what is kept. */
  side: 2560,
} as const;
