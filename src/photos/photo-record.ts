import { z } from 'zod';
import { digest } from './develop.ts';

/**
 * The file in a gallery's folder that remembers which photographs were taken into it; hidden, so that a build passes
 * it by. It holds digests alone: what the photographs were called is nobody's business.
 */
export const recordFile = '.photos.json';

const photoSchema = z.object({
  /** Name of the file in the gallery. */
  file: z.string(),
  /** Digest of its bytes, by which it is known under another name. */
  bytes: z.string(),
  /** Digest of its own pixels, where they were looked at. */
  own: z.string().optional(),
  /** Digests of the bytes and of the upright pixels of the photographs that it was made from. */
  marks: z.array(z.string()),
  /** Digests of the names that they had. */
  names: z.array(z.string()),
});

/** A photograph of a gallery, and what it was made from. */
export type RecordedPhoto = z.infer<typeof photoSchema>;

const recordSchema = z.object({ photos: z.array(photoSchema) });

/**
 * Reads a record. One that cannot be read is as good as none: photographs are then known by what they look like.
 * @param text of the file
 */
export function parseRecord(text: string): RecordedPhoto[] {
  try {
    return recordSchema.safeParse(JSON.parse(text)).data?.photos ?? [];
  } catch {
    return [];
  }
}

/** A record as JSON with a line for each photograph, so that a change shows what it changes. */
export function recordText(photos: readonly RecordedPhoto[]): string {
  const about = 'Written by npm run photos, which knows by it what is here already. Leave it beside the photographs.';
  const lines = photos.map(
    ({ file, bytes, own, marks, names }) => `    ${JSON.stringify({ file, bytes, own, marks, names })}`,
  );
  return `{\n  "about": ${JSON.stringify(about)},\n  "photos": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

/**
 * The digest of a file's name without its folder, alike on every system: case does not count, nor whether a letter
 * and its mark are one sign or two.
 */
export function nameMark(name: string): string {
  return digest(name.split(/[\\/]/).at(-1)?.normalize('NFC').toLowerCase() ?? '');
}
