import { mkdir, readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { decodeText } from '../content/decode-text.ts';
import { pictureEndings } from '../content/entry-files.ts';
import { atOnce, digest, upright } from './develop.ts';
import { inOrder } from './in-order.ts';
import { listedPhotos, type ListedPhoto, type PhotoTexts, withRow, withTexts } from './photo-list.ts';
import { nameMark, parseRecord, type RecordedPhoto, recordFile, recordText } from './photo-record.ts';
import { removeUnfinished, replaceFile } from '../output/replace-file.ts';

/** The list of a gallery's photographs, beside them. */
export const listFile = 'photos.yaml';

/** A photograph as it is to be kept. */
export interface MadePhoto {
  jpeg: Uint8Array;
  /** Digests of the bytes and pixels that it was made from. */
  marks: string[];
  /** Digest of its own pixels. */
  own: string;
}

/** Thrown when `photos.yaml` is not what it should be, so that nothing can be written into it. */
export class ListUnreadable extends Error {}

/**
 * The folder of a gallery: its photographs, what they were made from, and their list. Whatever is written is written
 * whole, in this order: photograph, record, list. A run that was killed in between is mended by the next.
 */
export class GalleryFolder {
  readonly #folder: string;
  readonly #slug: string;
  #record: RecordedPhoto[] = [];
  /** Files that are there. */
  #files = new Set<string>();
  #ownPixels: Promise<void> | undefined;

  private constructor(folder: string, slug: string) {
    this.#folder = folder;
    this.#slug = slug;
  }

  /**
   * Opens a gallery; its folder may not be there yet.
   * @param folder absolute path
   * @throws ListUnreadable
   */
  static async open(folder: string, slug: string): Promise<GalleryFolder> {
    const gallery = new GalleryFolder(folder, slug);
    await removeUnfinished(folder);
    await gallery.#read();
    await gallery.rows();
    return gallery;
  }

  async #read(): Promise<void> {
    const names = await readdir(this.#folder).catch(() => []);
    const pictures = names.filter(
      (name) => !name.startsWith('.') && pictureEndings.includes(extname(name).toLowerCase()),
    );
    this.#files = new Set(pictures);
    this.#record = parseRecord(await readFile(join(this.#folder, recordFile), 'utf8').catch(() => ''));
    const byBytes = new Map(this.#record.map((photo) => [photo.bytes, photo]));
    const named: { file: string; bytes: string }[] = [];
    for (const file of pictures.sort()) {
      const bytes = digest(await readFile(join(this.#folder, file)));
      const photo = byBytes.get(bytes);
      byBytes.delete(bytes);
      // An editor may have given it another name.
      if (photo) photo.file = file;
      else named.push({ file, bytes });
    }
    const left = new Map([...byBytes.values()].map((photo) => [photo.file, photo]));
    for (const { file, bytes } of named) {
      const photo = left.get(file);
      // Under its old name it is still the same, though somebody worked on it; its pixels are others.
      if (photo) Object.assign(photo, { bytes, own: undefined });
      else this.#record.push({ file, bytes, marks: [], names: [] });
    }
  }

  /** Whether there is any photograph. */
  get isEmpty(): boolean {
    return this.#files.size === 0;
  }

  /** Digests by which the photographs that are there are known by now. */
  marks(): Set<string> {
    const there = this.#record.filter(({ file }) => this.#files.has(file));
    return new Set(there.flatMap(({ bytes, marks }) => [bytes, ...marks]));
  }

  /** The photograph that is there and was made from, or is, what has one of these digests. */
  find(...marks: string[]): RecordedPhoto | undefined {
    return this.#record.find(
      ({ file, bytes, own = bytes, marks: known }) =>
        this.#files.has(file) && marks.some((mark) => mark === bytes || mark === own || known.includes(mark)),
    );
  }

  /**
   * The photograph that shows these pixels. For it, photographs that were put here by hand are looked at, once.
   * @param pixels digest of an upright photograph
   */
  async findAlike(pixels: string): Promise<RecordedPhoto | undefined> {
    await (this.#ownPixels ??= this.#lookAtOwn());
    return this.find(pixels);
  }

  async #lookAtOwn(): Promise<void> {
    const unknown = this.#record.filter(({ file, own }) => own === undefined && this.#files.has(file));
    const look = async (photo: RecordedPhoto) => {
      try {
        photo.own = (await upright(await readFile(join(this.#folder, photo.file)))).pixels;
      } catch {
        // What cannot be decoded is like nothing else; the check reports it.
      }
    };
    await Array.fromAsync(inOrder(unknown, atOnce, look));
  }

  /** Files of photographs that were made from one of this name, or have it. */
  named(mark: string): string[] {
    return this.#record
      .filter(({ file, names }) => this.#files.has(file) && (names.includes(mark) || nameMark(file) === mark))
      .map(({ file }) => file);
  }

  /**
   * Puts a photograph into the gallery, under the name that it had before or the next free one.
   * @param made the photograph, with digests of what it was made from and of its own pixels
   * @param name of the file that it was made from
   * @param width how many digits a number has at least
   */
  async add({ jpeg, marks, own }: MadePhoto, name: string, width: number): Promise<RecordedPhoto> {
    const bytes = digest(jpeg);
    // A run that was killed, or a record that was lost, left the photograph itself.
    const there = this.find(bytes);
    if (there) {
      await this.remember(there, marks, name);
      return there;
    }
    const gone = this.#record.find(
      ({ file, marks: known }) => !this.#files.has(file) && marks.some((m) => known.includes(m)),
    );
    const photo: RecordedPhoto = {
      file: gone?.file ?? (await this.#nextName(width)),
      bytes,
      own,
      marks,
      names: [nameMark(name)],
    };
    await mkdir(this.#folder, { recursive: true });
    await replaceFile(join(this.#folder, photo.file), jpeg);
    this.#record = [...this.#record.filter((other) => other !== gone), photo];
    this.#files.add(photo.file);
    await this.#writeRecord();
    return photo;
  }

  /** Keeps in mind that a photograph was also made from this file. */
  async remember(photo: RecordedPhoto, marks: string[], name: string): Promise<void> {
    const newMarks = marks.filter((mark) => !photo.marks.includes(mark));
    const newNames = [nameMark(name)].filter((mark) => !photo.names.includes(mark));
    if (newMarks.length + newNames.length === 0) return;
    photo.marks.push(...newMarks);
    photo.names.push(...newNames);
    await this.#writeRecord();
  }

  async #writeRecord(): Promise<void> {
    await replaceFile(join(this.#folder, recordFile), recordText(this.#record));
  }

  async #nextName(width: number): Promise<string> {
    const names = [
      ...this.#files,
      ...this.#record.map(({ file }) => file),
      ...(await this.rows()).map(({ file }) => file ?? ''),
    ];
    const form = new RegExp(`^${this.#slug}-(\\d+)\\.`, 'i');
    const numbers = names.flatMap((name) => form.exec(name)?.[1] ?? []);
    const next = Math.max(0, ...numbers.map(Number)) + 1;
    return `${this.#slug}-${String(next).padStart(Math.max(width, ...numbers.map(({ length }) => length)), '0')}.jpg`;
  }

  /**
   * The rows of `photos.yaml`. It is read each time, because an editor may be at work on it.
   * @throws ListUnreadable
   */
  async rows(): Promise<ListedPhoto[]> {
    const rows = listedPhotos(await this.#listText());
    if (!rows) throw new ListUnreadable();
    return rows;
  }

  /**
   * Adds a row for a photograph, unless it has one.
   * @throws ListUnreadable
   */
  async list(file: string, texts: PhotoTexts): Promise<void> {
    if ((await this.rows()).some((row) => row.file === file.normalize('NFC'))) return;
    await this.#writeList((text) => withRow(text, file, texts));
  }

  /**
   * Fills what is empty in a row.
   * @throws ListUnreadable
   */
  async fill(index: number, texts: PhotoTexts): Promise<void> {
    await this.#writeList((text) => withTexts(text, index, texts));
  }

  async #writeList(change: (text: string) => string | undefined): Promise<void> {
    const text = await this.#listText();
    const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
    const changed = change(text.slice(mark.length));
    if (changed === undefined) throw new ListUnreadable();
    if (mark + changed !== text) await replaceFile(join(this.#folder, listFile), mark + changed);
  }

  async #listText(): Promise<string> {
    const bytes = await readFile(join(this.#folder, listFile)).catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return Buffer.alloc(0);
      throw error;
    });
    if ('encoding' in decodeText(bytes)) throw new ListUnreadable();
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  }
}
