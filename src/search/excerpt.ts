import { fold } from './fold.ts';
import type { ExcerptPart } from './search-types.ts';
import { textWords } from './text-words.ts';

/** About how many words an excerpt has. */
const length = 30;

/** How many words stand before the first one marked. */
const before = 6;

/**
 * The passage of a text that has most of the words looked for, with all of them marked.
 * @param content text of the page as it was indexed
 * @param title of the page, which opens the text; the passage lies after it where it can
 * @param isMarked whether a folded word is one of those looked for
 */
export function excerptOf(content: string, title: string, isMarked: (folded: string) => boolean): ExcerptPart[] {
  const at = content.indexOf(title);
  const from = at < 0 ? 0 : at + title.length;
  const body = content.slice(from).replace(/^[\s.·|–—]+|[\s·]+$/g, '');
  const words = textWords(body).map((word) => ({ ...word, folded: fold(word.form) }));
  const marked = words.map(({ folded }) => isMarked(folded));
  const first = Math.max(0, bestStart(words, marked) - before);
  const shown = words.slice(first, first + length);
  const [opening, closing] = [shown[0], shown.at(-1)];
  if (!opening || !closing) return [];
  const isWhole = first + length >= words.length;
  const end = isWhole ? body.length : closing.end;

  const parts: ExcerptPart[] = [];
  let done = first === 0 ? 0 : opening.start;
  if (done > 0) parts.push({ text: '… ', marked: false });
  shown.forEach(({ start, end: wordEnd }, index) => {
    if (!marked[first + index]) return;
    parts.push({ text: body.slice(done, start), marked: false }, { text: body.slice(start, wordEnd), marked: true });
    done = wordEnd;
  });
  parts.push({ text: body.slice(done, end) + (isWhole ? '' : ' …'), marked: false });
  return parts.filter(({ text }) => text !== '');
}

/** The word at which a passage begins that has most different words marked, and then most of them. */
function bestStart(words: readonly { folded: string }[], marked: readonly boolean[]): number {
  let best = { start: 0, score: 0 };
  marked.forEach((isMarked, start) => {
    if (!isMarked) return;
    const window = words.slice(start, start + length - before).filter((_, index) => marked[start + index]);
    const score = new Set(window.map(({ folded }) => folded)).size + window.length / 100;
    if (score > best.score) best = { start, score };
  });
  return best.start;
}
