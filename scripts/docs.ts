import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildInputs } from '../src/content/build-inputs.ts';
import { generatedDocs } from '../src/content/json-schema-files.ts';
import { writeFrontMatterHints } from '../src/content/json-schema-hints.ts';
import { listFiles } from '../src/content/list-files.ts';
import { readSettings } from '../src/content/read-settings.ts';

const root = join(import.meta.dirname, '..');
for (const [path, text] of await generatedDocs()) {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
  console.log(path);
}

const { contentRoot } = buildInputs(process.env, root);
const { settings } = readSettings(contentRoot);
await writeFrontMatterHints(root, {
  contentRoot,
  paths: listFiles(contentRoot),
  language: settings?.editors.language ?? 'pl',
});
