import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BenchData, BenchPage } from './bench-data.ts';

/** Numbers from 0 to 1 that are the same each time (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Pages of random words, none of which begins like a word of the bench: they make the index large and
 * answer no query.
 */
export async function padding(count: number, { pages, queries }: BenchData): Promise<BenchPage[]> {
  const list = fileURLToPath(new URL('index.dic', import.meta.resolve('dictionary-pl')));
  const own = [
    ...pages.flatMap(({ title, body, place, category }) => [title, place, category, ...body]),
    ...queries.map(({ query }) => query),
  ];
  const fold = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l');
  const starts = new Set(own.flatMap((text) => fold(text).match(/\p{L}+/gu) ?? []).map((word) => word.slice(0, 4)));
  const words = (await readFile(list, 'utf8'))
    .split('\n')
    .slice(1)
    .map((line) => line.split('/')[0]?.trim() ?? '')
    .filter((word) => /^\p{Ll}{5,14}$/u.test(word) && !starts.has(fold(word).slice(0, 4)));
  const next = numbers(6);
  const some = (length: number) =>
    Array.from({ length }, () => words[Math.floor(next() * words.length)] ?? '').join(' ');
  return Array.from({ length: count }, (_, index) => ({
    id: `pad-${String(index).padStart(4, '0')}`,
    date: `19${70 + Math.floor(next() * 25)}-0${1 + Math.floor(next() * 9)}-${10 + Math.floor(next() * 18)}`,
    place: some(1),
    category: some(1),
    title: some(5),
    body: [some(25), some(45)],
  }));
}
