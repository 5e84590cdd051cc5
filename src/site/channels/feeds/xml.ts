/** What XML 1.0 cannot hold at all: most control characters, and halves of a character. */
const unspeakable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const references = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
]);

function escaped(text: string): string {
  return text.replace(unspeakable, '').replace(/[&<>"']/g, (sign) => references.get(sign) ?? sign);
}

/** A piece of XML. */
export interface Xml {
  xml: string;
}

/**
 * An element of XML.
 * @param name with its prefix
 * @param content elements and texts; what XML cannot hold is left out of them
 * @param attributes by name
 */
export function element(
  name: string,
  content: readonly (Xml | string)[] = [],
  attributes: Record<string, string> = {},
): Xml {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(' ');
  const inner = content.map((part) => (typeof part === 'string' ? escaped(part) : part.xml)).join('');
  return { xml: inner === '' ? `<${start}/>` : `<${start}>${inner}</${name}>` };
}

/** A whole document. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="utf-8"?>${root.xml}`;
}
