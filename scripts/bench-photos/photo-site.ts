import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildInputs } from '../../src/content/build-inputs.ts';

/** A site of one gallery. */
export interface PhotoSite {
  root: string;
  outDir: string;
  /** Where its builds keep what they made. */
  cacheDir: string;
  /** The photographs as the camera wrote them; the first is `photo-1.jpg`. */
  originals: readonly Buffer[];
}

/**
 * Writes a site with a gallery of photographs.
 * @param folder that takes the content and the output
 * @param originals photographs; where there are fewer than `count` they come again, each a file of its own
 * @param count of photographs in the gallery
 */
export async function photoSite(folder: string, originals: readonly Buffer[], count: number): Promise<PhotoSite> {
  const root = join(folder, 'content');
  const gallery = join(root, 'galleries', 'zdjecia');
  await mkdir(gallery, { recursive: true });
  await writeFile(join(root, 'site.yaml'), 'name: Partnerstwo\naddress: https://example.org/\n');
  await writeFile(join(gallery, 'index.md'), '---\ntitle: Zdjęcia\ndescription: Ze spotkania.\n---\n');
  const rows = Array.from(
    { length: count },
    (_, index) => `- src: ./photo-${index + 1}.jpg\n  alt: Sala, ujęcie ${index + 1}\n`,
  );
  await writeFile(join(gallery, 'photos.yaml'), rows.join(''));
  for (let index = 0; index < count; index += 1) {
    const original = originals[index % originals.length];
    if (original) await writeFile(join(gallery, `photo-${index + 1}.jpg`), original);
  }
  const { cacheDir } = buildInputs({ KRONIKA_CONTENT: root }, process.cwd());
  return { root, outDir: join(folder, 'dist'), cacheDir, originals };
}
