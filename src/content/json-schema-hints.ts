import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { markdownCollections, type MarkdownCollection } from '../schemas/collection-names.ts';
import type { EditorLanguage } from '../schemas/editor-language.ts';
import { entryPath } from './entry-path.ts';
import { jsonSchemaOf, translationSchemaOf } from './json-schema.ts';

/** What front matter hints are made of. */
export interface HintsInput {
  /** Absolute path of the content root. */
  contentRoot: string;
  /** Every file below it. */
  paths: readonly string[];
  /** Language of titles, explanations and messages. */
  language: EditorLanguage;
}

/** The folder below the project in which Astro's language server looks for them. */
export const hintsFolder = '.astro/collections';

/**
 * The files by which Astro's language server, and with it the Astro extension of VS Code, explains,
 * completes and checks front matter in Markdown: a list of entries and their schemas. Why Astro's:
 * Red Hat's YAML extension reads no front matter (redhat-developer/vscode-yaml#207), Front Matter CMS
 * knows content types of its own only, and remark-lint-frontmatter-schema checks but completes nothing.
 *
 * Astro writes such files itself under `experimental.contentIntellisense`, which must stay off beside
 * these. Its own know neither Polish nor translations, and would call each required field that a
 * translation takes over from its original a missing one.
 * @returns text by name of the file
 */
export function frontMatterHints({ contentRoot, paths, language }: HintsInput): Map<string, string> {
  const entries = paths.flatMap((path) => {
    const entry = entryPath(path);
    const collection = markdownCollections.find((name) => name === entry?.collection);
    if (!entry || !collection) return [];
    // The language server compares decoded addresses in small letters.
    const address = decodeURIComponent(pathToFileURL(join(contentRoot, path)).href).toLowerCase();
    return [[address, hintName(collection, entry.locale !== undefined)] as const];
  });
  const schemas = schemaTexts(language);
  const collections = [...schemas.keys()].map((name) => ({ hasSchema: true, name }));
  return new Map([
    ['collections.json', asJson({ collections, entries: Object.fromEntries(entries) })],
    ...[...schemas].map(([name, text]) => [`${name}.schema.json`, text] as const),
  ]);
}

/** The schemas as texts by name, made once for each language: a development server asks for them after each save. */
const made = new Map<EditorLanguage, ReadonlyMap<string, string>>();

function schemaTexts(language: EditorLanguage): ReadonlyMap<string, string> {
  const known = made.get(language);
  if (known) return known;
  const schemas = new Map(
    markdownCollections.flatMap((collection) => [
      [hintName(collection, false), asJson(jsonSchemaOf(collection, language))] as const,
      [hintName(collection, true), asJson(translationSchemaOf(collection, language))] as const,
    ]),
  );
  made.set(language, schemas);
  return schemas;
}

/**
 * Writes the hints, leaving alone what did not change: the language server reads again what did.
 * @param projectRoot absolute path of the project
 * @param input what they are made of
 */
export async function writeFrontMatterHints(projectRoot: string, input: HintsInput): Promise<void> {
  const folder = join(projectRoot, hintsFolder);
  await mkdir(folder, { recursive: true });
  for (const [name, text] of frontMatterHints(input)) {
    const path = join(folder, name);
    const existing = await readFile(path, 'utf8').catch(() => undefined);
    if (existing !== text) await writeFile(path, text);
  }
}

/** A name that none of Astro's own collections has, so that Astro does not write over its schema. */
function hintName(collection: MarkdownCollection, isTranslation: boolean): string {
  return `kronika-${collection}${isTranslation ? '-translation' : ''}`;
}

function asJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
