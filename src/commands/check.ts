import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildInputs } from '../content/build-inputs.ts';
import { contentSource } from '../content/content-source.ts';
import { asAnnotations } from '../content/diagnostics/as-annotations.ts';
import { asJson } from '../content/diagnostics/as-json.ts';
import { asMarkdown } from '../content/diagnostics/as-markdown.ts';
import { asText } from '../content/diagnostics/as-text.ts';
import { isEditorLanguage } from '../content/diagnostics/diagnostic-kinds.ts';
import { entryPath } from '../content/entry-path.ts';
import { listFiles } from '../content/list-files.ts';
import { pathPrefix } from '../content/path-prefix.ts';
import { soundList } from '../integrations/kept-files/kept-folder.ts';
import { siteRules } from '../site/site-rules.ts';
import { command, CommandFault } from './command.ts';
import { withHelp } from './with-help.ts';

const usage = {
  pl: `npm run check -- [--lang pl|en] [--format text|json|github|markdown] [--all] [--strict]
Wylicza, co w treści jest do poprawienia, i niczego nie zmienia.
Gdy jest tego ponad pięćdziesiąt, tekst podaje same rodzaje; z --all podaje wszystko.
Kończy z 0, gdy treść jest w porządku, z 1, gdy nie jest (z --strict liczą się też uwagi), z 2, gdy coś w wywołaniu nie pasuje.`,
  en: `npm run check -- [--lang pl|en] [--format text|json|github|markdown] [--all] [--strict]
Lists what is to be mended in the content, and changes nothing.
Above fifty problems the text tells their kinds; with --all it tells every one.
Ends with 0 when the content is in order, 1 when it is not (with --strict, warnings count), 2 when it was called wrongly.`,
};

const formats = { text: asText, json: asJson, github: asAnnotations, markdown: asMarkdown } as const;

function isFormat(name: string): name is keyof typeof formats {
  return Object.hasOwn(formats, name);
}

const check = command(async (argv, { cwd, env, out, hasColour }) => {
  const { lang, format, strict, all } = readArguments(argv);
  const { contentRoot, publicDir, cacheDir, today } = buildInputs(env, cwd);
  const { diagnostics, settings, paths } = await contentSource(contentRoot, siteRules(listFiles(publicDir)), today, {
    soundPictures: join(cacheDir, soundList),
  })
    .content()
    .catch((error: unknown) => {
      // A wrong KRONIKA_TODAY is the caller's, not the content's.
      if (error instanceof RangeError) throw wrongCall(error.message);
      throw error;
    });
  const language = lang ?? settings?.editors.language ?? 'pl';
  out(formats[format](diagnostics, { language, prefix: pathPrefix(contentRoot, cwd), hasColour, isWhole: all }));
  if (format === 'text') {
    const count = paths.filter((path) => entryPath(path) !== undefined).length;
    out({ pl: `Przeczytane wpisy: ${count}.`, en: `Entries read: ${count}.` }[language]);
  }
  return diagnostics.some(({ severity }) => severity === 'error' || strict) ? 1 : 0;
});

/** Says what is wrong with the content, and what might be. */
export const run = withHelp(usage, check);

function readArguments(argv: readonly string[]) {
  const { lang, format, strict, all } = parsed(argv);
  if (lang !== undefined && !isEditorLanguage(lang)) throw wrongCall(`--lang ${lang}: write pl or en.`);
  if (!isFormat(format)) throw wrongCall(`--format ${format}: write text, json, github or markdown.`);
  return { lang, format, strict, all };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        lang: { type: 'string' },
        format: { type: 'string', default: 'text' },
        strict: { type: 'boolean', default: false },
        all: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw wrongCall(error instanceof Error ? error.message : String(error));
  }
}

function wrongCall(reason: string): CommandFault {
  return new CommandFault(2, reason, usage.en);
}
