import { inXmp } from './in-xmp.ts';
import type { MetadataKind } from './metadata-kind.ts';

/** Tags of TIFF 6.0, Exif 3.0 (CIPA DC-008) and of what others keep in TIFF files. */
const tags: Readonly<Record<number, MetadataKind>> = {
  271: 'exif', // Make
  272: 'exif', // Model
  306: 'exif', // DateTime
  315: 'exif', // Artist
  316: 'exif', // HostComputer
  33_723: 'iptc',
  34_377: 'iptc', // Photoshop's resources, which hold it
  34_665: 'exif',
  34_853: 'gps',
};

/** The tag of XMP (ISO 16684-3); its bytes stand elsewhere in the file. */
const xmpTag = 700;

/** A file with more directories than this is no picture. */
const mostDirectories = 100;

/** Reads the directories of a TIFF file, which is also the form of an Exif block. */
export function* inTiff(bytes: Buffer): Iterable<MetadataKind> {
  const isLittle = bytes.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (isLittle ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at));
  const long = (at: number) => (isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  // BigTIFF, with addresses of eight bytes: no browser shows it, so it is not vouched for.
  if (short(2) === 43) {
    yield 'other';
    return;
  }
  let directory = long(4);
  for (let count = 0; directory !== 0 && count < mostDirectories; count++) {
    const entries = short(directory);
    for (let index = 0; index < entries; index++) {
      const at = directory + 2 + index * 12;
      const kind = tags[short(at)];
      if (kind) yield kind;
      if (short(at) === xmpTag) yield* inXmp(bytes.subarray(long(at + 8), long(at + 8) + long(at + 4)));
    }
    directory = long(directory + 2 + entries * 12);
  }
}

/** An Exif block, with or without the six letters that JPEG puts before it. */
export function* inExif(block: Buffer): Iterable<MetadataKind> {
  yield 'exif';
  yield* inTiff(block.toString('latin1', 0, 6) === 'Exif\0\0' ? block.subarray(6) : block);
}
