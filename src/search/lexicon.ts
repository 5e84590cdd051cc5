import type { Locale } from '../i18n/locale.ts';
import { fold } from './fold.ts';
import { isNoted, noteOf } from './known-words.ts';
import { fromNameLine } from './short-name.ts';
import { fromLine, type WordGroup } from './word-group.ts';

/** What the browser reads of a lexicon before any word: `search/pl.json`. */
export interface LexiconConfig {
  /** Digest of all shards, so that a browser never mixes those of two builds. */
  version: string;
  /** How many pages are indexed. */
  pages: number;
  /** The beginning of each shard: it has the folded forms from there up to the next. */
  shards: string[];
  /** Short and long names; the long one as the words of its groups. */
  abbreviations: [short: string, long: string[]][];
  /** Parts of the filter that knows all words of the language; 0 where there is none. */
  knownParts: number;
}

/** A part of a lexicon, by what is asked of it. */
export interface Shard {
  byForm: Map<string, WordGroup[]>;
  /** Groups by folded form. */
  byFold: Map<string, WordGroup[]>;
  /** Long names by the short one that has their initials. */
  names: Map<string, string[][]>;
}

/** The words of a site, of which only the parts are loaded that a query needs. */
export interface Lexicon {
  pages: number;
  abbreviations: LexiconConfig['abbreviations'];
  /** The shards in which folded forms lie that begin so, at most so many. */
  startingWith(start: string, most: number): Promise<Shard[]>;
  /** The shard in which each of some folded forms would lie; no more than so many, the first ones. */
  around(folded: readonly string[], most: number): Promise<Shard[]>;
  /** Names on the site whose initials a short one has, each as the words of its groups. */
  longNames(short: string): Promise<string[][]>;
  /** Whether a folded word is one of the language, whether or not the site has it. */
  isKnown(folded: string): Promise<boolean>;
}

/** The last line of a shard says how many are before it. */
export const lastLine = (lines: number) => `#${lines}`;

/** Reads a lexicon's config; rejects when it is missing or not whole. */
export async function openLexicon(base: string, locale: Locale): Promise<Lexicon> {
  // Asked anew each time, unlike the shards, whose addresses change with them.
  const config = readConfig(JSON.parse(await textAt(`${base}search/${locale}.json`, { cache: 'no-cache' })));
  const shards = new Map<number, Promise<Shard>>();
  const words = new Map<string, WordGroup>();

  const shard = (index: number): Promise<Shard> => {
    const loading =
      shards.get(index) ??
      textAt(`${base}search/${locale}/${index}.txt?v=${config.version}`).then((text) => readShard(text, words));
    shards.set(index, loading);
    // What failed may succeed the next time.
    loading.catch(() => shards.delete(index));
    return loading;
  };
  const indexOf = (folded: string): number => {
    let [low, high] = [0, config.shards.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((config.shards[middle] ?? '') <= folded) low = middle;
      else high = middle;
    }
    return low;
  };
  const load = (indices: Iterable<number>, most: number) =>
    config.shards.length === 0 ? Promise.resolve([]) : Promise.all([...new Set(indices)].slice(0, most).map(shard));

  return {
    pages: config.pages,
    abbreviations: config.abbreviations,
    startingWith(start, most) {
      const first = indexOf(start);
      return load(
        Array.from({ length: indexOf(`${start}\uffff`) - first + 1 }, (_, index) => first + index),
        most,
      );
    },
    async longNames(short) {
      const [first] = await load([indexOf(short)], 1);
      return first?.names.get(short) ?? [];
    },
    around: (folded, most) => load(folded.map(indexOf), most),
    async isKnown(folded) {
      if (config.knownParts === 0) return false;
      const note = noteOf(folded, config.knownParts);
      const response = await answerAt(`${base}search/${locale}/known-${note.part}.bin`);
      return isNoted(note, new Uint8Array(await response.arrayBuffer()));
    },
  };
}

async function answerAt(address: string, options?: RequestInit): Promise<Response> {
  const response = await fetch(address, options);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response;
}

const textAt = async (address: string, options?: RequestInit) => (await answerAt(address, options)).text();

function readConfig(value: unknown): LexiconConfig {
  if (typeof value === 'object' && value !== null) {
    const { version, pages, shards, abbreviations, knownParts } = {
      ...{ version: 0, pages: 0, shards: 0, abbreviations: 0, knownParts: '' },
      ...value,
    };
    if (
      isText(version) &&
      typeof pages === 'number' &&
      typeof knownParts === 'number' &&
      isTexts(shards) &&
      Array.isArray(abbreviations)
    ) {
      const rows = abbreviations.filter(
        (row): row is [string, string[]] => Array.isArray(row) && isText(row[0]) && isTexts(row[1]),
      );
      return { version, pages, shards, abbreviations: rows, knownParts };
    }
  }
  throw new RangeError('The lexicon has another form than this code knows.');
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

/**
 * @param words groups of other shards: a group whose forms lie in two is one object
 * @throws RangeError when it is cut short
 */
function readShard(text: string, words: Map<string, WordGroup>): Shard {
  const lines = text.split('\n');
  if (lines.pop() !== lastLine(lines.length)) throw new RangeError('A shard is cut short.');
  const shard: Shard = { byForm: new Map(), byFold: new Map(), names: new Map() };
  for (const line of lines) {
    const name = fromNameLine(line);
    if (name) {
      shard.names.set(name.short, name.long);
      continue;
    }
    const read = fromLine(line);
    const group = words.get(read.word) ?? read;
    words.set(group.word, group);
    for (const form of group.forms.keys()) {
      push(shard.byForm, form, group);
      push(shard.byFold, fold(form), group);
    }
  }
  return shard;
}

function push(groups: Map<string, WordGroup[]>, key: string, group: WordGroup): void {
  const there = groups.get(key);
  if (!there) groups.set(key, [group]);
  else if (there.at(-1) !== group) there.push(group);
}
