import { open, readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import sharp from 'sharp';
import { fileSign } from '../content/file-sign.ts';
import type { Message } from '../content/new-entry/message.ts';
import { type PictureType, pictureType, telling } from '../content/picture-metadata/picture-type.ts';
import type { SiteSettings } from '../schemas/site.ts';
import { type CaptureTime, captureTime } from './capture-time.ts';
import { iptcTexts, type WrittenTexts } from './iptc-texts.ts';
import { limits } from './limits.ts';
import { messages } from './messages.ts';
import { xmpTexts } from './xmp-texts.ts';

/** What a photograph says of itself, without its being decoded. */
export interface PhotoFacts {
  type: PictureType;
  taken: CaptureTime | undefined;
  caption: string | undefined;
  /** Who made it, in the words to be shown. */
  credit: string | undefined;
}

/** The facts, or why it is no photograph to be taken. */
export type ReadFacts = { facts: PhotoFacts } | { problem: Message };

/** Raw pictures of cameras; many begin as TIFF files do, with a small preview as the first picture. */
const rawEndings = /^\.(?:arw|cr2|cr3|dng|nef|nrw|orf|pef|raf|rw2|srw)$/i;

/** How a maker's name becomes a credit in the language of a site; a name alone is one too. */
const creditPrefix = new Map<string, string>([
  ['pl', 'fot. '],
  ['en', 'photo: '],
  ['uk', 'фото: '],
]);

/**
 * Reads the head of a file.
 * @param path of the file
 * @param settings of the site: its time zone, and the main language for captions
 */
export async function photoFacts(
  path: string,
  { timeZone, languages: [language = 'pl'] }: Pick<SiteSettings, 'timeZone' | 'languages'>,
): Promise<ReadFacts> {
  const { head, size } = await readHead(path);
  if (size === 0) return { problem: messages.empty() };
  if (fileSign(head) === 'lfs-pointer') return { problem: messages.lfsPointer() };
  const type = pictureType(head);
  if (type === undefined || type === 'ico') return { problem: messages.notAPicture() };
  if (rawEndings.test(extname(path))) return { problem: messages.raw() };
  if (type === 'gif' || type === 'svg') return { problem: messages[type]() };
  if (size > limits.bytes) return { problem: messages.tooLarge(size) };
  const metadata = await sharp(path, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  if (!metadata) return { problem: type === 'heif' ? messages.heic() : messages.damaged() };
  const { width, height, pages = 1, exif, iptc, xmpAsString } = metadata;
  if (width * height > limits.pixels) return { problem: messages.tooManyPixels(width, height) };
  if (pages > 1 && type !== 'heif') return { problem: type === 'webp' ? messages.animated() : messages.manyPages() };
  const block = type === 'tiff' ? await readFile(path) : exif;
  const written: WrittenTexts = {
    ...(iptc && iptcTexts(iptc)),
    ...(xmpAsString !== undefined && xmpTexts(xmpAsString, language)),
  };
  const credit =
    written.creditLine ?? (written.creators && (creditPrefix.get(language) ?? '') + written.creators.join(', '));
  return {
    facts: { type, taken: block && captureTime(block, timeZone), caption: written.caption, credit },
  };
}

async function readHead(path: string): Promise<{ head: Buffer; size: number }> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(telling), 0, telling, 0);
    return { head: buffer.subarray(0, bytesRead), size: (await file.stat()).size };
  } finally {
    await file.close();
  }
}
