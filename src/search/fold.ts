const marks = /\p{M}/gu;
const apostrophes = /['’ʼ‘`´]/gu;
const isPlain = /^[a-z0-9]*$/;

/**
 * A word as the lexicon keeps it: lower case, composed letters, one kind of apostrophe.
 * @param word as written
 */
export function normalWord(word: string): string {
  if (isPlain.test(word)) return word;
  return word.normalize('NFC').toLowerCase().replace(apostrophes, "'");
}

/**
 * A word without what people leave out when they type in a hurry: diacritics (ł, which Unicode does not
 * take apart, and ґ among them) and apostrophes. Words that fold alike are taken for one word.
 * @param word of any case
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (isPlain.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(marks, '')
    .replaceAll('ł', 'l')
    .replaceAll('ґ', 'г')
    .replaceAll('ß', 'ss')
    .replace(apostrophes, '');
}
