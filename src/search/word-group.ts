/** A word with its forms. */
export interface WordGroup {
  /** The word itself, or one of its forms where the dictionary does not know it. */
  word: string;
  /** All forms, each with the number of pages that have it; 0 for those not on the site. */
  forms: Map<string, number>;
}

/** The most that one digit in base 36 says. */
const mostDropped = 35;

/**
 * A group as a line of a shard: `wieś|0 1i 2si|1:4`. After the word follow its forms, each as how much of
 * the word's end to drop (in base 36) and what to put there, then which of them are on how many pages.
 * Words of one declension so have the same middle part, which a server's compression makes short.
 */
export function asLine({ word, forms }: WordGroup): string {
  const endings: string[] = [];
  const counts: string[] = [];
  for (const [form, pages] of forms) {
    const common = commonLength(word, form);
    const drop = word.length - common;
    // Nothing but a mistake is so long and so unlike.
    if (drop > mostDropped) continue;
    endings.push(drop.toString(36) + form.slice(common));
    if (pages > 0) counts.push(`${endings.length - 1}:${pages}`);
  }
  return `${word}|${endings.join(' ')}|${counts.join(' ')}`;
}

/**
 * The group of a line.
 * @throws RangeError when the line is not whole
 */
export function fromLine(line: string): WordGroup {
  const [word, endings, counts] = line.split('|');
  if (word === undefined || endings === undefined || counts === undefined) throw new RangeError('A line is cut short.');
  const pages = new Map(
    (counts === '' ? [] : counts.split(' ')).map((count): [number, number] => {
      const [index, number] = count.split(':');
      return [Number(index), Number(number)];
    }),
  );
  return {
    word,
    forms: new Map(
      endings.split(' ').map((ending, index): [string, number] => {
        const form = word.slice(0, word.length - Number.parseInt(ending.charAt(0), 36)) + ending.slice(1);
        return [form, pages.get(index) ?? 0];
      }),
    ),
  };
}

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
