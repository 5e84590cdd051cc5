/** A blank that somebody forgot to fill, within a text. */
export interface Placeholder {
  /** Where it begins, from 0. */
  index: number;
  text: string;
}

/** What templates of legal texts leave to be filled in, and what their authors write to the next person. */
const blanks = [
  /_{4,}/u,
  /\.{4,}|…{2,}/u,
  /(?<!\p{L})(?:TODO|TBD|FIXME|XXX)(?!\p{L})/u,
  // How to reach somebody, as a new site has it.
  /(?<![\p{L}\d.])(?:uzupelnij|fill-in)@/iu,
  /(?<!(?<!\+\d*)\d ?)000 000 000(?!\d)/,
  /(?<!\p{L})(?:do uzupełnienia|uzupełni(?:j|jcie|my|amy)?|do wypełnienia|до заповнення|lorem ipsum)(?!\p{L})/iu,
];

/** Dots in place of a value, as lines to paste have them. */
const dots = /^\s*(?:…|\.{3})\s*$/u;

/** Words in brackets are a blank: `[nazwa administratora]`, `[...]`. */
const bracketed = /\[[^\]\n]*\]/u;

/** In Markdown they are also links, pictures, notes and ticked boxes. */
const bracketedInMarkdown = /(?<![\]!\\])\[(?!\^|[ xX]\])[^\]\n]*\](?![([:])/u;

/** A line of underscores alone is a rule between two parts. */
const rule = /^\s*(?:_\s*){3,}$/;

/**
 * Whether a text is nothing but words in brackets, which a template left to be filled in, or dots in place of a value.
 * @param text one line, or one value of a field
 */
export function isBlank(text: string): boolean {
  return dots.test(text) || /^\s*\[(?!\^|[ xX]\])[^\]\n]+\]\s*$/u.test(text);
}

/**
 * The first blank in a text that was left to be filled in.
 * @param text one line, or one value of a field
 * @param isMarkdown whether brackets may be links
 */
export function placeholder(text: string, isMarkdown: boolean): Placeholder | undefined {
  if (isMarkdown && rule.test(text)) return undefined;
  const patterns = [...blanks, ...(isMarkdown ? [bracketedInMarkdown] : [bracketed, dots])];
  return patterns
    .flatMap((pattern) => {
      const found = pattern.exec(text);
      return found ? [{ index: found.index, text: found[0] }] : [];
    })
    .sort((a, b) => a.index - b.index)[0];
}
