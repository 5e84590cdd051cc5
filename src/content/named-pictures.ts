import { posix } from 'node:path';
import type { ImageFile } from '../schemas/fields/picture.ts';
import type { SiteSettings } from '../schemas/site.ts';
import { decodeAddress } from './decode-address.ts';
import type { FilePlace } from './diagnostics/diagnostic.ts';
import { besideEntry } from './entry-files.ts';
import type { FindFile } from './files-beside.ts';
import { ownValue } from './own-value.ts';
import { settingsFile } from './read-settings.ts';
import { isChecked } from './resolve-entries.ts';
import { placeInFile } from './place-in-file.ts';
import type { PlaceOf, ReadEntry } from './source-entry.ts';
import { isImageFile, walk } from './walk.ts';
import type { DataPath } from './yaml-source.ts';

/** A picture where something names it: a field of an entry, a text, the settings. */
export interface NamedPicture {
  /** The file that names it. */
  from: string;
  /** Its path as that file writes it. */
  written: string;
  /** Where it stands. */
  place: FilePlace;
  /** The picture's file, below the content root; undefined when there is none. */
  file: string | undefined;
  /** Its field; none in a text. */
  field?: DataPath;
  /** Whether the file says so itself; what a translation takes over is checked with its original. */
  isOwn: boolean;
  /** The text for those who do not see it, where it has one of its own, and where that stands. */
  alt?: { text: string; place: FilePlace };
  /** Where an editor says that this text is still to come. */
  altPending?: FilePlace;
  /** The line that names another path. */
  pasteLine: (path: string) => string;
}

/** A picture that an entry names in a field, and what its schema made of it: measures go there. */
export interface FieldPicture extends NamedPicture {
  field: DataPath;
  image: ImageFile;
}

/** The pictures that an entry names in its fields. */
export function fieldPictures(read: ReadEntry, find: FindFile): FieldPicture[] {
  const isWhole = isChecked(read) && read.lost.size === 0;
  const placeOf = isWhole ? read.place : read.parsed.place;
  return (isWhole ? picturesOf(read.data) : writtenPictures(read.input)).map(({ image, field, alt, isPending }) => ({
    from: read.parsed.file,
    written: image.src,
    place: placeOf(field),
    file: find(besideEntry(read.fileOf(field), image.src)),
    isOwn: read.isOwn(field),
    ...(alt !== undefined && { alt: { text: alt, place: placeOf([...field.slice(0, -1), 'alt']) } }),
    ...(isPending && { altPending: placeOf(field) }),
    pasteLine: (path) => `${String(field.at(-1))}: ${path}`,
    field,
    image,
  }));
}

interface FoundPicture {
  image: ImageFile;
  field: DataPath;
  alt: string | undefined;
  isPending: boolean;
}

function picturesOf(data: object): FoundPicture[] {
  const found: FoundPicture[] = [];
  walk(data, (value, field) => {
    if (!isImageFile(value)) return;
    const beside = field.slice(0, -1).reduce<unknown>((within, step) => ownValue(within, step), data);
    const alt = ownValue(beside, 'alt');
    const isPending = field.at(-1) === 'src' && ownValue(beside, 'altPending') !== undefined;
    found.push({ image: value, field, alt: typeof alt === 'string' ? alt : undefined, isPending });
  });
  return found;
}

/** Pictures that a refused entry names, as far as they can be told from what is written. */
function writtenPictures(input: Record<string, unknown>): FoundPicture[] {
  const found: FoundPicture[] = [];
  walk(input, (value, path) => {
    if (!('src' in value) || typeof value.src !== 'string') return;
    const alt = 'alt' in value && typeof value.alt === 'string' ? value.alt : undefined;
    const image = { src: value.src, width: 0, height: 0, format: '' };
    found.push({ image, field: [...path, 'src'], alt, isPending: false });
  });
  return found;
}

/** The pictures that lie beside an entry and stand in its text. */
export function textPictures(read: ReadEntry, find: FindFile): NamedPicture[] {
  const { parsed, text } = read;
  return text.pictures
    .filter(({ src }) => !/^[a-z]+:|^\//i.test(src))
    .map((picture) => {
      const place = placeInFile(read, picture);
      return {
        from: parsed.file,
        written: picture.src,
        place,
        file: find(besideEntry(parsed.file, decodeAddress(picture.src))),
        isOwn: true,
        alt: { text: picture.alt, place },
        pasteLine: (path) => `![${picture.alt}](${path})`,
      };
    });
}

/** The pictures of the site's logo. */
export function logoPictures(settings: SiteSettings | undefined, place: PlaceOf, find: FindFile): NamedPicture[] {
  const { logo } = settings ?? {};
  return (['light', 'dark'] as const).flatMap((field): NamedPicture[] => {
    const written = logo?.[field];
    if (written === undefined) return [];
    return [
      {
        from: settingsFile,
        written,
        place: place(['logo', field]),
        file: find(besideEntry(settingsFile, written)),
        isOwn: true,
        pasteLine: (path) => `${field}: ${path}`,
      },
    ];
  });
}

/** The path of a file as an entry names it. */
export function pathFrom(entryFile: string, file: string): string {
  return `./${posix.relative(posix.dirname(entryFile), file)}`;
}
