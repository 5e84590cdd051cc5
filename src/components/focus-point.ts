/** How many parts a picture's side is divided in; `focus-point.css` has a class for each. */
const parts = 10;

/**
 * Classes that keep a point of a picture in sight where it is cut. A style of its own would need a
 * Content Security Policy that allows styles in attributes.
 * @param focus shares of width and height, from the left and from the top
 * @returns none without a point: the middle stays in sight
 */
export function focusClasses(focus: readonly number[] | undefined): string[] {
  const [x, y] = focus ?? [];
  if (x === undefined || y === undefined) return [];
  return [`focus-x-${Math.round(x * parts)}`, `focus-y-${Math.round(y * parts)}`];
}
