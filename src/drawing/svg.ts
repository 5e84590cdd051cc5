/** Shapes in one colour; nothing where there are none. */
export function group(colour: string, shapes: string): string {
  return shapes && `<g fill="${colour}">${shapes}</g>`;
}
