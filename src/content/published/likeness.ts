/**
 * How alike two texts are: the share of lines that both have, from 0 to 1. Blank lines count for nothing.
 */
export function likeness(one: string, other: string): number {
  const [first, second] = [lines(one), lines(other)];
  if (first.length + second.length === 0) return 1;
  const left = new Map<string, number>();
  for (const line of first) left.set(line, (left.get(line) ?? 0) + 1);
  let common = 0;
  for (const line of second) {
    const count = left.get(line) ?? 0;
    if (count === 0) continue;
    left.set(line, count - 1);
    common += 1;
  }
  return (2 * common) / (first.length + second.length);
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== '---');
}
