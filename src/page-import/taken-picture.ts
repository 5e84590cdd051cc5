import sharp from 'sharp';
import { fileSign } from '../content/file-sign.ts';
import type { Message } from '../content/new-entry/message.ts';
import { asJpeg, upright } from '../photos/develop.ts';
import { limits } from '../photos/limits.ts';
import { messages } from '../photos/messages.ts';

/**
 * A picture as it is kept beside an entry: bounded, without camera data. Photographs become JPEG, drawings stay PNG.
 * @param bytes of the file
 * @returns with the ending of its name, or why it cannot be taken
 */
export async function takenPicture(bytes: Buffer): Promise<{ bytes: Buffer; ending: string } | { problem: Message }> {
  const sign = fileSign(bytes);
  if (sign === 'svg') return { problem: messages.svg() };
  if (sign === 'empty') return { problem: messages.empty() };
  try {
    const picture = sharp(bytes, { failOn: 'error', limitInputPixels: limits.pixels });
    const { format, pages = 1, hasAlpha } = await picture.metadata();
    if (pages > 1) return { problem: messages.animated() };
    if (format === 'png' || format === 'gif' || (format === 'webp' && hasAlpha))
      return {
        bytes: await picture
          .resize({ width: limits.side, height: limits.side, fit: 'inside', withoutEnlargement: true })
          .png()
          .toBuffer(),
        ending: '.png',
      };
    return { bytes: await asJpeg(await upright(bytes)), ending: '.jpg' };
  } catch {
    return { problem: sign === undefined || sign === 'web-page' ? messages.notAPicture() : messages.damaged() };
  }
}
