const marks = /\p{M}/gu;
const apostrophes = /['’ʼ‘`´]/gu;
const isPlain = /^[a-z0-9]*$/;

/** Letters that Unicode does not take apart, and signs that fall away. */
const letters = new Map([
  ['ł', 'l'],
  ['ґ', 'г'],
  ['ß', 'ss'],
  ...[..."'’ʼ‘`´"].map((sign): [string, string] => [sign, '']),
]);

/**
 * A word as the lexicon keeps it: lower case, composed letters, one kind of apostrophe.
 * @param word as written
 */
export function normalWord(word: string): string {
  if (isPlain.test(word)) return word;
  return word.normalize('NFC').toLowerCase().replace(apostrophes, "'");
}

/**
 * A word without what people leave out when they type in a hurry: diacritics (ł and ґ among them) and
 * apostrophes. Words that fold alike are taken for one word. A shard has thousands of forms to fold, so
 * each letter is taken apart once.
 * @param word of any case
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (isPlain.test(lower)) return lower;
  let folded = '';
  for (const letter of lower) folded += letters.get(letter) ?? foldLetter(letter);
  return folded;
}

function foldLetter(letter: string): string {
  const folded = letter.normalize('NFD').replace(marks, '');
  letters.set(letter, folded);
  return folded;
}
