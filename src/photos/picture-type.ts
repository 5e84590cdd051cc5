/** What a file is by its first bytes, whatever its name says. */
export type PictureType = 'jpeg' | 'png' | 'webp' | 'tiff' | 'heif' | 'gif' | 'svg';

/** How many bytes of a file are enough to tell; a drawing may begin with a comment. */
export const headLength = 1024;

/**
 * Tells the type of a picture by its signature: ISO/IEC 10918-1 (JPEG), ISO/IEC 15948 (PNG), RFC 9649 (WebP),
 * TIFF 6.0 and BigTIFF, ISO/IEC 23008-12 (HEIF, with HEIC and AVIF), GIF89a.
 * @param head the first bytes of the file
 * @returns undefined for anything else
 */
export function pictureType(head: Uint8Array): PictureType | undefined {
  const signs = Buffer.from(head.subarray(0, headLength)).toString('latin1');
  if (signs.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (signs.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (signs.startsWith('RIFF') && signs.startsWith('WEBP', 8)) return 'webp';
  if (/^(?:II[*+]\0|MM\0[*+])/.test(signs)) return 'tiff';
  if (/^ftyp(?:hei[cxms]|hev[cx]|mif1|msf1|avi[fs])/.test(signs.slice(4))) return 'heif';
  if (/^GIF8[79]a/.test(signs)) return 'gif';
  return /^(?:\xef\xbb\xbf)?\s*<(?:\?xml|!--|!DOCTYPE|svg)/i.test(signs) && /<svg\b/i.test(signs) ? 'svg' : undefined;
}
