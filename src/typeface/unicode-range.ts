/** As many characters as may lie between two that a range takes in one. */
const widestGap = 32;

/**
 * Characters as the `unicode-range` descriptor lists them: `['U+20-7E', 'U+A0']`.
 * CSS Fonts 4, section 4.5 (https://www.w3.org/TR/css-fonts-4/#unicode-range-desc).
 * @param codePoints in any order
 * @param isBridged whether the characters between two may be listed with them; none are, unless said
 */
export function unicodeRange(
  codePoints: readonly number[],
  isBridged: (between: readonly number[]) => boolean = () => false,
): string[] {
  const runs: { from: number; to: number }[] = [];
  for (const codePoint of [...new Set(codePoints)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    const gap = last ? codePoint - last.to - 1 : 0;
    const between = Array.from({ length: Math.min(gap, widestGap + 1) }, (_, index) => codePoint - gap + index);
    if (last && (gap === 0 || (gap <= widestGap && isBridged(between)))) last.to = codePoint;
    else runs.push({ from: codePoint, to: codePoint });
  }
  return runs.map(({ from, to }) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`));
}

const hex = (codePoint: number) => codePoint.toString(16).toUpperCase();
