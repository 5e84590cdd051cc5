import { gzipSync } from 'node:zlib';
import { fold } from '../search/fold.ts';
import { lastLine } from '../search/lexicon.ts';
import { asNameLine, type ShortName } from '../search/short-name.ts';
import { asLine, type WordGroup } from '../search/word-group.ts';

/** A part of a lexicon: all groups with a form from `start` up to the next part. */
export interface ShardText {
  start: string;
  text: string;
}

/** About how large a shard is when compressed, in bytes: what a word of a query costs. */
const full = 2000;

/** How much smaller compression makes the first shard, about; the next ones follow the one before. */
const usualRatio = 4;

/** Letters by which forms are told apart: those that begin alike stay together. */
const letters = 6;

/**
 * Cuts groups into shards in the order of their folded forms. A group whose forms lie far apart
 * (człowiek, ludzie) is in several. Short names stand among the words.
 */
export function shardsOf(groups: readonly WordGroup[], names: readonly ShortName[] = []): ShardText[] {
  const byStart = new Map<string, Set<string>>();
  const folded = new Map<string, string>();
  // Many forms begin alike, and folding is slow; an apostrophe or two may fall away.
  const startOf = (form: string) => {
    const opening = form.slice(0, letters + 2);
    const start = folded.get(opening) ?? fold(opening).slice(0, letters);
    folded.set(opening, start);
    return start;
  };
  const add = (start: string, line: string) => {
    const lines = byStart.get(start);
    if (lines) lines.add(line);
    else byStart.set(start, new Set([line]));
  };
  for (const group of groups) {
    const line = asLine(group);
    for (const start of new Set(group.forms.keys().map(startOf))) add(start, line);
  }
  for (const name of names) add(startOf(name.short), asNameLine(name));
  const shards: ShardText[] = [];
  let start = '';
  let lines = new Set<string>();
  let length = 0;
  let ratio = usualRatio;
  const close = () => {
    const text = [...[...lines].sort(), lastLine(lines.size)].join('\n');
    ratio = text.length / gzipSync(text).length;
    shards.push({ start, text });
  };
  for (const [next, found] of [...byStart].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (length > full * ratio) {
      close();
      [start, lines, length] = [next, new Set(), 0];
    }
    for (const line of found) {
      if (!lines.has(line)) length += line.length;
      lines.add(line);
    }
  }
  if (lines.size > 0) close();
  return shards;
}
