import { join, posix } from 'node:path';
import sharp from 'sharp';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import { besideEntry } from '../entry-files.ts';
import { isImageFile, walk } from '../walk.ts';
import type { RuleContext } from './rule.ts';
import { ownValue } from '../own-value.ts';

/** Distance between the channels of a pixel, of 255, from which it counts as coloured; less is a scanner's tint. */
const tint = 24;

/**
 * Signs of payers are in full colour: black-and-white ones are not allowed on websites (handbook of
 * European Funds 2021–2027, ch. 8.6 and 11.1). A voivodeship's own sign may have no colours.
 */
export async function signs({ root, entries, paths, report }: RuleContext): Promise<void> {
  for (const { data, parsed, isOwn, fileOf, place, input } of entries) {
    if (parsed.path.collection !== 'projects' || !isOwn(['funding'])) continue;
    const found: { path: (string | number)[] }[] = [];
    walk(data, (value, path) => {
      if (isImageFile(value) && path[2] === 'signs' && path[3] !== 'region') found.push({ path });
    });
    for (const { path } of found) {
      const written = path.reduce<unknown>((value, step) => ownValue(value, step), input);
      const file = besideEntry(fileOf(path), String(written));
      if (file === undefined || !paths.includes(file)) continue;
      if (await isGrey(join(root, file)))
        report(diagnostic('sign-grey', place(path), { path: `./${posix.relative(posix.dirname(parsed.file), file)}` }));
    }
  }
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
