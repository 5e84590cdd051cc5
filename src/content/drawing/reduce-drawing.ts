import { SaxesParser, type SaxesAttributeNS, type SaxesTagNS } from 'saxes';
import { activeStyle, allowedReference } from './drawing-values.ts';
import { attributeNames, elementNames, emptiedElements } from './drawing-names.ts';

/** What a drawing must not have, and where. */
export interface DrawingFault {
  kind: 'active' | 'broken' | 'encoding';
  /** What was found, as it is written: `<script>`, `onload`. */
  what: string;
  /** Line of the file, from 1. */
  line: number;
}

/** A drawing with nothing in it but what draws. */
export interface ReducedDrawing {
  /** The file as it is published: UTF-8, without declarations, comments and what programs note for themselves. */
  text: string;
  /** What would have run code, asked another host, or could not be read; empty where nothing was. */
  faults: DrawingFault[];
}

const namespaces = {
  svg: 'http://www.w3.org/2000/svg',
  xlink: 'http://www.w3.org/1999/xlink',
  xml: 'http://www.w3.org/XML/1998/namespace',
  xmlns: 'http://www.w3.org/2000/xmlns/',
};

/** Namespaces whose elements browsers act on; notes of drawing programs are in others. */
const actedOn = /^http:\/\/www\.w3\.org\/(?:1999\/(?:xhtml|XSL)|1998\/Math)|XInclude|xul|xbl/i;

/** Elements of SVG that run code or bring in pages, sounds and films. */
const activeElements = new Set([
  'script',
  'foreignObject',
  'handler',
  'listener',
  'iframe',
  'audio',
  'video',
  'embed',
  'object',
]);

/** Attributes that must not change in time: they lead somewhere, or run. */
const steering = /^(?:href|style|class|id|on.*)$/i;

/**
 * Reads a drawing as a browser would and writes it anew from a list of elements and attributes, so that
 * nobody's parser can find in it what this one did not see.
 * @param bytes of an SVG file
 * @returns what may be published, and what had to be left out because it was more than a drawing; notes
 *   that programs keep for themselves are left out without a word
 */
export function reduceDrawing(bytes: Uint8Array): ReducedDrawing {
  const source = decodeDrawing(bytes);
  if (source === undefined) return { text: '', faults: [{ kind: 'encoding', what: 'UTF-8', line: 1 }] };
  const faults: DrawingFault[] = [];
  const parser = new SaxesParser({ xmlns: true, position: true });
  const fault = (what: string, kind: DrawingFault['kind'] = 'active') => {
    if (faults.length < 20) faults.push({ kind, what, line: parser.line });
  };
  let text = '';
  let style: string | undefined;
  let isEmptied = 0;
  /** For each open element whether it is written. */
  const written: boolean[] = [];
  const isWritten = () => written.every(Boolean);

  parser.on('error', ({ message }) => {
    const reason = message.replace(/^\d+:\d+: /, '');
    fault(/entity/.test(reason) ? '<!ENTITY>' : reason, /entity/.test(reason) ? 'active' : 'broken');
  });
  parser.on('doctype', (doctype) => {
    if (/<!(?:ENTITY|ATTLIST|ELEMENT|NOTATION)|%/.test(doctype)) fault('<!ENTITY>');
  });
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !/^(?:utf-8|us-ascii|iso-8859-\d+|windows-125\d)$/i.test(encoding))
      fault(encoding, 'encoding');
  });
  parser.on('processinginstruction', ({ target }) => {
    if (target.toLowerCase() === 'xml-stylesheet') fault('<?xml-stylesheet?>');
  });
  parser.on('opentag', (tag) => {
    // Without a namespace a browser draws nothing; what is written anew has one.
    const isSvg = tag.uri === namespaces.svg || tag.uri === '';
    const isOurs = isSvg && elementNames.has(tag.local);
    if ((isSvg && activeElements.has(tag.local)) || actedOn.test(tag.uri)) fault(`<${tag.name}>`);
    const attributes = attributesOf(tag, fault);
    const isDrawn = isOurs && attributes !== undefined;
    if (isDrawn && isWritten() && isEmptied === 0)
      text += `<${tag.local}${written.length === 0 ? rootNamespaces : ''}${attributes}>`;
    written.push(isDrawn);
    if (emptiedElements.has(tag.local)) isEmptied += 1;
    if (isOurs && tag.local === 'style') style = '';
  });
  const onText = (words: string) => {
    if (style !== undefined) style += words;
    else if (isWritten() && isEmptied === 0 && written.length > 0) text += escapeText(words);
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('closetag', ({ local }) => {
    if (style !== undefined && local === 'style') {
      const found = activeStyle(style);
      if (found) fault(found);
      else if (isWritten() && isEmptied === 0) text += escapeText(style);
      style = undefined;
    }
    if (emptiedElements.has(local)) isEmptied -= 1;
    if (isWritten() && isEmptied === 0) text += `</${local}>`;
    written.pop();
  });
  try {
    parser.write(source).close();
  } catch (error) {
    fault(error instanceof Error ? error.message : String(error), 'broken');
  }
  if (text === '' && faults.length === 0) faults.push({ kind: 'broken', what: '<svg>', line: 1 });
  return { text: `${text}\n`, faults };
}

const rootNamespaces = ` xmlns="${namespaces.svg}" xmlns:xlink="${namespaces.xlink}"`;

/** Attributes that draw; undefined where the element must go with them. */
function attributesOf(tag: SaxesTagNS, fault: (what: string) => void): string | undefined {
  let text = '';
  for (const attribute of Object.values(tag.attributes)) {
    const { uri, local, value, name } = attribute;
    if (uri === namespaces.xmlns || name === 'xmlns') continue;
    if (uri === '' && /^on/i.test(local)) {
      fault(name);
      continue;
    }
    if (isReference(attribute)) {
      const isAllowed = allowedReference(tag.local, value);
      if (isAllowed) text += ` ${uri === '' ? 'href' : 'xlink:href'}="${escapeAttribute(value)}"`;
      else fault(`${name}="${value.slice(0, 40)}"`);
      continue;
    }
    if (local === 'attributeName' && (!/^[a-z][\w-]*$/i.test(value) || steering.test(value))) {
      fault(`${local}="${value.slice(0, 40)}"`);
      return undefined;
    }
    const style = uri === '' && !/^(?:aria-|data-|id$|class$)/.test(local) ? activeStyle(value) : undefined;
    if (style) fault(style);
    else if (uri === '' && attributeNames(local)) text += ` ${local}="${escapeAttribute(value)}"`;
    else if (uri === namespaces.xml && (local === 'lang' || local === 'space'))
      text += ` xml:${local}="${escapeAttribute(value)}"`;
  }
  return text;
}

function isReference({ uri, local }: SaxesAttributeNS): boolean {
  return (uri === '' || uri === namespaces.xlink) && local === 'href';
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapeAttribute(text: string): string {
  return escapeText(text)
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\t', '&#9;')
    .replaceAll('\r', '&#13;');
}

/** The text of a file in UTF-8; a drawing in another encoding may be one thing to us and another to a browser. */
function decodeDrawing(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
