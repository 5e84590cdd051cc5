/** Fields that a translation gives in its own words; it may take over all others. */
const ownWords = ['title', 'subtitle', 'description'];

/** Whether a field is one that a translation never takes over from its original. */
export function isOwnWord(field: string): boolean {
  return ownWords.includes(field);
}
