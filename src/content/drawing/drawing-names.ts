/** Elements of SVG that draw, name or describe (SVG 2, and what drawing programs still write of SVG 1.1). */
export const elementNames: ReadonlySet<string> = new Set([
  ...['svg', 'g', 'defs', 'symbol', 'use', 'switch', 'view', 'a', 'title', 'desc', 'style', 'image'],
  ...['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan', 'textPath'],
  ...['linearGradient', 'radialGradient', 'stop', 'pattern', 'clipPath', 'mask', 'marker'],
  ...['animate', 'animateTransform', 'animateMotion', 'set', 'mpath'],
  ...['filter', 'feBlend', 'feColorMatrix', 'feComponentTransfer', 'feComposite', 'feConvolveMatrix'],
  ...['feDiffuseLighting', 'feDisplacementMap', 'feDistantLight', 'feDropShadow', 'feFlood', 'feFuncA', 'feFuncB'],
  ...['feFuncG', 'feFuncR', 'feGaussianBlur', 'feImage', 'feMerge', 'feMergeNode', 'feMorphology', 'feOffset'],
  ...['fePointLight', 'feSpecularLighting', 'feSpotLight', 'feTile', 'feTurbulence'],
]);

/** Elements whose content is nobody's to see: notes of programs. */
export const emptiedElements: ReadonlySet<string> = new Set(['metadata']);

/** Attributes without a prefix that lead somewhere else; all others measure, colour or name. */
const leading = new Set([
  'src',
  'srcdoc',
  'srcset',
  'action',
  'formaction',
  'ping',
  'target',
  'download',
  'nonce',
  'manifest',
]);

/**
 * Whether an attribute of SVG may stay; handlers and references are judged before.
 * @param name without a prefix
 */
export function attributeNames(name: string): boolean {
  return /^[a-zA-Z][\w.-]*$/.test(name) && !leading.has(name.toLowerCase());
}
