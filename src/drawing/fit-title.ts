/** A title in lines, and the size at which they fit. */
export interface FittedTitle {
  /** Size of the type in px. */
  size: number;
  lines: string[];
  /** Distance of lines as a multiple of the size. */
  leading: number;
}

/** Where a title is to stand. */
export interface TitleBox {
  /** In px. */
  width: number;
  height: number;
  /** Sizes of type to try, the largest first, in px. */
  sizes: readonly number[];
  /** Distance of lines as a multiple of the size. */
  leading: number;
}

/** Width of a text in type of 1 px, in px. */
type Measure = (text: string) => number;

/**
 * Sets a title as large as it fits with its words whole; one that fits at no size ends with an
 * ellipsis. Lines are as even as they can be without being more.
 */
export function fitTitle(title: string, box: TitleBox, measure: Measure): FittedTitle {
  const { leading } = box;
  // Sizes and widths are tried with much the same lines.
  const known = new Map<string, number>();
  const width = (text: string) => {
    const found = known.get(text) ?? measure(text);
    known.set(text, found);
    return found;
  };
  const widestWord = Math.max(0, ...title.split(opportunity).map((word) => width(word.trimEnd())));
  const room = (size: number) => Math.max(1, Math.floor(box.height / (size * leading)));
  const size = box.sizes.find(
    (tried) => widestWord * tried <= box.width && breakLines(title, box.width / tried, width).length <= room(tried),
  );
  if (size !== undefined) {
    const count = breakLines(title, box.width / size, width).length;
    const isWideEnough = (tried: number) => breakLines(title, tried, width).length <= count;
    const narrowest = narrowestWidth(widestWord, box.width / size, isWideEnough);
    return { size, leading, lines: breakLines(title, narrowest, width) };
  }
  const smallest = Math.min(...box.sizes);
  const widest = box.width / smallest;
  const lines = breakLines(title, widest, width);
  const kept = lines.slice(0, room(smallest));
  if (lines.length === kept.length) return { size: smallest, leading, lines };
  return { size: smallest, leading, lines: kept.with(-1, shortened(kept.at(-1) ?? '', widest, width)) };
}

/** The narrowest width that is still wide enough, to a hundredth, found by halving. */
function narrowestWidth(from: number, to: number, isWideEnough: (width: number) => boolean): number {
  let [narrow, wide] = [from, to];
  while (wide - narrow > to / 100) {
    const middle = (narrow + wide) / 2;
    if (isWideEnough(middle)) wide = middle;
    else narrow = middle;
  }
  return wide;
}

/**
 * Breaks a text into lines: at spaces and after hyphens, in a word only where it alone is too wide.
 * @param width of a line, in what `measure` gives
 */
export function breakLines(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(opportunity)) {
    if (measure((line + word).trimEnd()) <= width) {
      line += word;
      continue;
    }
    if (line) lines.push(line.trimEnd());
    const pieces = brokenWord(word, width, measure);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return line ? [...lines, line.trimEnd()] : lines;
}

/** Where a line may end: after a space that is not hard, and after a hyphen. */
const opportunity = /(?<=[^\S\u00A0\u202F]+)|(?<=\p{L}-)(?=\p{L}{2})/u;

/** A word in pieces that fit a line; most words are one piece. */
function brokenWord(word: string, width: number, measure: Measure): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece && measure((piece + letter).trimEnd()) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}

/** A line with an ellipsis, without its last words where that does not fit. */
function shortened(line: string, width: number, measure: Measure): string {
  const words = line.split(' ');
  while (words.length > 1 && measure(`${words.join(' ')}…`) > width) words.pop();
  let text = words.join(' ');
  while (text && measure(`${text}…`) > width) text = text.slice(0, -1);
  return `${text.replace(/[\s,.:;–-]+$/, '')}…`;
}
