import { SaxesParser } from 'saxes';
import type { WrittenTexts } from './iptc-texts.ts';

/** The names that are read, by namespace, whatever prefix a packet gives them. */
const prefixes = new Map([
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://ns.adobe.com/photoshop/1.0/', 'photoshop'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);

/** An element of a packet. */
interface Part {
  name: string;
  attributes: Map<string, string>;
  parts: Part[];
  text: string;
}

/**
 * Reads `dc:description`, `dc:creator` and `photoshop:Credit` from an XMP packet (ISO 16684-1).
 * @param packet the packet as text
 * @param language the description in it is preferred, then the default one, then the first
 * @returns nothing where the packet is no XML
 */
export function xmpTexts(packet: string, language: string): WrittenTexts {
  const properties = describedProperties(packet);
  const caption = inLanguage(properties.get('dc:description'), language);
  const creators = itemsOf(properties.get('dc:creator')).flatMap((item) => textOf(item) ?? []);
  const creditLine = textOf(properties.get('photoshop:Credit'));
  return {
    ...(caption !== undefined && { caption }),
    ...(creators.length > 0 && { creators }),
    ...(creditLine !== undefined && { creditLine }),
  };
}

/** All properties of a packet by name, whether they stand as elements or as attributes. */
function describedProperties(packet: string): Map<string, Part | string> {
  const descriptions = within([parsed(packet)], 'rdf:RDF').flatMap(({ parts }) => named(parts, 'rdf:Description'));
  return new Map(
    descriptions.flatMap(({ attributes, parts }): [string, Part | string][] => [
      ...attributes,
      ...parts.map((part): [string, Part] => [part.name, part]),
    ]),
  );
}

/** A packet as elements; what is no XML ends the reading without a word. */
function parsed(packet: string): Part {
  const root: Part = { name: '', attributes: new Map(), parts: [], text: '' };
  const open = [root];
  const nameOf = ({ uri, local, name }: { uri: string; local: string; name: string }) => {
    const prefix = prefixes.get(uri);
    return prefix === undefined ? name : `${prefix}:${local}`;
  };
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', () => {});
  parser.on('opentag', (tag) => {
    const attributes = new Map(Object.values(tag.attributes).map((one) => [nameOf(one), one.value]));
    const part: Part = { name: nameOf(tag), attributes, parts: [], text: '' };
    open.at(-1)?.parts.push(part);
    open.push(part);
  });
  const addText = (text: string) => {
    const part = open.at(-1);
    if (part) part.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => void open.pop());
  parser.write(packet).close();
  return root;
}

/** Elements of a name, at any depth. */
function within(parts: readonly Part[], name: string): Part[] {
  return parts.flatMap((part) => (part.name === name ? [part] : within(part.parts, name)));
}

function named(parts: readonly Part[], ...names: string[]): Part[] {
  return parts.filter((part) => names.includes(part.name));
}

function inLanguage(property: Part | string | undefined, language: string): string | undefined {
  const ranks = (item: Part | string) => {
    const tag = typeof item === 'string' ? '' : (item.attributes.get('xml:lang') ?? '').toLowerCase();
    return tag === language || tag.startsWith(`${language}-`) ? 0 : tag === 'x-default' ? 1 : 2;
  };
  return textOf(itemsOf(property).toSorted((a, b) => ranks(a) - ranks(b))[0]);
}

/** The items of an array, ordered or not; a plain value is its only item. */
function itemsOf(property: Part | string | undefined): (Part | string)[] {
  if (property === undefined) return [];
  if (typeof property === 'string') return [property];
  const [list] = named(property.parts, 'rdf:Alt', 'rdf:Seq', 'rdf:Bag');
  return list ? named(list.parts, 'rdf:li') : [property];
}

function textOf(value: Part | string | undefined): string | undefined {
  const text = typeof value === 'string' ? value : value?.text;
  return text === undefined || text.trim() === '' ? undefined : text.trim();
}
