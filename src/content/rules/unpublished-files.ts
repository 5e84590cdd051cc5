import { extname, posix } from 'node:path';
import { collectionNames, yamlCollections } from '../../schemas/collection-names.ts';
import { decodeAddress } from '../decode-address.ts';
import type { Content } from '../content.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { besideEntry, pictureEndings } from '../entry-files.ts';
import { entryPath } from '../entry-path.ts';
import { nearest } from '../nearest.ts';
import { languagesFolder } from '../read-own-languages.ts';
import { settingsFile } from '../read-settings.ts';
import { isTextsFile } from '../read-texts.ts';

/** No path of a file is longer, in characters (`PATH_MAX` of Linux). */
const longestPath = 4096;

/** Endings under which other programs keep texts and data that are an entry here under another. */
const textEnding = /(?:\.(?:mdx?|markdown|mdown|mdwn|mkdn?|txt|text|html?|ya?ml|json5?|toml|docx?|odt|rtf|pages))+$/i;

/** Endings that editors' programs give to copies. */
export const copyEnding = /(?:~|\.(?:bak|orig|old|tmp|swp|save))$/i;

/** Files that operating systems leave everywhere, and office programs beside a document that is open. */
export const systemFile = /^(?:thumbs\.db|desktop\.ini|~\$.*|\.~lock\..*)$/i;

/** Every file of a collection is an entry, or something leads to it; what will not be published is told. */
export function unpublishedFiles(content: Pick<Content, 'read' | 'paths'>): Diagnostic[] {
  const { read, paths } = content;
  const { used, missing } = usedFiles(content);
  const told: Diagnostic[] = [];
  // What an entry that could not be read leads to is not known.
  const known = new Set(read.map(({ parsed }) => parsed.file));
  const unread = paths.filter((path) => entryPath(path) !== undefined && !known.has(path));
  const unclear = new Set([...unread, ...missing].map((path) => posix.dirname(path)));
  const homes = new Set(paths.filter((path) => entryPath(path) !== undefined).map((path) => posix.dirname(path)));
  for (const file of paths) {
    // Told of when they are read.
    if (file.startsWith(`${languagesFolder}/`)) continue;
    const [top = '', ...rest] = file.split('/');
    const name = rest.at(-1) ?? top;
    const isEntry = entryPath(file) !== undefined || file === settingsFile || isTextsFile(file);
    if (isEntry || systemFile.test(name) || used.has(file)) continue;
    if (isPhotosFile(file)) {
      // Forms of a repository take a gallery away and leave its list.
      if (!homes.has(posix.dirname(file)))
        told.push(diagnostic('stray-file', { file }, { collections: '', why: 'alone' }));
      continue;
    }
    const collection = collectionNames.find((one) => one === top);
    const facts = { collections: collectionNames.join(', ') };
    if (collection === undefined) {
      const texts = textsFileMeant(file);
      if (texts !== undefined)
        told.push(diagnostic('stray-file', { file }, { ...facts, why: 'texts', suggestion: texts }));
      else if (/\.(?:mdx?|ya?ml)$/i.test(name))
        told.push(diagnostic('stray-file', { file }, { ...facts, why: 'elsewhere', suggestion: folderMeant(file) }));
    } else if (copyEnding.test(name)) {
      told.push(diagnostic('stray-file', { file }, { ...facts, why: 'copy' }));
    } else if (textEnding.test(name)) {
      const isYaml = yamlCollections.some((one) => one === collection);
      const stem = name.replace(textEnding, '');
      const wanted = `${stem}${isYaml || (collection === 'galleries' && stem === 'photos') ? '.yaml' : '.md'}`;
      const isInPlace = rest.length === 1 || (rest.length === 2 && /^(?:index|photos)(?:\.[a-z]{2})?$/.test(stem));
      const why = isInPlace ? 'ending' : /\.(?:mdx?|ya?ml)$/i.test(name) ? 'depth' : 'unused';
      if (why !== 'unused' || !unclear.has(posix.dirname(file)))
        told.push(diagnostic('stray-file', { file }, { ...facts, why, ...(isInPlace && { suggestion: wanted }) }));
    } else if (!unclear.has(posix.dirname(file)) && !pictureEndings.includes(extname(name).toLowerCase())) {
      const isCaptions = collection === 'galleries' && /\.(?:csv|xlsx?|ods)$/i.test(name);
      told.push(diagnostic('stray-file', { file }, { ...facts, why: isCaptions ? 'captions' : 'unused' }));
    }
  }
  return told;
}

/** Files that an entry names in a field or in its text, and entries that name one that is not there. */
function usedFiles({ read, paths }: Pick<Content, 'read' | 'paths'>): { used: ReadonlySet<string>; missing: string[] } {
  const used = new Set<string>();
  const missing: string[] = [];
  const existing = new Set(paths);
  for (const { input, parsed, fileOf } of read) {
    const seen = new Set<object>();
    const visit = (value: unknown, field: string | undefined) => {
      if (typeof value === 'string' && /[^\s/]\.\w+$/.test(value)) {
        const file = besideEntry(field === undefined ? parsed.file : fileOf([field]), value);
        if (file !== undefined) used.add(file).add(value);
        if (/^\.\//.test(value) && !existing.has(file ?? '')) missing.push(parsed.file);
      } else if (typeof value === 'object' && value !== null && !seen.has(value)) {
        seen.add(value);
        for (const [key, inner] of Object.entries(value)) visit(inner, field ?? key);
      }
    };
    visit(input, undefined);
    // A name in the text is enough, whether it stands in a link, in HTML or in an import of MDX.
    for (const [word] of parsed.body.matchAll(/[^\s()<>"'[\]{}]+/g)) {
      const [name] = (word.includes('.') && word.length < longestPath && /^.*\.\w+/s.exec(word)) || [];
      const file = name === undefined ? undefined : besideEntry(parsed.file, decodeAddress(name));
      if (file !== undefined) used.add(file);
    }
  }
  return { used, missing };
}

function isPhotosFile(file: string): boolean {
  return /^galleries\/[^/]+\/photos(?:\.[a-z]{2})?\.yaml$/.test(file);
}

/** The same path in the collection whose name is near. */
function folderMeant(file: string): string | undefined {
  const [top = '', ...rest] = file.split('/');
  const collection = rest.length > 0 ? nearest(top, collectionNames) : undefined;
  return collection && [collection, ...rest].join('/');
}

/** The file of the interface's texts that a file at the top was meant to be: `texts.pl.yaml` for `teksty.pl.yml`. */
function textsFileMeant(file: string): string | undefined {
  const [, stem = '', language = 'pl'] = /^([a-z]+)(?:[._-]([a-z]{2}))?\.ya?ml$/i.exec(file) ?? [];
  return nearest(stem, ['texts', 'teksty']) === undefined ? undefined : `texts.${language.toLowerCase()}.yaml`;
}
