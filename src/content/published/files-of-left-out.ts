import { basename, extname } from 'node:path';
import type { Content } from '../content.ts';
import { decodeAddress } from '../decode-address.ts';
import { entryPath } from '../entry-path.ts';
import { askGit } from '../git-command.ts';
import { textNow } from './plain-text.ts';

/** Endings of what is read; all else is shown. */
const texts = ['.md', '.mdx', '.yaml', '.yml'];

/**
 * Every file that entries may have kept from the public which are left out, since what they say of it cannot be read:
 * all that lies in their folder, and all that they name or ever named. Rather a picture too many is missing.
 * @param files of the entries that are left out
 * @param content as it is
 * @param before as readers last saw it
 * @returns paths below the content root; undefined where git cannot tell the older texts
 */
export function filesOfLeftOut(
  files: readonly string[],
  { root, paths, ...content }: Content,
  before: Content,
): Set<string> | undefined {
  const folders = [...new Set(files.flatMap((file) => folderOf(file) ?? []))].map((folder) => `${folder}/`);
  const isBeside = (path: string) => folders.some((folder) => path.startsWith(folder));
  const isText = (path: string) => texts.includes(extname(path).toLowerCase());
  const speakers = new Set([...files, ...paths.filter((path) => isText(path) && isBeside(path))]);
  const said: string[] = [];
  for (const file of speakers) {
    const diff = ['--follow', '-m', '--patch', '--format=', '--text', '--no-ext-diff', '--no-textconv'];
    const answer = askGit(root, ['--literal-pathspecs', 'log', ...diff, '--', file]);
    if ('words' in answer) return undefined;
    said.push(...readings(textNow(root, file)), ...readings(answer.output.toString()));
  }
  const whole = said.join('\n');
  const named = [content, before].flatMap(({ pictures, namedFiles }) =>
    [...pictures, ...namedFiles].flatMap(({ from, file }) => (file !== undefined && speakers.has(from) ? file : [])),
  );
  return new Set([...named, ...paths.filter((path) => !isText(path) && (isBeside(path) || isNamedIn(whole, path)))]);
}

/** The folder that is an entry's own; a translation speaks of it only where a gallery may be hidden by it. */
function folderOf(file: string): string | undefined {
  const gallery = /^galleries\/[^/]+(?=\/)/.exec(file)?.[0];
  const path = entryPath(file);
  return gallery ?? (path?.locale === undefined ? path?.folder : undefined);
}

/** A text in the ways in which names of files may be written in it. */
function readings(text: string): string[] {
  const asCode = (_: string, digits: string) => String.fromCodePoint(Math.min(Number.parseInt(digits, 16), 0x10_ff_ff));
  const decoded = text
    .replace(/(?:%[\da-f]{2})+/gi, decodeAddress)
    .replace(/\\(?:x([\da-f]{2})|u([\da-f]{4}))/gi, (all, two: string | undefined, four: string | undefined) =>
      asCode(all, two ?? four ?? ''),
    )
    .replace(/&#x([\da-f]+);/gi, asCode)
    .replace(/&#(\d+);/g, (all, digits: string) => asCode(all, Number(digits).toString(16)))
    .replaceAll('&amp;', '&');
  const plain = decoded.replace(/\\(?=[^\p{L}\p{N}\s])/gu, '');
  return [text, decoded, plain, plain.replace(/\n[+ -]?\s*/g, ' ')].map(folded);
}

function isNamedIn(text: string, path: string): boolean {
  const name = folded(basename(path));
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true;
  return false;
}

function folded(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
