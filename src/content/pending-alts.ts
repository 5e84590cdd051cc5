/**
 * Fields of an entry that is not published yet, in which every picture without a description is one whose
 * description is still to be written: half-made entries are no faults of the site.
 * @param input what its editors wrote, with what it takes over from its original
 */
export function withPendingAlts(input: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(input).map(([name, value]) => [name, completed(value)]));
}

function completed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(completed);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  if (!('src' in value) || typeof value.src !== 'string') return value;
  const { alt, decorative, altPending, ...rest }: { [name: string]: unknown } = { ...value };
  const isEmpty = alt === undefined || alt === null || (typeof alt === 'string' && alt.trim() === '');
  return isEmpty && decorative === undefined && altPending === undefined ? { ...rest, altPending: true } : value;
}
