/**
 * Elements of HTML that a text may have, with the attributes of each beside those that every element
 * may have. Whatever is not listed is never published.
 */
const elements = new Map<string, readonly string[]>(
  Object.entries({
    ...plain([
      'p',
      'div',
      'section',
      'article',
      'address',
      'h1',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'hr',
      'pre',
      'br',
      'wbr',
    ]),
    ...plain(['ul', 'dl', 'dt', 'dd', 'figure', 'figcaption', 'summary', 'caption', 'thead', 'tbody', 'tfoot', 'tr']),
    ...plain([
      'b',
      'bdi',
      'bdo',
      'strong',
      'i',
      'em',
      'u',
      's',
      'small',
      'mark',
      'span',
      'abbr',
      'dfn',
      'cite',
      'code',
    ]),
    ...plain(['kbd', 'samp', 'var', 'sub', 'sup', 'ruby', 'rp', 'rt', 'table', 'picture']),
    a: ['href', 'hreflang', 'rel', 'name'],
    blockquote: ['cite'],
    q: ['cite'],
    ins: ['cite', 'datetime'],
    del: ['cite', 'datetime'],
    time: ['datetime'],
    data: ['value'],
    details: ['open'],
    ol: ['start', 'type', 'reversed'],
    li: ['value'],
    col: ['span'],
    colgroup: ['span'],
    th: ['colspan', 'rowspan', 'headers', 'scope', 'abbr'],
    td: ['colspan', 'rowspan', 'headers'],
    img: ['src', 'srcset', 'sizes', 'alt', 'width', 'height', 'loading', 'decoding'],
    source: ['src', 'srcset', 'sizes', 'type', 'media', 'width', 'height'],
    video: ['src', 'poster', 'controls', 'preload', 'loop', 'muted', 'playsinline', 'width', 'height'],
    audio: ['src', 'controls', 'preload', 'loop', 'muted'],
    track: ['src', 'kind', 'srclang', 'label', 'default'],
  }),
);

/** Attributes of every element. */
const everywhere = ['id', 'lang', 'dir', 'title', 'translate', 'aria-label'];

/** Elements without an end tag. */
const voidElements = new Set(['hr', 'br', 'wbr', 'img', 'source', 'track', 'col', 'input']);

/** Elements whose end tag may be left out (HTML Standard, 13.1.2.4). */
const closedByOthers = new Set([
  'p',
  'li',
  'dt',
  'dd',
  'rt',
  'rp',
  'caption',
  'colgroup',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'td',
  'th',
]);

/** Elements of HTML that a text does not need: their tags go, and what stands between them stays. */
const unwrapped = new Set([
  ...['html', 'body', 'main', 'header', 'footer', 'nav', 'aside', 'hgroup', 'search', 'label', 'fieldset', 'legend'],
  ...['font', 'center', 'big', 'tt', 'strike', 'nobr', 'acronym', 'dir', 'menu', 'marquee', 'blink', 'basefont'],
  ...['meter', 'progress', 'map', 'area', 'rb', 'rtc', 'multicol', 'spacer', 'center', 'xml'],
]);

/**
 * Elements that run code, ask for data, change the page, or swallow what follows them. What stands
 * between the tags of those with `true` is no text.
 */
const refused = new Map<string, boolean>(
  Object.entries({
    ...{ script: true, style: true, template: true, svg: true, math: true, select: true, title: true },
    ...{ iframe: true, noembed: true, noframes: true, datalist: true, head: true },
    ...Object.fromEntries(
      [
        ...[
          'link',
          'meta',
          'base',
          'frame',
          'frameset',
          'object',
          'embed',
          'applet',
          'param',
          'form',
          'input',
          'button',
        ],
        ...['option', 'optgroup', 'textarea', 'output', 'keygen', 'isindex', 'slot', 'noscript', 'plaintext', 'xmp'],
        ...['listing', 'canvas', 'dialog', 'portal', 'fencedframe', 'selectedcontent', 'image', 'bgsound', 'command'],
        ...['menuitem', 'permission', 'geolocation', 'model', 'webview', 'layer', 'ilayer'],
      ].map((name) => [name, false]),
    ),
  }),
);

function plain(names: readonly string[]): Record<string, readonly string[]> {
  return Object.fromEntries(names.map((name) => [name, []]));
}

/** What becomes of an element: it is kept, its tags go, it is refused, or HTML has none of its name. */
export type ElementKind = 'kept' | 'unwrapped' | 'refused' | 'unknown';

/**
 * What becomes of an element that an editor wrote.
 * @param name in small letters
 */
export function elementKind(name: string): ElementKind {
  if (elements.has(name)) return 'kept';
  // Word writes <o:p> and <st1:City>: nothing of it was meant to be read.
  if (unwrapped.has(name) || name.includes(':')) return 'unwrapped';
  // The site's own elements are scripts by another name.
  return refused.has(name) || name.startsWith('kronika-') ? 'refused' : 'unknown';
}

/** Whether what a refused element encloses goes with it. */
export function goesWhole(name: string): boolean {
  return refused.get(name) === true;
}

/** Whether an element never has an end tag. */
export function isVoid(name: string): boolean {
  return voidElements.has(name);
}

/** Whether an element must be closed by its own end tag. */
export function needsEndTag(name: string): boolean {
  return !voidElements.has(name) && !closedByOthers.has(name);
}

/** Whether an element may have an attribute; what the attribute may say is another question. */
export function isAllowedAttribute(element: string, attribute: string): boolean {
  return everywhere.includes(attribute) || elements.get(element)?.includes(attribute) === true;
}
