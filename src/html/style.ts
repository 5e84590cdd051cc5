/** Properties with which other programs dress words: without them the words stay as they are. */
const dressing =
  /^(?:mso-[\w-]+|tab-stops|text-[\w-]+|font(?:-[\w-]+)?|color|background(?:-color)?|line-height|letter-spacing|word-spacing|white-space|word-(?:break|wrap)|overflow-wrap|vertical-align|margin(?:-[\w-]+)?|padding(?:-[\w-]+)?|border(?:-[\w-]+)?|(?:min-|max-)?(?:width|height)|list-style(?:-type|-position)?|float|clear|page-break-[\w-]+|widows|orphans|direction|box-sizing|aspect-ratio)$/;

/**
 * Whether a `style` attribute only dresses words, so that nothing is lost without it: it moves, covers,
 * hides and loads nothing.
 * @param style its value
 */
export function isHarmlessStyle(style: string): boolean {
  return style.split(';').every((declaration) => {
    const [property = '', ...value] = declaration.split(':');
    if (property.trim() === '') return true;
    return dressing.test(property.trim().toLowerCase()) && !/url|image|expression|\\|javascript/i.test(value.join(':'));
  });
}
