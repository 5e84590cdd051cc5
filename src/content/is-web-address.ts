/** Whether words are the address of a page, with its scheme or without: `www.example.org`. */
export function isWebAddress(words: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(words);
}
