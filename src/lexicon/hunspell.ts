import { hash } from 'node:crypto';

/** A rule that makes a form of a word: take `strip` off its end, put `add` there. */
interface SuffixRule {
  flag: string;
  strip: string;
  add: string;
  /** What the word must end with. */
  condition: RegExp;
}

/** A word of the dictionary that a form may belong to. */
export interface Lemma {
  /** The word itself, in lower case. */
  word: string;
  /** What is put before every form of it: a negation such as Polish "nie". */
  prefix: string;
}

/** A form of a word, as what is cut from the end of the word and what is put there instead. */
export interface Ending {
  drop: number;
  add: string;
}

/** A spelling dictionary that is asked which words a form belongs to, and which forms a word has. */
export interface Dictionary {
  /** Digest of all that it was read from. */
  digest: string;
  /** The words that may have a form; none for a form that the dictionary does not know. */
  lemmas(form: string): Lemma[];
  /** Whether a word stands in the list without any rule for its forms: it may be a form of another. */
  isAlone(word: string): boolean;
  /** All words, without their forms. */
  words(): Iterable<string>;
  /** Endings of all forms of a word, in the order of the dictionary's rules, the word itself first. */
  endings(word: string): Ending[];
}

const anything = /(?:)/u;

/**
 * Reads a dictionary of Hunspell. Of the format it takes what the Polish and the Ukrainian dictionary use:
 * suffix and prefix rules with flags of one character.
 * @param aff text of the file of rules
 * @param dic text of the list of words
 * @see https://github.com/hunspell/hunspell/blob/master/man/hunspell.5
 */
export function readHunspell(aff: string, dic: string): Dictionary {
  const { suffixes, prefixes } = readRules(aff);
  const flagsOf = readWords(dic);
  const byFlag = Map.groupBy(suffixes, ({ flag }) => flag);
  // Rules by what they add and, among these, by what they take off: a word is looked up once for both.
  const byAdded = new Map(
    [...Map.groupBy(suffixes, ({ add }) => add)].map(([add, rules]) => [
      add,
      [...Map.groupBy(rules, ({ strip }) => strip)],
    ]),
  );
  const longest = Math.max(0, ...byAdded.keys().map((add) => add.length));

  const wordsOf = (form: string, needed?: string): string[] => {
    const isRight = (flags: string | undefined) =>
      flags !== undefined && (needed === undefined || flags.includes(needed));
    const found = isRight(flagsOf.get(form)) ? [form] : [];
    for (let length = Math.min(longest, form.length); length >= 0; length--) {
      const stem = form.slice(0, form.length - length);
      for (const [strip, rules] of byAdded.get(form.slice(form.length - length)) ?? []) {
        const word = stem + strip;
        const flags = flagsOf.get(word);
        if (flags === undefined || !isRight(flags)) continue;
        if (rules.some(({ flag, condition }) => flags.includes(flag) && condition.test(word))) found.push(word);
      }
    }
    return [...new Set(found)];
  };

  return {
    digest: hash('sha256', aff + dic),
    lemmas(form) {
      const words = wordsOf(form);
      if (words.length > 0) return words.map((word) => ({ word, prefix: '' }));
      return prefixes
        .filter(({ add }) => form.startsWith(add))
        .flatMap(({ flag, add }) => wordsOf(form.slice(add.length), flag).map((word) => ({ word, prefix: add })));
    },
    isAlone: (word) => flagsOf.get(word) === '',
    words: () => flagsOf.keys(),
    endings(word) {
      const rules = [...new Set(flagsOf.get(word))].sort().flatMap((flag) => byFlag.get(flag) ?? []);
      const made = rules
        .filter(({ strip, condition }) => word.endsWith(strip) && condition.test(word))
        .map(({ strip, add }) => ({ drop: strip.length, add }));
      const unlike = new Map([{ drop: 0, add: '' }, ...made].map((ending) => [`${ending.drop}${ending.add}`, ending]));
      return [...unlike.values()];
    },
  };
}

/**
 * Words with their flags, in lower case; a name and a word written alike count as one. A dictionary has three hundred
 * thousand lines, so a line is cut once and nothing is made of it besides.
 */
function readWords(dic: string): Map<string, string> {
  const words = new Map<string, string>();
  for (let start = dic.indexOf('\n') + 1; start > 0 && start < dic.length;) {
    const next = dic.indexOf('\n', start);
    const line = dic.slice(start, next === -1 ? undefined : next).trim();
    const slash = line.indexOf('/');
    const word = (slash === -1 ? line : line.slice(0, slash)).toLowerCase();
    const flags = slash === -1 ? '' : line.slice(slash + 1);
    if (word !== '') words.set(word, (words.get(word) ?? '') + flags);
    start = next === -1 ? 0 : next + 1;
  }
  return words;
}

function readRules(aff: string): { suffixes: SuffixRule[]; prefixes: { flag: string; add: string }[] } {
  const suffixes: SuffixRule[] = [];
  const prefixes: { flag: string; add: string }[] = [];
  const conditions = new Map<string, RegExp>([['.', anything]]);
  for (const line of aff.split('\n')) {
    const [kind = '', flag = '', strip = '', added = '', condition] = line.split(/\s+/);
    // The first line of a block counts its rules and has no condition.
    if (condition === undefined || condition === '' || (kind !== 'SFX' && kind !== 'PFX')) continue;
    const add = added === '0' ? '' : (added.split('/')[0] ?? '');
    if (kind === 'PFX') prefixes.push({ flag, add });
    else {
      const test = conditions.get(condition) ?? new RegExp(`${condition}$`, 'u');
      conditions.set(condition, test);
      suffixes.push({ flag, strip: strip === '0' ? '' : strip, add, condition: test });
    }
  }
  return { suffixes, prefixes };
}
