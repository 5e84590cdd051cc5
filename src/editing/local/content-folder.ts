import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, rmdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { listFiles } from '../../content/list-files.ts';
import { replaceFile } from '../../output/replace-file.ts';
import { safePath } from './safe-path.ts';
import { keepSave, lastSave, type SavedFile } from './saves.ts';

/** A file as git lists it. */
export interface Blob {
  /** Below the content root, with slashes. */
  path: string;
  /** The name of its contents in git: a digest of them. */
  sha: string;
  /** In bytes. */
  size: number;
  /** Of this writing of the file: another one has another stamp, also when it brings former contents back. */
  stamp: string;
}

/** One file of a change. */
export interface FileChange {
  operation: 'create' | 'update' | 'delete';
  path: string;
  /** The bytes from now on. */
  bytes: Uint8Array;
  /** The contents that the change was made from; none for a new file. */
  sha?: string | undefined;
  /** Where it lay before, where it is moved. */
  from?: string | undefined;
}

/** Why a change was not made; nothing of it was. */
export type ChangeFault = { kind: 'path' | 'changed' | 'there'; path: string };

/** Why a change was not taken back: as above, or it was made in another content root or one that is gone, of this path. */
export type UndoFault = ChangeFault | { kind: 'root'; path: string };

/** A change that was taken back. */
export interface Undone {
  /** What the form said of it. */
  message: string;
  /** Its files, below the content root. */
  paths: string[];
  /** Those of the change before it, which can be taken back next; undefined where there is none. */
  earlier: string[] | undefined;
}

/** One file of a change, with its bytes before and after; undefined where it is not there. */
interface Step {
  file: string;
  before: Uint8Array | undefined;
  after: Uint8Array | undefined;
}

/**
 * A content folder that is read and changed file by file, as a repository would be. Changes come one after another,
 * each wholly or not at all, and never over what somebody else wrote meanwhile.
 */
export class ContentFolder {
  readonly root: string;
  readonly #saves: string;
  /** Names of contents that were worked out before, as long as a file has the same measures. */
  readonly #known = new Map<string, { stamp: string; sha: string }>();
  #turn: Promise<unknown> = Promise.resolve();

  /**
   * @param root absolute path of the content root
   * @param saves folder that keeps what a change replaced
   */
  constructor(root: string, saves: string) {
    this.root = root;
    this.#saves = saves;
  }

  /** Every file that can be edited. */
  async blobs(): Promise<Blob[]> {
    const found: Blob[] = [];
    for (const path of listFiles(this.root)) {
      const file = await safePath(this.root, path);
      const blob = file === undefined ? undefined : await this.#blob(path, file);
      if (blob) found.push(blob);
    }
    return found;
  }

  /** The bytes of a file; undefined where there is none that may be read. */
  async read(path: string): Promise<Buffer | undefined> {
    const file = await safePath(this.root, path);
    return file === undefined ? undefined : readFile(file).catch(() => undefined);
  }

  /**
   * Makes a change of several files.
   * @param message kept with it
   * @returns the names of the new contents by path, null for what is gone; or why nothing was changed
   */
  change(changes: readonly FileChange[], message: string): Promise<Map<string, string | null> | ChangeFault> {
    const done = this.#turn.then(() => this.#change(changes, message));
    this.#turn = done.catch(() => undefined);
    return done;
  }

  async #change(changes: readonly FileChange[], message: string): Promise<Map<string, string | null> | ChangeFault> {
    const steps = new Map<string, Step & { before: Buffer | undefined }>();
    const touch = async (path: string, sha: string | undefined, after: Uint8Array | undefined) => {
      const file = await safePath(this.root, path);
      if (file === undefined || steps.has(path)) return { kind: 'path' as const, path };
      const before = await bytesOf(file);
      const isThere = before !== undefined || (await this.#hasTwin(path));
      if (sha === undefined && isThere) return { kind: 'there' as const, path };
      if (sha !== undefined && (before === undefined || shaOf(before) !== sha))
        return { kind: 'changed' as const, path };
      steps.set(path, { file, before, after });
      return undefined;
    };
    for (const { operation, path, bytes, sha, from } of changes) {
      const isMove = from !== undefined && from !== path;
      const fault =
        (isMove ? await touch(from, sha ?? '', undefined) : undefined) ??
        (operation === 'delete'
          ? await touch(path, sha ?? '', undefined)
          : await touch(path, operation === 'create' || isMove ? undefined : (sha ?? ''), bytes));
      if (fault) return fault;
    }
    for (const path of listsLeftBehind(changes)) {
      const now = await this.read(path);
      const fault = now && !steps.has(path) ? await touch(path, shaOf(now), undefined) : undefined;
      if (fault) return fault;
    }
    const files = [...steps].map(([path, { before, after }]): SavedFile => ({
      path,
      before: before?.toString('base64') ?? null,
      after: after === undefined ? null : shaOf(after),
    }));
    const forget = await keepSave(this.#saves, { at: new Date().toISOString(), message, root: this.root, files });
    try {
      await this.#write([...steps.values()]);
    } catch (error) {
      await forget();
      throw error;
    }
    return new Map(files.map(({ path, after }) => [path, after]));
  }

  /** Takes the last change back. Where a file is not as that change left it, nothing is done. */
  undo(): Promise<Undone | UndoFault | undefined> {
    const done = this.#turn.then(() => this.#undo());
    this.#turn = done.catch(() => undefined);
    return done;
  }

  async #undo(): Promise<Undone | UndoFault | undefined> {
    const last = await lastSave(this.#saves);
    if (!last) return undefined;
    const { message, root, files } = last.save;
    if (root !== this.root || !existsSync(root)) return { kind: 'root', path: root };
    const steps: Step[] = [];
    for (const { path, before, after } of files) {
      const file = await safePath(this.root, path);
      if (file === undefined) return { kind: 'path', path };
      const now = await bytesOf(file);
      const earlier = before === null ? undefined : Buffer.from(before, 'base64');
      // A change that was cut short left some files as they were.
      const isEarlier = now === undefined || earlier === undefined ? now === earlier : now.equals(earlier);
      if (!isEarlier && (now === undefined ? null : shaOf(now)) !== after) return { kind: 'changed', path };
      steps.push({ file, before: now, after: earlier });
    }
    await this.#write(steps);
    await last.forget();
    const earlier = (await lastSave(this.#saves))?.save;
    return {
      ...{ message, paths: files.map(({ path }) => path) },
      earlier: earlier?.root === root ? earlier.files.map(({ path }) => path) : undefined,
    };
  }

  /**
   * Writes all files of a change; where one cannot be written, the others become what they were. What goes, goes last:
   * an entry that is moved is in one of its places at any time.
   */
  async #write(steps: readonly Step[]): Promise<void> {
    const done: Step[] = [];
    const goes = (step: Step) => step.after === undefined;
    try {
      for (const step of [...steps.filter((step) => !goes(step)), ...steps.filter(goes)]) {
        done.push(step);
        await this.#put(step.file, step.after);
      }
    } catch (error) {
      for (const { file, before } of done.reverse()) await this.#put(file, before).catch(() => undefined);
      throw error;
    }
  }

  /** Whether the entry of a new file is there already in the other way that entries lie: as a single file. */
  async #hasTwin(path: string): Promise<boolean> {
    const single = path.replace(/\/index(\.[a-z]{2})?\.md$/, '$1.md');
    const file = single === path ? undefined : await safePath(this.root, single);
    return file !== undefined && (await bytesOf(file)) !== undefined;
  }

  async #put(file: string, bytes: Uint8Array | undefined): Promise<void> {
    if (bytes !== undefined) {
      await mkdir(dirname(file), { recursive: true });
      await replaceFile(file, bytes);
      return;
    }
    await rm(file, { force: true });
    // The folder of an entry goes with its last file; that of a collection stays.
    const folder = dirname(file);
    if (dirname(folder) !== this.root) await rmdir(folder).catch(() => undefined);
  }

  async #blob(path: string, file: string): Promise<Blob | undefined> {
    const state = await stat(file).catch(() => undefined);
    if (!state) return undefined;
    const stamp = `${state.size} ${state.mtimeMs} ${state.ino}`;
    const known = this.#known.get(path);
    if (known?.stamp === stamp) return { path, sha: known.sha, size: state.size, stamp };
    const bytes = await readFile(file).catch(() => undefined);
    if (!bytes) return undefined;
    const sha = shaOf(bytes);
    this.#known.set(path, { stamp, sha });
    return { path, sha, size: bytes.length, stamp };
  }
}

/** Lists of photographs whose galleries are taken away: the forms know them apart, and would leave them behind. */
function listsLeftBehind(changes: readonly FileChange[]): string[] {
  return changes.flatMap(({ operation, path }) => {
    const gallery = operation === 'delete' ? /^(galleries\/[^/]+)\/index\.mdx?$/.exec(path)?.[1] : undefined;
    return gallery === undefined ? [] : [`${gallery}/photos.yaml`];
  });
}

/** The bytes of a file; undefined where there is none. Throws where they cannot be read: the file is there then. */
async function bytesOf(file: string): Promise<Buffer | undefined> {
  return readFile(file).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
}

/** The name that git gives to contents: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
export function shaOf(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
