/** Kinds of pictures by their containers; AVIF and HEIC share one. */
export type PictureType = 'jpeg' | 'png' | 'webp' | 'gif' | 'tiff' | 'heif' | 'svg' | 'ico';

/** How many bytes of a file tell its type. */
export const telling = 4096;

/** Brands of the ISO base media format that are pictures (MIAF, ISO/IEC 23000-22; AVIF; HEIF). */
const brands = ['avif', 'avis', 'heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1', 'miaf'];

/**
 * The type of a picture, by its first bytes.
 * @param head at least the first `telling` bytes of the file, or all of it
 * @returns undefined for what is no picture that browsers show or cameras write
 */
export function pictureType(head: Buffer): PictureType | undefined {
  const text = head.toString('latin1', 0, Math.min(head.length, telling));
  if (text.startsWith('\xFF\xD8\xFF')) return 'jpeg';
  if (text.startsWith('\x89PNG\r\n\x1A\n')) return 'png';
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'webp';
  if (/^GIF8[79]a/.test(text)) return 'gif';
  if (/^(?:II[*+]\0|MM\0[*+])/.test(text)) return 'tiff';
  if (text.slice(4, 8) === 'ftyp' && isPictureBrand(head, text)) return 'heif';
  if (/^\0\0[\x01\x02]\0[^\0]/.test(text)) return 'ico';
  const markup = text
    .replace(/^\xEF\xBB\xBF/, '')
    .replaceAll(/<!--[^]*?-->/g, '')
    .trimStart();
  return /^<svg[\s/>]/.test(markup) ||
    (/^<[?!]/.test(markup) && /<svg[\s/>]/.test(markup) && !/<(?:html[\s>]|!doctype html)/i.test(markup))
    ? 'svg'
    : undefined;
}

/** The brands of a file stand in its first box: the major one, a version, then the compatible ones. */
function isPictureBrand(head: Buffer, text: string): boolean {
  const end = Math.min(head.length >= 4 ? head.readUInt32BE(0) : 0, text.length);
  for (let at = 8; at + 4 <= end; at += 4) if (brands.includes(text.slice(at, at + 4))) return true;
  return false;
}
