/** What an imported page may cost at most. */
export const limits = {
  /** Bytes of the page itself. */
  page: 10_000_000,
  /** Bytes of a picture or another file. */
  file: 50_000_000,
  /** Bytes of all its files, which are held in memory until the entry is written. */
  all: 300_000_000,
  /** Pictures and other files. */
  files: 100,
  /** How long one file may take, in seconds. */
  seconds: 30,
} as const;
