/** What a line of a shard begins with that tells what a short name stands for. */
const mark = '~';

/** A short name that is nowhere on the site, and the long ones whose initials it has. */
export interface ShortName {
  /** Folded. */
  short: string;
  /** Each as the words of its groups. */
  long: string[][];
}

/** A short name as a line of a shard: `~prrp|powiatowy rada rynek praca`. */
export function asNameLine({ short, long }: ShortName): string {
  return [mark + short, ...long.map((words) => words.join(' '))].join('|');
}

/** The short name of a line; undefined for a line of another kind. */
export function fromNameLine(line: string): ShortName | undefined {
  if (!line.startsWith(mark)) return undefined;
  const [short = '', ...long] = line.slice(mark.length).split('|');
  return { short, long: long.map((words) => words.split(' ')) };
}
