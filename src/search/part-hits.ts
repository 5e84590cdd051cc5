import type { Locale } from '../i18n/locale.ts';
import { anyOf, nearEachOther, type PartHits, tellingWeight } from './combine.ts';
import { fold } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { lightStem } from './light-stem.ts';
import { beginningWith, lookUp, wordNames } from './look-up.ts';
import type { PhrasePart, QueryPart, WordPart } from './query-parts.ts';
import { SearchUnavailable } from './search-types.ts';
import type { PageHit, SiteIndex } from './site-index.ts';
import { textWords } from './text-words.ts';
import type { WordGroup } from './word-group.ts';

/** Pages that answer a part of a query, with what is said about it. */
export interface AnsweredPart extends PartHits {
  hits: Map<string, PageHit>;
  /** Whether a folded word of a page is one of those looked for. */
  marks: (folded: string) => boolean;
  /** The word that was looked up, where it is one. */
  word?: WordPart;
  /** The word that was taken for a slip, and what it was taken for. */
  correction?: { part: WordPart; form: string };
  /** Words that may have been meant. */
  similar?: { part: WordPart; forms: string[] };
}

/** What the parts of a query are answered from. */
export interface Sources {
  index: SiteIndex;
  /** Absent where it could not be read. */
  lexicon: Lexicon | undefined;
  locale: Locale;
}

/** How much a longer word counts that begins with the one being typed. */
const beginningFactor = 0.3;

/** How many other words may stand between those of a long name. */
const namesApart = 3;

/** Pages with a quotation, a number or a date, in any of its notations. */
async function phraseHits({ phrases }: PhrasePart, { index, lexicon }: Sources): Promise<AnsweredPart> {
  const found = await Promise.all(phrases.map((phrase) => index.phraseHits(phrase)));
  const hits = anyOf(found.map((one) => ({ hits: one, factor: 1 })));
  const words = new Set(phrases.flatMap((phrase) => textWords(phrase).map(({ form }) => fold(form))));
  return { hits, weight: tellingWeight(hits.size, lexicon?.pages ?? hits.size), marks: (word) => words.has(word) };
}

/** Pages with a word in any of its forms. */
async function wordHits(
  part: WordPart,
  { index, lexicon, locale }: Sources,
  { asTyped = false, isBeginning = false }: { asTyped?: boolean | undefined; isBeginning?: boolean },
): Promise<AnsweredPart> {
  if (!lexicon) {
    const stem = lightStem(fold(part.form), locale);
    const found = await index.plainHits(part.form);
    return { hits: new Map(found), weight: 1, marks: (word) => word.startsWith(stem) };
  }
  const [{ groups, corrected, similar }, longer] = await Promise.all([
    lookUp(lexicon, part.form, { locale, asTyped: asTyped || isBeginning }),
    isBeginning && part.form.length > 1 ? beginningWith(lexicon, part.form) : [],
  ]);
  const others = longer.filter((group) => !groups.includes(group));
  const [found, begun] = await Promise.all([groupHits(groups, index, lexicon), groupHits(others, index, lexicon)]);
  const hits =
    others.length === 0
      ? found
      : anyOf([
          { hits: found, factor: 1 },
          { hits: begun, factor: groups.length === 0 ? 1 : beginningFactor },
        ]);
  const forms = new Set([...groups, ...others].flatMap(({ forms }) => [...forms.keys()].map(fold)));
  return {
    hits,
    weight: tellingWeight(hits.size, lexicon.pages),
    marks: (word) => forms.has(word),
    word: part,
    ...(corrected !== undefined && { correction: { part, form: corrected } }),
    ...(similar && { similar: { part, forms: similar } }),
  };
}

/** Pages with any form of some words; the scores of rare forms are put right, so that they do not win. */
async function groupHits(
  groups: readonly WordGroup[],
  index: SiteIndex,
  { pages }: Lexicon,
): Promise<Map<string, PageHit>> {
  const forms = [
    ...new Set(groups.flatMap(({ forms }) => [...forms].filter(([, count]) => count > 0).map(([form]) => form))),
  ];
  const found = await Promise.all(forms.map((form) => index.formHits(form)));
  // Pagefind passes over a part of its index that it cannot read; the lexicon knows better.
  if (forms.length > 0 && found.every(({ size }) => size === 0)) {
    throw new SearchUnavailable(`The search index has none of: ${forms.join(', ')}.`);
  }
  const weight = tellingWeight(new Set(found.flatMap((hits) => [...hits.keys()])).size, pages);
  return anyOf(found.map((hits) => ({ hits, factor: weight / tellingWeight(hits.size, pages) })));
}

/** Pages that answer the parts of a query, with short names taken for long ones and the other way round. */
export async function answeredParts(
  parts: readonly QueryPart[],
  sources: Sources,
  { asTyped, typing }: { asTyped?: boolean | undefined; typing?: boolean | undefined },
): Promise<AnsweredPart[]> {
  const answered = await Promise.all(
    parts.map((part, at) =>
      part.kind === 'phrase'
        ? phraseHits(part, sources)
        : wordHits(part, sources, { asTyped, isBeginning: typing === true && at === parts.length - 1 }),
    ),
  );
  return sources.lexicon ? withNames(parts, answered, sources, sources.lexicon) : answered;
}

async function withNames(
  parts: readonly QueryPart[],
  answered: readonly AnsweredPart[],
  { index, locale }: Sources,
  lexicon: Lexicon,
): Promise<AnsweredPart[]> {
  const rows = [...lexicon.abbreviations, ...(await initialRows(parts, answered, lexicon))];
  const names = await Promise.all(
    parts.map((part) => (part.kind === 'word' ? wordNames(lexicon, part.form) : Promise.resolve<string[]>([]))),
  );
  const hitsOf = async (word: string) =>
    word.includes(' ')
      ? new Map(await index.phraseHits(word))
      : groupHits((await lookUp(lexicon, word, { locale, asTyped: true })).groups, index, lexicon);
  const merged = [...answered];
  for (const [short, long] of rows) {
    for (const [at, part] of parts.entries()) {
      const here = merged[at];
      if (here && part.kind === 'word' && fold(part.form) === asOneWord(short)) {
        const longHits = nearEachOther(await Promise.all(long.map(hitsOf)), namesApart);
        const named = either(here, longHits, await marksOf(long, lexicon, locale), lexicon);
        const isSpaced = short.includes(' ');
        merged[at] = isSpaced ? either(named, await hitsOf(short), isOneOf(short), lexicon) : named;
      }
      if (long.every((word, offset) => names[at + offset]?.includes(word))) {
        const own = merged.slice(at, at + long.length);
        const whole =
          (own.length === 1
            ? own[0]?.hits
            : nearEachOther(
                own.map(({ hits }) => hits),
                Infinity,
              )) ?? new Map<string, PageHit>();
        const words: AnsweredPart = {
          hits: whole,
          weight: tellingWeight(whole.size, lexicon.pages),
          marks: (word) => own.some(({ marks }) => marks(word)),
        };
        const one = either(words, await hitsOf(short), isOneOf(short), lexicon);
        // The parts of the name become one, which either notation answers.
        merged.splice(at, long.length, ...own.map(() => one));
      }
    }
  }
  return [...new Set(merged)];
}

/** A short name without its blanks: people write PO KL and POKL. */
const asOneWord = (short: string) => short.replaceAll(' ', '');

const isOneOf = (short: string) => (word: string) => short.split(' ').includes(word);

/**
 * Long names on the site whose initials were asked for: of words that are on no page, unless they are words
 * of the language in small letters.
 */
async function initialRows(
  parts: readonly QueryPart[],
  answered: readonly AnsweredPart[],
  lexicon: Lexicon,
): Promise<Lexicon['abbreviations']> {
  const rows = await Promise.all(
    parts.map(async (part, at) => {
      const isFound = (answered[at]?.hits.size ?? 0) > 0 && !answered[at]?.correction;
      if (part.kind !== 'word' || part.form.length < 3 || isFound) return [];
      const short = fold(part.form);
      const names = await lexicon.longNames(short);
      const isMeant = names.length > 0 && (part.text === part.text.toUpperCase() || !(await lexicon.isKnown(short)));
      return isMeant ? names.map((long): [string, string[]] => [short, long]) : [];
    }),
  );
  return rows.flat();
}

/**
 * A query whose short names of several words are written as one: "PO KL" as "POKL". Of words only those are
 * joined that the site has such a name for.
 */
export async function withJoinedNames(query: string, lexicon: Lexicon): Promise<string> {
  const known = new Set(lexicon.abbreviations.map(([short]) => asOneWord(short)));
  const isName = async (words: readonly string[]) => {
    const joined = fold(words.join(''));
    if (known.has(joined)) return true;
    const isShort = words.every((word) => word.length <= 3 || word === word.toUpperCase());
    return isShort && (await lexicon.longNames(joined)).length > 0;
  };
  // Words and what parts them, in turns.
  const pieces = query.replace(dotted, (name) => name.replaceAll('.', '')).split(/([ \u00a0]+)/);
  let text = '';
  for (let at = 0; at < pieces.length; at += 2) {
    for (const count of [3, 2]) {
      const words = pieces.slice(at, at + 2 * count - 1).filter((_, index) => index % 2 === 0);
      if (words.length < count || !words.every((word) => /^\p{L}{1,5}$/u.test(word)) || !(await isName(words)))
        continue;
      pieces.splice(at, 2 * count - 1, words.join(''));
      break;
    }
    text += (pieces[at] ?? '') + (pieces[at + 1] ?? '');
  }
  return text;
}

/** A short name with dots: O.S.P. */
const dotted = /(?<![\p{L}\p{N}.])(?:\p{L}\.){2,}\p{L}(?:\.|(?![\p{L}\p{N}]))/gu;

function either(
  part: AnsweredPart,
  hits: Map<string, PageHit>,
  marks: (folded: string) => boolean,
  { pages }: Lexicon,
): AnsweredPart {
  if (hits.size === 0) return part;
  // A name that is known is no slip.
  const own = part.correction ? [] : [{ hits: part.hits, factor: 1 }];
  const both = anyOf([...own, { hits, factor: 1 }]);
  return { hits: both, weight: tellingWeight(both.size, pages), marks: (word) => part.marks(word) || marks(word) };
}

async function marksOf(
  words: readonly string[],
  lexicon: Lexicon,
  locale: Locale,
): Promise<(folded: string) => boolean> {
  const found = await Promise.all(words.map((word) => lookUp(lexicon, word, { locale, asTyped: true })));
  const forms = new Set(found.flatMap(({ groups }) => groups.flatMap(({ forms }) => [...forms.keys()].map(fold))));
  return (word) => forms.has(word);
}
