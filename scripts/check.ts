import { parseArgs } from 'node:util';
import { buildInputs } from '../src/content/build-inputs.ts';
import { asText } from '../src/content/diagnostics/as-text.ts';
import { isEditorLanguage } from '../src/content/diagnostics/diagnostic-kinds.ts';
import { contentSource } from '../src/content/content-source.ts';
import { addressConflicts } from '../src/site/address-conflicts.ts';

const { values } = parseArgs({ options: { lang: { type: 'string' } } });
if (values.lang !== undefined && !isEditorLanguage(values.lang)) {
  console.error(`--lang ${values.lang}: write pl or en.`);
  process.exit(2);
}

const { contentRoot } = buildInputs(process.env, process.cwd());
const { diagnostics, settings, entries } = await contentSource(contentRoot, [addressConflicts]).content();
const language = values.lang ?? settings?.editors.language ?? 'pl';
console.log(asText(diagnostics, language));
console.log({ pl: `Przeczytane wpisy: ${entries.length}.`, en: `Entries read: ${entries.length}.` }[language]);
process.exitCode = diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
