import type { Content, StandIn } from '../content.ts';
import { entryPath } from '../entry-path.ts';
import type { FileChange } from '../git-record.ts';
import { askGit } from '../git-command.ts';
import { localMoment } from '../local-moment.ts';
import type { Edition } from '../read-content.ts';
import { plainText, textNow } from './plain-text.ts';
import { mayStandIn, takenOut } from './may-stand-in.ts';

/** How many older versions of a file are tried: one reading of the content for each. */
const attempts = 8;

/**
 * The content with the last good versions of files in which there are errors. What never was good is left out, with its
 * translations; so is what an editor has withdrawn since, or may have meant to, and MDX, which is rendered from its file.
 * Pictures and files that the newer version no longer names stay away.
 * @param content with errors
 * @param read reads and judges it again with other texts
 * @returns undefined where not all errors are of entries: settings and the site's own texts have no older version
 */
export async function lastGood(
  content: Content,
  read: (edition: Edition) => Promise<Content>,
): Promise<Content | undefined> {
  const { settings } = content;
  if (!settings || !filesWithErrors(content).every(isOfEntry)) return undefined;
  const older = new Map<string, Iterator<Version>>();
  const shown = new Map<string, Version>();
  let reading = content;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const broken = filesWithErrors(reading).filter((file) => isOfEntry(file));
    let isOther = false;
    for (const file of broken) {
      const versions = older.get(file) ?? versionsOf(content, file);
      older.set(file, versions);
      const next = versions.next();
      isOther ||= next.done !== true || shown.has(file);
      if (next.done === true) shown.delete(file);
      else shown.set(file, next.value);
    }
    if (!isOther) break;
    reading = await read(editionOf(content, shown));
  }
  // What still has errors after so many attempts is left out.
  const left = filesWithErrors(reading);
  const standIns = [...new Set([...shown.keys(), ...left])].sort().map((file): StandIn => {
    const version = left.includes(file) ? undefined : shown.get(file);
    if (!version) return { file };
    const day = localMoment(new Date(version.change.at * 1000), settings.timeZone).slice(0, 10);
    return { file, commit: version.change.commit, day };
  });
  return { ...reading, changes: changesUntil(reading, standIns), diagnostics: content.diagnostics, standIns };
}

/** A version of a file. */
interface Version {
  text: string;
  change: FileChange;
}

function filesWithErrors({ diagnostics }: Content): string[] {
  return [...new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ file }) => file))];
}

function isOfEntry(file: string): boolean {
  return entryPath(file) !== undefined || /^galleries\/[^/]+\/photos(?:\.[a-z]{2})?\.yaml$/.test(file);
}

/** Older versions that may be shown, the newest first, read as they are asked for. */
function* versionsOf({ root, history }: Content, file: string): Generator<Version, undefined> {
  if (file.endsWith('.mdx')) return undefined;
  const now = textNow(root, file);
  for (const change of history.changes.get(file) ?? []) {
    const answer = askGit(root, ['show', `${change.commit}:./${file}`]);
    if ('words' in answer) continue;
    const text = plainText(answer.output.toString());
    if (text !== now && mayStandIn(text, now)) yield { text, change };
  }
  return undefined;
}

/** The older texts; what their newer ones took out is withdrawn, unless somebody else shows it. */
function editionOf({ root, pictures, namedFiles }: Content, shown: ReadonlyMap<string, Version>): Edition {
  const named = new Set([...pictures, ...namedFiles].map(({ file }) => file));
  const out = [...shown].flatMap(([file, { text }]) => takenOut(file, text, textNow(root, file)));
  return {
    texts: new Map([...shown].map(([file, { text }]) => [file, text])),
    withdrawn: new Set(out.filter((path) => !named.has(path))),
  };
}

/** What is told of changes, without those that are not shown. */
function changesUntil({ changes }: Content, standIns: readonly StandIn[]): Content['changes'] {
  const until = new Map(standIns.map(({ file, commit }) => [file, commit]));
  return new Map(
    [...changes].map(([file, list]) => {
      const commit = until.get(file);
      const first = commit === undefined ? -1 : list.findIndex(({ id }) => commit.startsWith(id));
      return [file, first < 0 ? list : list.slice(first)];
    }),
  );
}
