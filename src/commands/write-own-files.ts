import { mkdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Message } from '../content/new-entry/message.ts';
import { errorCode } from '../output/error-code.ts';
import { faultMessage } from '../output/fault-message.ts';
import { placeProblem } from '../output/output-problem.ts';
import { packageRoot } from '../package-root.ts';
import { replaceFile } from '../output/replace-file.ts';
import type { EditorLanguage } from '../schemas/editor-language.ts';
import { CommandFault } from './command.ts';

/** A file that a command writes, and whether a text is one of its kind, which may be replaced. */
export interface OwnFile {
  name: string;
  text: string;
  isOurs: (text: string) => boolean;
}

/** Where a command writes, and how it speaks of it. */
export interface OwnFolder {
  /** Absolute path. */
  folder: string;
  /** From where the command was called. */
  here: string;
  contentRoot: string;
  /** How another folder is given: `--out reports`. */
  example: string;
  language: EditorLanguage;
  /** What is said where a file lies in the way that the command did not write. */
  foreign: (path: string) => Message;
  out: (line: string) => void;
}

/**
 * Writes files of a command into a folder of its own, and names each.
 * @throws {CommandFault} where the folder is one of content or sources, where a file in the way is none of the
 *   command's, or where nothing can be written; then no file was changed that the message does not name
 */
export async function writeOwnFiles(files: readonly OwnFile[], place: OwnFolder): Promise<void> {
  const { folder, here, contentRoot, example, language, foreign, out } = place;
  const wrongPlace = placeProblem(folder, { projectRoots: [here, packageRoot], contentRoot }, example);
  if (wrongPlace) throw new CommandFault(2, wrongPlace[language]);
  try {
    await mkdir(folder, { recursive: true });
    for (const { name, isOurs } of files) {
      const path = join(folder, name);
      if (!(await mayReplace(path, isOurs))) throw new CommandFault(2, foreign(path)[language]);
    }
    for (const { name, text } of files) {
      await replaceFile(join(folder, name), text);
      out(relative(here, join(folder, name)));
    }
  } catch (error) {
    const fault = faultMessage(error, folder);
    if (!fault) throw error;
    throw new CommandFault(1, fault[language]);
  }
}

/** Whether nothing is lost when a file is written: there is none yet, or one of its kind. */
async function mayReplace(path: string, isOurs: (text: string) => boolean): Promise<boolean> {
  const there = await readFile(path, 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  });
  return there === undefined || isOurs(there);
}
