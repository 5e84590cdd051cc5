import type { Element, ElementContent } from 'hast';
import { fileSign, isAsCalled } from '../content/file-sign.ts';
import type { Message } from '../content/new-entry/message.ts';
import { plainFileName } from '../content/plain-file-name.ts';
import { textOf } from '../html/text-of.ts';
import { asLine, elementsOf } from './elements-of.ts';
import { limits } from './limits.ts';
import { messages } from './messages.ts';
import type { ReadFile } from './read-source.ts';
import { takenPicture } from './taken-picture.ts';

/** The files of a page, and its text with them beside it. */
export interface TakenFiles {
  content: Element;
  files: { name: string; bytes: Buffer }[];
  /** Names of pictures of which the page does not say what they show. */
  undescribed: string[];
  attachments: { file: string; title: string }[];
  /** What could not be taken, by its address; by its name where it lay beside a saved page. */
  problems: { address: string; message: Message }[];
}

/** Endings of documents that readers download. */
const documents = /\.(pdf|docx?|xlsx?|pptx?|odt|ods|odp|rtf|csv|zip|epub)$/i;

/**
 * Fetches the pictures that a text shows and the documents to which it links. A picture that cannot be taken leaves the
 * text, a link goes on leading to where it led.
 * @param content as `cleanContent` leaves it
 * @param onFile told the address of each before it is fetched
 */
export async function takeFiles(
  content: Element,
  read: ReadFile,
  onFile: (address: string) => void,
): Promise<TakenFiles> {
  const files: TakenFiles['files'] = [];
  const problems: TakenFiles['problems'] = [];
  const attachments: TakenFiles['attachments'] = [];
  const places = new Map<string, string | undefined>();
  let bytesLeft: number = limits.all;

  const take = async (address: string, prepare: (bytes: Buffer, path: string) => Promise<Prepared>) => {
    if (places.has(address)) return;
    places.set(address, undefined);
    const url = new URL(address);
    // Of a saved page its own folder is nobody else's business.
    const shown = url.protocol === 'file:' ? (nameOf(url).split('/').at(-1) ?? '') : address;
    const refuse = (message: Message) => void problems.push({ address: shown, message });
    if (files.length >= limits.files) return refuse(messages.tooManyFiles());
    onFile(shown);
    const fetched = await read(url, Math.min(limits.file, bytesLeft));
    if ('fault' in fetched) return refuse(messages.notFetched(fetched));
    const prepared = await prepare(fetched.bytes, url.pathname);
    if ('problem' in prepared) return refuse(prepared.problem);
    bytesLeft -= prepared.bytes.length;
    const name = freeName(plainFileName(nameOf(url)).replace(/\.[a-z0-9]+$/, ''), prepared.ending, files);
    files.push({ name, bytes: prepared.bytes });
    places.set(address, name);
  };

  for (const image of elementsOf(content, 'img')) await take(String(image.properties['src']), takenPicture);
  for (const link of elementsOf(content, 'a')) {
    const address = String(link.properties['href']);
    if (!/^(?:https?|file):/.test(address) || !documents.test(new URL(address).pathname)) continue;
    if (places.has(address)) continue;
    await take(address, asDocument);
    const file = places.get(address);
    if (file !== undefined) attachments.push({ file: `./${file}`, title: asLine(textOf(link)) });
  }

  const placed = (node: ElementContent): ElementContent[] => {
    if (node.type !== 'element') return [node];
    const { tagName, properties } = node;
    const name = tagName === 'img' ? 'src' : tagName === 'a' ? 'href' : undefined;
    const file = name === undefined ? undefined : places.get(String(properties[name]));
    if (tagName === 'img' && file === undefined) return [];
    const isOfPage = tagName === 'a' && file === undefined && String(properties['href']).startsWith('file:');
    const children = node.children.flatMap(placed);
    if (isOfPage) return children;
    return [{ ...node, properties: { ...properties, ...(name && file && { [name]: `./${file}` }) }, children }];
  };
  const result: Element = { ...content, children: content.children.flatMap(placed) };
  const undescribed = elementsOf(result, 'img')
    .filter(({ properties }) => properties['alt'] === '')
    .map(({ properties }) => String(properties['src']));
  return { content: result, files, undescribed: [...new Set(undescribed)], attachments, problems };
}

type Prepared = { bytes: Buffer; ending: string } | { problem: Message };

function asDocument(bytes: Buffer, path: string): Promise<Prepared> {
  const [, ending = ''] = documents.exec(path) ?? [];
  const name = ending.toLowerCase();
  return Promise.resolve(
    isAsCalled(name, fileSign(bytes)) ? { bytes, ending: `.${name}` } : { problem: messages.notAsCalled(name) },
  );
}

function nameOf({ pathname }: URL): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

function freeName(base: string, ending: string, files: TakenFiles['files']): string {
  let name = `${base}${ending}`;
  for (let number = 2; files.some((file) => file.name === name); number += 1) name = `${base}-${number}${ending}`;
  return name;
}
