import { lstat, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildInputs } from '../content/build-inputs.ts';
import { hintsFolder, writeFrontMatterHints } from '../content/json-schema-hints.ts';
import { listFiles } from '../content/list-files.ts';
import { readSettings } from '../content/read-settings.ts';
import { faultMessage } from '../output/fault-message.ts';
import { packageRoot } from '../package-root.ts';
import { command, CommandFault } from './command.ts';
import type { CommandIo } from './command-io.ts';
import { withHelp } from './with-help.ts';

const usage = {
  pl: `kronika docs
Odnawia podpowiedzi, którymi edytor objaśnia pola wpisów. W folderze samej Kroniki także spis pól i komunikatów.`,
  en: `kronika docs
Renews the hints by which a code editor explains the fields of entries. In Kronika's own folder also the reference of
fields and messages.`,
};

/**
 * Writes what is made of the schemas: the hints by which a code editor explains front matter, and in
 * Kronika's own folder the reference of fields and messages.
 */
export const run = withHelp(usage, command(work));

async function work(_: readonly string[], { cwd, env, out }: CommandIo): Promise<number> {
  if (cwd === packageRoot) {
    // Prettier, which lays them out, is not there in production.
    const { generatedDocs } = await import('../content/json-schema-files.ts');
    for (const [path, text] of await generatedDocs()) {
      await mkdir(dirname(join(cwd, path)), { recursive: true });
      await writeFile(join(cwd, path), text);
      out(path);
    }
  }
  const { contentRoot } = buildInputs(env, cwd);
  const { settings } = readSettings(contentRoot);
  const language = settings?.editors.language ?? 'pl';
  const folder = join(cwd, hintsFolder);
  if ((await isLink(dirname(folder))) || (await isLink(folder))) throw new CommandFault(2, linked(folder)[language]);
  try {
    await writeFrontMatterHints(cwd, { contentRoot, paths: listFiles(contentRoot), language });
  } catch (error) {
    const fault = faultMessage(error, folder);
    if (!fault) throw error;
    throw new CommandFault(1, fault[language]);
  }
  return 0;
}

/** Whose files would be written over, nobody knows. */
const linked = (folder: string) => ({
  pl: `${folder} prowadzi w inne miejsce, więc nic tam nie zapisano. Usuń ten odsyłacz i uruchom polecenie jeszcze raz.`,
  en: `${folder} leads to another place, so nothing was written there. Remove the link and run the command again.`,
});

async function isLink(path: string): Promise<boolean> {
  const facts = await lstat(path).catch(() => undefined);
  return facts?.isSymbolicLink() === true;
}
