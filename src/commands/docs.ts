import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildInputs } from '../content/build-inputs.ts';
import { writeFrontMatterHints } from '../content/json-schema-hints.ts';
import { listFiles } from '../content/list-files.ts';
import { readSettings } from '../content/read-settings.ts';
import { packageRoot } from '../package-root.ts';
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
export const run = withHelp(usage, async (_, { cwd, env, out }) => {
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
  await writeFrontMatterHints(cwd, { contentRoot, paths: listFiles(contentRoot), language });
  return 0;
});
