import { inGif } from './in-gif.ts';
import { inHeif } from './in-heif.ts';
import { inIco } from './in-ico.ts';
import { inJpeg } from './in-jpeg.ts';
import { inPng } from './in-png.ts';
import { inSvg } from './in-svg.ts';
import { inTiff } from './in-tiff.ts';
import { inWebp } from './in-webp.ts';
import { type MetadataKind, metadataKinds } from './metadata-kind.ts';
import { pictureType, type PictureType } from './picture-type.ts';

type Reader = (bytes: Buffer) => Iterable<MetadataKind>;

const readers: Record<PictureType, Reader> = {
  jpeg: inJpeg,
  png: inPng,
  webp: inWebp,
  gif: inGif,
  tiff: inTiff,
  heif: inHeif,
  svg: (bytes) => inSvg(bytes, pictureMetadata),
  ico: (bytes) => inIco(bytes, pictureMetadata),
};

/**
 * What a picture carries besides what it shows, told by its bytes and not by its name. It is read
 * without decoding a pixel. Of a damaged picture that is known which stands before the damage.
 * @param bytes of any file; one that is no picture carries nothing
 * @returns each kind once, in a fixed order
 */
export function pictureMetadata(bytes: Buffer): MetadataKind[] {
  const type = pictureType(bytes);
  if (type === undefined) return [];
  const found = new Set<MetadataKind>();
  try {
    for (const kind of readers[type](bytes)) found.add(kind);
  } catch (error) {
    // A length that leads past the end: nothing more can be read.
    if (!(error instanceof RangeError)) throw error;
  }
  return metadataKinds.filter((kind) => found.has(kind));
}
