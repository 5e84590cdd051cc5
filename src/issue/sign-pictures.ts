import { hash } from 'node:crypto';
import sharp from 'sharp';
import { euEmblem } from '../components/eu-emblem.ts';
import type { ImageFile } from '../schemas/fields/picture.ts';
import type { MarkView } from '../site/publicity/signs-view.ts';

/** A sign as a picture for mail, whose programs show no drawings. */
export interface SignPicture {
  /** Name of its file, which changes with what it shows: mail that was sent keeps the picture that it was sent with. */
  name: string;
  png: Uint8Array;
  /** In px, as it is shown; the file has twice as many points. */
  width: number;
  height: number;
}

/** A little more than one centimetre, the least height of the emblem; all signs of a row are as high. */
const height = 40;
/** The handbook 2021–2027 (ch. 8.8): signs that are not of the obligatory three are not larger than the flag. */
const flagWidth = (height * 3) / 2;
/** What a programme's or the state's sign may take of a column of 600 px, and of a narrow screen. */
const widest = 200;
const density = 2;

/**
 * Makes pictures of signs: of the emblem, and of those that the site's owner supplied.
 * @param marks signs of all rows
 * @param read bytes of a sign that was supplied
 * @returns a picture for each mark that has one
 */
export async function signPictures(
  marks: readonly MarkView[],
  read: (image: ImageFile) => Promise<Uint8Array>,
): Promise<Map<MarkView, SignPicture>> {
  const made = await Promise.all(
    marks.map(async (mark) => {
      const source = mark.image ? await read(mark.image) : mark.kind === 'eu' ? Buffer.from(emblem()) : undefined;
      return source && ([mark, await picture(mark, source)] as const);
    }),
  );
  return new Map(made.filter((one) => one !== undefined));
}

async function picture({ kind, isDivided }: MarkView, source: Uint8Array): Promise<SignPicture> {
  const isLesser = isDivided === true || kind === 'region' || kind === 'other';
  const { data, info } = await sharp(source)
    .autoOrient()
    .resize({ width: (isLesser ? flagWidth : widest) * density, height: height * density, fit: 'inside' })
    .flatten({ background: '#fff' })
    .png({ palette: true })
    .toBuffer({ resolveWithObject: true });
  return {
    name: `${kind}-${hash('sha256', data).slice(0, 10)}.png`,
    png: new Uint8Array(data),
    width: Math.round(info.width / density),
    height: Math.round(info.height / density),
  };
}

function emblem(): string {
  const { width, height: high, ground, gold, star, places } = euEmblem;
  const stars = places.map((place) => `<polygon points="${star}" fill="${gold}" transform="translate(${place})"/>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${high}"><rect width="${width}" height="${high}" fill="${ground}"/>${stars.join('')}</svg>`;
}
