/** Something that is wrong with a site as it is served. */
export interface Finding {
  kind: FindingKind;
  /** What it is about: the path that was asked for, or the name of a header. */
  what: string;
  /** What was found, as it is written in answers: a status, a type, an address. */
  found: string;
  /** What was expected, likewise; empty where it goes without saying. */
  expected: string;
  /** Paths of pages on which it shows, as far as that helps. */
  on: string[];
}

export const findingKinds = [
  'unreachable',
  'broken',
  'redirect-loop',
  'leads-away',
  'stale-address',
  'mixed-content',
  'wrong-type',
  'not-found-status',
  'search-damaged',
  'header-missing',
  'header-differs',
  'uncompressed',
  'kept-briefly',
  'kept-too-long',
] as const;

export type FindingKind = (typeof findingKinds)[number];

/** What a site can be served with: not every host lets one set headers, compress, or say how long files are kept. */
const remarks: ReadonlySet<FindingKind> = new Set(['header-missing', 'uncompressed', 'kept-briefly', 'kept-too-long']);

/** Whether a finding keeps somebody from the site, or makes it less safe or slower than it was built to be. */
export function isRemark({ kind }: Pick<Finding, 'kind'>): boolean {
  return remarks.has(kind);
}
