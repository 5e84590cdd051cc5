import type { Locale } from '../locale.ts';
import { onceALocale } from '../once-a-locale.ts';
import type { Change } from './change.ts';
import { typographyOf } from '../languages.ts';

/** A quotation mark that waits for its partner. */
interface Mark {
  index: number;
  sign: string;
}

interface Pair {
  from: Mark;
  to: Mark;
}

const marks = /["„“”«»]/g;

/** What may stand before an opening mark, and not after it. */
const beforeOpening = /[\s([{„“«‚‘–—/-]/;

/** What does not stand after an opening mark: nothing, white space, punctuation other than three dots. */
const notAfterOpening = /^(?:$|(?!\.{3})[\s.,;:!?)\]}])/;

/** Partner of an opening mark that was typed as it should be; single marks may be apostrophes. */
const partnersOf = onceALocale((locale) => {
  const { outer, inner } = typographyOf(locale).quotes;
  return new Map([outer, inner].filter(([opening]) => opening !== '‘'));
});

/**
 * Straight quotation marks as the language's own, those within others as the language's second kind.
 * A mark without a partner stays: it may mean inches, or something else.
 */
export function quotes(text: string, locale: Locale): Change[] {
  const { outer, inner } = typographyOf(locale).quotes;
  const pairs = pairsOf(text, locale);
  const opened = new Map<Pair, string>();
  return pairs.flatMap((pair) => {
    const around = pairs.filter(({ from, to }) => from.index < pair.from.index && to.index > pair.to.index).at(-1);
    const kind = around && opened.get(around) === outer[0] ? inner : outer;
    opened.set(pair, pair.from.sign === '"' ? kind[0] : pair.from.sign);
    const closing = pair.from.sign === '"' ? kind[1] : partnersOf(locale).get(pair.from.sign);
    return [
      ...(pair.from.sign === '"' ? [[pair.from.index, kind[0]] as const] : []),
      ...(pair.to.sign === '"' && closing ? [[pair.to.index, closing] as const] : []),
    ];
  });
}

/** Marks that belong together, in the order of their beginnings. */
function pairsOf(text: string, locale: Locale): Pair[] {
  const waiting: Mark[] = [];
  const pairs: Pair[] = [];
  let opened = -1;
  for (const { index, 0: sign } of text.matchAll(marks)) {
    const before = text[index - 1];
    const after = text.slice(index + 1, index + 4);
    const last = waiting.at(-1);
    const isProper = sign !== '"';
    const opens = isProper
      ? partnersOf(locale).has(sign)
      : !notAfterOpening.test(after) && (before === undefined || opened === index - 1 || beforeOpening.test(before));
    if (opens) {
      waiting.push({ index, sign });
      opened = index;
    } else if (
      last &&
      (!isProper || partnersOf(locale).get(last.sign) === sign) &&
      before !== undefined &&
      !/\s/.test(before)
    ) {
      waiting.pop();
      pairs.push({ from: last, to: { index, sign } });
    }
  }
  return pairs.sort((one, other) => one.from.index - other.from.index);
}
