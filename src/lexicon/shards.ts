import { gzipSync } from 'node:zlib';
import { fold } from '../search/fold.ts';
import { lastLine } from '../search/lexicon.ts';
import { asLine, type WordGroup } from '../search/word-group.ts';

/** A part of a lexicon: all groups with a form from `start` up to the next part. */
export interface ShardText {
  start: string;
  text: string;
}

/** Compressed size at which a shard is full, in bytes: what a word of a query costs. */
const full = 3000;

/** Letters by which forms are told apart: those that begin alike stay together. */
const letters = 6;

/**
 * Cuts groups into shards in the order of their folded forms. A group whose forms lie far apart
 * (człowiek, ludzie) is in several.
 */
export function shardsOf(groups: readonly WordGroup[]): ShardText[] {
  const byStart = new Map<string, Set<WordGroup>>();
  for (const group of groups) {
    for (const form of group.forms.keys()) {
      const start = fold(form).slice(0, letters);
      byStart.set(start, (byStart.get(start) ?? new Set()).add(group));
    }
  }
  const starts = [...byStart].sort(([a], [b]) => (a < b ? -1 : 1));
  const shards: { start: string; groups: Set<WordGroup> }[] = [];
  let length = 0;
  let measured = 0;
  for (const [start, found] of starts) {
    const last = shards.at(-1);
    for (const group of found) if (last?.groups.has(group) !== true) length += lineLength(group);
    // Compressing is slow: the size is looked at each time that the text has grown by a tenth.
    const isFull = last !== undefined && length > measured * 1.1 && size(new Set([...last.groups, ...found])) > full;
    if (length > measured * 1.1) measured = length;
    if (last === undefined || isFull) {
      shards.push({ start: last ? start : '', groups: new Set(found) });
      length = [...found].reduce((sum, group) => sum + lineLength(group), 0);
      measured = full;
    } else {
      for (const group of found) last.groups.add(group);
    }
  }
  return shards.map(({ start, groups: held }) => ({ start, text: textOf(held) }));
}

const lineLength = (group: WordGroup) => asLine(group).length;

const size = (groups: ReadonlySet<WordGroup>) => gzipSync(textOf(groups)).length;

function textOf(groups: ReadonlySet<WordGroup>): string {
  const lines = [...groups].map(asLine).sort();
  return [...lines, lastLine(lines.length)].join('\n');
}
