import { hash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import sharp from 'sharp';
import { pictureType } from './picture-metadata/picture-type.ts';
import { provesItself } from './png-proof.ts';
import { withoutLastBytes } from './without-last-bytes.ts';

/** Pictures that were decoded once need not be decoded again. */
export interface SoundPictures {
  /**
   * Whether a picture can be decoded from its first line to its last.
   * @param path of the file
   * @param bytes of the file, where they are known
   */
  isSound: (path: string, bytes?: Buffer) => Promise<boolean>;
}

/**
 * Decodes pictures, and remembers those that are whole by their bytes; files that were not touched since, by
 * their size and time too, so that hardly any is read twice.
 * @param list file in which they are remembered; what is lost of it is only found anew
 */
export function soundPictures(list?: string): SoundPictures {
  const known = new Set(list === undefined ? [] : readList(list));
  const remember = (marks: readonly string[]) => {
    const fresh = marks.filter((mark) => !known.has(mark));
    for (const mark of fresh) known.add(mark);
    if (list === undefined || fresh.length === 0) return;
    try {
      mkdirSync(dirname(list), { recursive: true });
      appendFileSync(list, fresh.map((mark) => `${mark}\n`).join(''));
    } catch {
      // Where nothing can be written, or the disk is full, they are decoded again the next time.
    }
  };
  return {
    isSound: async (path, given) => {
      const { size, mtimeNs } = await stat(path, { bigint: true });
      const touched = hash('sha256', `${path} ${size} ${mtimeNs}`);
      // Bytes that are at hand are looked at themselves.
      if (given === undefined && known.has(touched)) return true;
      const bytes = given ?? (await readFile(path));
      const content = hash('sha256', bytes);
      if (!known.has(content) && !(await canBeDecoded(bytes))) return false;
      remember(given === undefined ? [content, touched] : [content]);
      return true;
    },
  };
}

function readList(list: string): string[] {
  try {
    return readFileSync(list, 'utf8').match(/^[0-9a-f]{64}$/gm) ?? [];
  } catch {
    return [];
  }
}

/** Said of files that are whole: cameras and programs leave such bytes between the parts of a JPEG. */
const harmless = /\b(?:\d|1[0-6]) extraneous bytes before marker|Invalid SOS parameters/;

/** More than that is left over in no whole JPEG, in bytes. */
const mostLeftOver = 32;

async function canBeDecoded(bytes: Buffer): Promise<boolean> {
  if (pictureType(bytes) === 'png' && (await provesItself(bytes))) return true;
  const fault = await faultOf(bytes, 'warning');
  if (fault !== undefined && (!harmless.test(fault) || (await faultOf(bytes, 'error')) !== undefined)) return false;
  return pictureType(bytes) !== 'jpeg' || needsItsLastBytes(bytes);
}

/**
 * After damage in the middle a decoder of JPEG most often comes to the last line early, with bytes left over, and
 * says nothing. So a picture is whole when it misses its last bytes: it looks otherwise without them, or, where it
 * is of one colour, the decoder misses those of the last few lines; it does not say so of the very last ones.
 */
async function needsItsLastBytes(bytes: Buffer): Promise<boolean> {
  const { height } = await sharp(bytes, { limitInputPixels: false }).metadata();
  const shortened = withoutLastBytes(bytes, mostLeftOver);
  const shorter = withoutLastBytes(bytes, Math.max(mostLeftOver, Math.ceil((bytes.length * 32) / height)));
  if (shortened === undefined || shorter === undefined || height <= 32) return true;
  const [whole, ended] = [await lastLines(bytes, height), await lastLines(shortened, height)];
  return !whole.equals(ended) || (await faultOf(shorter, 'warning')) !== undefined;
}

function lastLines(bytes: Buffer, height: number): Promise<Buffer> {
  const picture = sharp(bytes, { failOn: 'error', limitInputPixels: false });
  return picture.metadata().then(({ width }) =>
    picture
      .extract({ left: 0, top: height - 8, width, height: 8 })
      .raw()
      .toBuffer(),
  );
}

/** What a decoder says of a picture; undefined when it has nothing to say. */
async function faultOf(bytes: Buffer, failOn: 'warning' | 'error'): Promise<string | undefined> {
  try {
    const { width, height } = await sharp(bytes, { failOn, limitInputPixels: false }).metadata();
    // Taken out as a whole first, a JPEG is decoded in full size; of a smaller one the last lines are not looked at.
    await sharp(bytes, { failOn, limitInputPixels: false })
      .extract({ left: 0, top: 0, width, height })
      .resize({ width: 16 })
      .raw()
      .toBuffer();
    return undefined;
  } catch (error) {
    return String(error);
  }
}
