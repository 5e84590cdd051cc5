/**
 * How likely one slip makes one word of another: 1 for a swap of neighbours or a letter too many or too
 * few of a pair, less for others; 0 where it takes more than one slip, or none.
 * @param typed folded
 * @param meant folded
 */
export function slip(typed: string, meant: string): number {
  const difference = meant.length - typed.length;
  if (typed === meant || Math.abs(difference) > 1) return 0;
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start++;
  let end = 0;
  const most = Math.min(typed.length, meant.length) - start;
  while (end < most && typed.at(-1 - end) === meant.at(-1 - end)) end++;
  const left = typed.slice(start, typed.length - end);
  const right = meant.slice(start, meant.length - end);
  // Slips in the first letter are rare.
  const place = start === 0 ? 0.7 : 1;
  if (difference === 1 && left === '') return place * (right === meant[start - 1] ? 1 : 0.85);
  if (difference === -1 && right === '') return place * (left === typed[start - 1] ? 1 : 0.85);
  if (difference !== 0) return 0;
  if (left.length === 1) return place * 0.8;
  return left.length === 2 && left[0] === right[1] && left[1] === right[0] ? place : 0;
}

/**
 * Beginnings of the words that one slip may have turned into the typed one, the likeliest first.
 * @param typed folded
 * @param alphabet folded letters of the language
 */
export function slipStarts(typed: string, alphabet: string): string[] {
  const swaps: string[] = [];
  const others: string[] = [];
  const places = Math.min(typed.length, 8);
  for (let at = places - 1; at >= 0; at--) {
    const [before, here, after] = [typed.slice(0, at), typed.charAt(at), typed.slice(at + 1)];
    if (after) swaps.push(before + after.charAt(0) + here + after.slice(1));
    swaps.push(before + after);
    for (const letter of alphabet) others.push(before + letter + here + after, before + letter + after);
  }
  return [...swaps, ...others];
}
