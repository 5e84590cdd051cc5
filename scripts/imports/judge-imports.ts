import { cruise } from 'dependency-cruiser';
import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import configuration from '../../.dependency-cruiser.mjs';
import { ending, inTypeScript } from './in-typescript.ts';

/** What dependency-cruiser found. */
export interface Verdict {
  /** For a terminal. */
  words: string;
  /** 0 where every import keeps to its room. */
  exitCode: number;
}

/**
 * Holds the imports of a project against `.dependency-cruiser.mjs`, those of Astro components too.
 * @param root folder with `src`, and perhaps `scripts` and `node_modules`
 */
export async function judgeImports(root: string): Promise<Verdict> {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'imports-')));
  try {
    inTypeScript(root, copy);
    const { forbidden = [], options = {} } = configuration;
    const folders = ['src', 'scripts'].filter((name) => existsSync(join(copy, name)));
    const { output, exitCode } = await cruise(folders, {
      ...options,
      baseDir: copy,
      validate: true,
      ruleSet: { forbidden },
      outputType: 'err-long',
    });
    if (typeof output !== 'string') throw new Error('dependency-cruiser gave no text.');
    return { words: output.replaceAll(`.astro${ending}`, '.astro'), exitCode };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
