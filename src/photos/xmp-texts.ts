import { XMLParser } from 'fast-xml-parser';
import type { WrittenTexts } from './iptc-texts.ts';
import { ownValue } from '../content/own-value.ts';

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false });

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
function describedProperties(packet: string): Map<string, unknown> {
  const found = new Map<string, unknown>();
  const tree = parsed(packet);
  const rdf = at(tree, 'rdf:RDF') ?? at(at(tree, 'x:xmpmeta') ?? at(tree, 'x:xapmeta'), 'rdf:RDF');
  for (const description of asList(at(rdf, 'rdf:Description'))) {
    if (typeof description !== 'object' || description === null) continue;
    for (const [name, value] of Object.entries(description)) found.set(name.replace(/^@/, ''), value);
  }
  return found;
}

function parsed(packet: string): unknown {
  try {
    return parser.parse(packet);
  } catch {
    return undefined;
  }
}

function inLanguage(property: unknown, language: string): string | undefined {
  const items = itemsOf(property);
  const ranks = (item: unknown) => {
    const written = at(item, '@xml:lang');
    const tag = typeof written === 'string' ? written.toLowerCase() : '';
    return tag === language || tag.startsWith(`${language}-`) ? 0 : tag === 'x-default' ? 1 : 2;
  };
  return textOf(items.toSorted((a, b) => ranks(a) - ranks(b))[0]);
}

/** The items of an array, ordered or not; a plain value is its only item. */
function itemsOf(property: unknown): unknown[] {
  const list = at(property, 'rdf:Alt') ?? at(property, 'rdf:Seq') ?? at(property, 'rdf:Bag');
  return list === undefined ? asList(property) : asList(at(list, 'rdf:li'));
}

function textOf(value: unknown): string | undefined {
  const text: unknown = typeof value === 'object' ? at(value, '#text') : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}

function at(value: unknown, name: string): unknown {
  return ownValue(value, name);
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}
