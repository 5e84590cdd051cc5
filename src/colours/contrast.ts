import { channels } from './oklch.ts';

/**
 * How well two colours are told from each other: the contrast ratio of WCAG 2.2
 * (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio).
 * @param a,b as `#rrggbb`
 * @returns from 1, where they are equally light, to 21; never rounded, as the criteria want it
 */
export function contrast(a: string, b: string): number {
  const [one, other] = [relativeLuminance(a), relativeLuminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/**
 * Relative luminance with the very coefficients of WCAG 2.2 (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance);
 * the matrix of sRGB has more digits, which would decide otherwise where a ratio is just met.
 */
function relativeLuminance(hex: string): number {
  const [red, green, blue] = channels(hex);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
