import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { editorLanguages } from '../schemas/editor-language.ts';

const recordSchema = z.object({
  madeBy: z.literal('Kronika'),
  version: z.literal(1),
  /** The moment that was taken for now, as `YYYY-MM-DDTHH:mm` in the site's time zone. */
  today: z.string(),
  /** The first moment at which the site may be another one by itself, likewise; null where there is none. */
  until: z.string().nullable(),
  /** The same as an instant in UTC (ISO 8601), for workflows. */
  untilInstant: z.string().nullable(),
  timeZone: z.string(),
  language: z.enum(editorLanguages),
  /** How many remarks the check had. */
  remarks: z.number(),
  /** Absolute path of the output folder. */
  output: z.string(),
  /** What the site was made from, for `inputsDigest`. */
  scope: z.object({
    siteRoot: z.string(),
    contentRoot: z.string(),
    publicDir: z.string(),
    packageRoot: z.string(),
    outputs: z.array(z.string()),
    variables: z.array(z.string()),
  }),
  /** Digest of it as it was when the build began; null where it may have changed meanwhile. */
  inputs: z.string().nullable(),
  /** Digest of the output folder as the build left it. */
  written: z.string(),
});

/** What is known of the last build in a site's folder: its summary, and what tells whether another would write the same. */
export type LastBuild = z.output<typeof recordSchema>;

/** The file that tells of the last build, in a folder that is kept between builds and goes with what is installed. */
export function lastBuildFile(siteRoot: string): string {
  return join(siteRoot, 'node_modules', '.astro', 'last-build.json');
}

/**
 * Reads what the last build left.
 * @param siteRoot absolute path of the site
 * @returns undefined when there was none, or the file is not whole or of another version
 */
export function readLastBuild(siteRoot: string): LastBuild | undefined {
  try {
    return recordSchema.parse(JSON.parse(readFileSync(lastBuildFile(siteRoot), 'utf8')));
  } catch {
    return undefined;
  }
}

/** Writes it beside and moves it, so that it is whole or as it was. */
export function writeLastBuild(siteRoot: string, record: Omit<LastBuild, 'madeBy' | 'version'>): void {
  const file = lastBuildFile(siteRoot);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.part`, `${JSON.stringify({ madeBy: 'Kronika', version: 1, ...record }, null, 2)}\n`);
  renameSync(`${file}.part`, file);
}
