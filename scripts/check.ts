import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildInputs } from '../src/content/build-inputs.ts';
import { contentSource } from '../src/content/content-source.ts';
import { asAnnotations } from '../src/content/diagnostics/as-annotations.ts';
import { asJson } from '../src/content/diagnostics/as-json.ts';
import { asMarkdown } from '../src/content/diagnostics/as-markdown.ts';
import { asText } from '../src/content/diagnostics/as-text.ts';
import { isEditorLanguage } from '../src/content/diagnostics/diagnostic-kinds.ts';
import { listFiles } from '../src/content/list-files.ts';
import { pathPrefix } from '../src/content/path-prefix.ts';
import { soundList } from '../src/integrations/kept-files/kept-folder.ts';
import { siteRules } from '../src/site/site-rules.ts';

const usage = `npm run check -- [--lang pl|en] [--format text|json|github|markdown] [--strict]
Ends with 0 when the content is in order, 1 when it is not (with --strict, warnings count), 2 when it was called wrongly.`;

const formats = { text: asText, json: asJson, github: asAnnotations, markdown: asMarkdown } as const;

function isFormat(name: string): name is keyof typeof formats {
  return Object.hasOwn(formats, name);
}

function callWrongly(reason: string): never {
  console.error(`${reason}\n${usage}`);
  process.exit(2);
}

function readArguments() {
  try {
    return parseArgs({
      options: { lang: { type: 'string' }, format: { type: 'string', default: 'text' }, strict: { type: 'boolean' } },
    }).values;
  } catch (error) {
    return callWrongly(error instanceof Error ? error.message : String(error));
  }
}

const { lang, format, strict = false } = readArguments();
if (lang !== undefined && !isEditorLanguage(lang)) callWrongly(`--lang ${lang}: write pl or en.`);
if (!isFormat(format)) callWrongly(`--format ${format}: write text, json, github or markdown.`);

const { contentRoot, publicDir, cacheDir, today } = buildInputs(process.env, process.cwd());
const { diagnostics, settings, entries } = await contentSource(contentRoot, siteRules(listFiles(publicDir)), today, {
  soundPictures: join(cacheDir, soundList),
})
  .content()
  .catch((error: unknown) => {
    // A wrong KRONIKA_TODAY is the caller's, not the content's.
    if (error instanceof RangeError) return callWrongly(error.message);
    throw error;
  });
const language = lang ?? settings?.editors.language ?? 'pl';
const prefix = pathPrefix(contentRoot, process.cwd());
const hasColour = process.stdout.isTTY && !process.env['NO_COLOR'];
console.log(formats[format](diagnostics, { language, prefix, hasColour }));
if (format === 'text')
  console.log({ pl: `Przeczytane wpisy: ${entries.length}.`, en: `Entries read: ${entries.length}.` }[language]);
process.exitCode = diagnostics.some(({ severity }) => severity === 'error' || strict) ? 1 : 0;
