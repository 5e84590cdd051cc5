import { fold } from './fold.ts';
import { proseMark } from './prose-mark.ts';
import type { ExcerptPart } from './search-types.ts';
import { textWords } from './text-words.ts';

/** About how many words an excerpt has. */
const length = 30;

/** How many of them are of the prose where a fact stands behind it, and of the fact. */
const [proseLength, factLength] = [20, 10];

/** How many words stand before the first one marked: as far back as to the start of its sentence, or some. */
const [mostBefore, before] = [10, 6];

type IsMarked = (folded: string) => boolean;

/**
 * The passage of a page's prose that has most of the words looked for, with all of them marked: its opening
 * where no other has more. Where they are in the facts alone, the prose opens the excerpt and the fact that
 * has most of them ends it.
 * @param content text of the page as it was indexed
 * @param title of the page, which is shown above the excerpt
 * @param isMarked whether a folded word is one of those looked for
 */
export function excerptOf(content: string, title: string, isMarked: IsMarked): ExcerptPart[] {
  const stretches = content.split(proseMark).map((stretch) => stretch.trim());
  // Facts and prose take turns.
  const prose = stretches.filter((text, index) => index % 2 === 1 && text !== '').join(' ');
  const facts = withoutTitle(stretches.filter((_, index) => index % 2 === 0).join(' · '), title);
  if (prose === '') return passageOf(facts, length, isMarked);
  const passage = passageOf(prose, length, isMarked);
  const fact = passage.some(({ marked }) => marked) ? undefined : factWith(facts, isMarked);
  if (fact === undefined) return passage;
  return [
    ...passageOf(prose, proseLength, isMarked),
    { text: ' · ', marked: false },
    ...passageOf(fact, factLength, isMarked),
  ];
}

/** Facts as one text, without the title that stands among them, in which blanks may be others. */
function withoutTitle(facts: string, title: string): string {
  const plain = (text: string) => text.replace(/\s/g, ' ');
  const at = plain(facts).indexOf(plain(title));
  const rest = at < 0 ? facts : facts.slice(at + title.length);
  return rest.replace(/^[\s.·|–—]+|[\s·]+$/g, '');
}

/** The fact that has most of the words looked for. */
function factWith(facts: string, isMarked: IsMarked): string | undefined {
  const [best] = facts
    .split(/\s·\s/)
    .map((fact) => ({
      fact,
      marks: new Set(
        textWords(fact)
          .map(({ form }) => fold(form))
          .filter(isMarked),
      ).size,
    }))
    .sort((a, b) => b.marks - a.marks);
  return best && best.marks > 0 ? best.fact : undefined;
}

/** So many words of a text, those among them that have most of the words looked for. */
function passageOf(text: string, count: number, isMarked: IsMarked): ExcerptPart[] {
  const words = textWords(text).map((word) => ({ ...word, folded: fold(word.form) }));
  const marked = words.map(({ folded }) => isMarked(folded));
  const first = opening(text, words, bestStart(words, marked, count));
  const shown = words.slice(first, first + count);
  const [initial, closing] = [shown[0], shown.at(-1)];
  if (!initial || !closing) return [];
  const isWhole = first + count >= words.length;
  const end = isWhole ? text.length : closing.end;

  const parts: ExcerptPart[] = [];
  let done = first === 0 ? 0 : initial.start;
  if (done > 0) parts.push({ text: '… ', marked: false });
  shown.forEach(({ start, end: wordEnd }, index) => {
    if (!marked[first + index]) return;
    parts.push({ text: text.slice(done, start), marked: false }, { text: text.slice(start, wordEnd), marked: true });
    done = wordEnd;
  });
  parts.push({ text: text.slice(done, end) + (isWhole ? '' : ' …'), marked: false });
  return parts.filter((part) => part.text !== '');
}

/** The word that a passage must hold first: 0 where the opening has as many different words marked as any other. */
function bestStart(words: readonly { folded: string }[], marked: readonly boolean[], count: number): number {
  const window = (start: number, size: number) =>
    words.slice(start, start + size).filter((_, index) => marked[start + index]);
  const different = (some: readonly { folded: string }[]) => new Set(some.map(({ folded }) => folded)).size;
  const inOpening = different(window(0, count));
  let best = { start: 0, different: inOpening, all: 0 };
  marked.forEach((isMarked, start) => {
    if (!isMarked) return;
    const some = window(start, count - mostBefore);
    const one = { start, different: different(some), all: some.length };
    if (one.different <= inOpening) return;
    if (one.different > best.different || (one.different === best.different && one.all > best.all)) best = one;
  });
  return best.start;
}

/** Where a passage begins that must hold a word: at its sentence, or some words before it. */
function opening(text: string, words: readonly { start: number; end: number }[], at: number): number {
  const isSentence = (index: number) => {
    const [last, next] = [words[index - 1], words[index]];
    if (!last || !next) return true;
    return /[.!?…]["”»)]?\s+["„«(]?$/.test(text.slice(last.end, next.start)) && /^\p{Lu}/u.test(text.slice(next.start));
  };
  for (let index = at; index >= Math.max(0, at - mostBefore); index -= 1) {
    if (isSentence(index)) return index;
  }
  return Math.max(0, at - before);
}
