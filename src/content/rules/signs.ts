import { join } from 'node:path';
import sharp from 'sharp';
import type { Content } from '../content.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { entryPath } from '../entry-path.ts';
import { type NamedPicture, pathFrom } from '../named-pictures.ts';

/** Distance between the channels of a pixel, of 255, from which it counts as coloured; less is a scanner's tint. */
const tint = 24;

/**
 * Signs of payers are in full colour: black-and-white ones are not allowed on websites (handbook of
 * European Funds 2021–2027, ch. 8.6 and 11.1). A voivodeship's own sign may have no colours.
 */
export async function signs({ root, pictures }: Pick<Content, 'root' | 'pictures'>): Promise<Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const picture of pictures.filter(isSign)) {
    const { file, from, place } = picture;
    if (file !== undefined && (await isGrey(join(root, file))))
      found.push(diagnostic('sign-grey', place, { path: pathFrom(from, file) }));
  }
  return found;
}

/** Whether a picture is the sign of a project's payer that has colours. */
function isSign({ from, field, isOwn }: NamedPicture): boolean {
  const [, , part, kind] = field ?? [];
  return isOwn && entryPath(from)?.collection === 'projects' && part === 'signs' && kind !== 'region';
}

/** Whether a picture has no colours; one that cannot be read is told of elsewhere. */
async function isGrey(path: string): Promise<boolean> {
  try {
    const { data, info } = await sharp(path)
      .flatten({ background: '#fff' })
      .resize(64, 64, { fit: 'inside' })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    if (info.channels < 3) return true;
    for (let at = 0; at < data.length; at += info.channels) {
      const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
      if (Math.max(red, green, blue) - Math.min(red, green, blue) >= tint) return false;
    }
    return true;
  } catch {
    return false;
  }
}
