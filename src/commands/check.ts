import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildInputs } from '../content/build-inputs.ts';
import { contentSource } from '../content/content-source.ts';
import { asAnnotations } from '../content/diagnostics/as-annotations.ts';
import { asJson } from '../content/diagnostics/as-json.ts';
import { asMarkdown } from '../content/diagnostics/as-markdown.ts';
import { asText } from '../content/diagnostics/as-text.ts';
import { worklist } from '../content/diagnostics/worklist.ts';
import type { Message } from '../content/new-entry/message.ts';
import { isEditorLanguage } from '../schemas/editor-language.ts';
import { entryPath } from '../content/entry-path.ts';
import { givenAddresses } from '../content/given-addresses.ts';
import { fixAliases } from '../content/fix-aliases.ts';
import { fixFiles } from '../content/older-forms/fix-files.ts';
import { fixReport } from '../content/older-forms/fix-report.ts';
import { type Rename, renames } from '../content/older-forms/renames.ts';
import { pathPrefix } from '../content/path-prefix.ts';
import { soundList } from '../integrations/kept-files/kept-folder.ts';
import { publishedCommit } from '../content/published/published-commit.ts';
import { siteRules } from '../site/rules/site-rules.ts';
import { type Command, command, CommandFault } from './command.ts';
import { languageOf, withHelp } from './with-help.ts';

const usage = {
  pl: `npm run check -- [--lang pl|en] [--format text|json|github|markdown] [--all] [--strict] [--fix]
Wylicza, co w treści jest do poprawienia, i niczego nie zmienia. Z --fix zmienia dawne nazwy pól na dzisiejsze i dopisuje
dawne adresy wpisów, których pliki zmieniły nazwę, nic więcej.
Gdy jest tego ponad pięćdziesiąt, tekst podaje same rodzaje; z --all podaje wszystko.
Kończy z 0, gdy treść jest w porządku, z 1, gdy nie jest (z --strict liczą się też uwagi), z 2, gdy coś w wywołaniu nie pasuje.`,
  en: `npm run check -- [--lang pl|en] [--format text|json|github|markdown] [--all] [--strict] [--fix]
Lists what is to be mended in the content, and changes nothing. With --fix it writes today's names of fields for older ones,
and the old addresses of entries whose files were renamed, nothing else.
Above fifty problems the text tells their kinds; with --all it tells every one.
Ends with 0 when the content is in order, 1 when it is not (with --strict, warnings count), 2 when it was called wrongly.`,
};

const formats = { text: asText, json: asJson, github: asAnnotations, markdown: asMarkdown } as const;

function isFormat(name: string): name is keyof typeof formats {
  return Object.hasOwn(formats, name);
}

/**
 * Says what is wrong with the content, and what might be; with `--fix` writes today's names for older ones, and old
 * addresses into entries that were renamed.
 * @param known what was renamed since older versions
 */
export function checkWith(known: readonly Rename[]): Command {
  const check = command(async (argv, { cwd, env, out, err, hasColour }) => {
    const wrongCall = (reason: Message) => {
      const language = languageOf(argv, { cwd, env });
      return new CommandFault(2, reason[language], usage[language]);
    };
    const order = readArguments(argv);
    if ('wrong' in order) throw wrongCall(order.wrong);
    const { lang, format, strict, all, fix } = order;
    const { contentRoot, cacheDir, today, ...folders } = buildInputs(env, cwd);
    const rules = siteRules(givenAddresses(folders), publishedCommit(env));
    const source = contentSource(contentRoot, rules, today, { soundPictures: join(cacheDir, soundList) }, known);
    const read = source.content().catch((error: unknown) => {
      // A wrong KRONIKA_TODAY is the caller's, not the content's.
      if (error instanceof RangeError) throw wrongCall({ pl: error.message, en: error.message });
      throw error;
    });
    const before = await read;
    const prefix = pathPrefix(contentRoot, cwd);
    const language = lang ?? before.settings?.editors.language ?? 'pl';
    const fixed = fix ? await fixFiles(contentRoot, before.diagnostics) : [];
    const aliases = fix ? await fixAliases(contentRoot, before.diagnostics) : [];
    if (fix) (format === 'text' ? out : err)(fixReport(fixed, aliases, { language, prefix }));
    const { diagnostics, paths } = fixed.length + aliases.length > 0 ? await source.refresh() : before;
    out(formats[format](diagnostics, { language, prefix, hasColour, isWhole: all }));
    if (format === 'text') {
      const owed = worklist(diagnostics, language, prefix);
      if (owed !== '') out(`\n${owed}\n`);
      const count = paths.filter((path) => entryPath(path) !== undefined).length;
      out({ pl: `Przeczytane wpisy: ${count}.`, en: `Entries read: ${count}.` }[language]);
    }
    return diagnostics.some(({ severity }) => severity === 'error' || strict) ? 1 : 0;
  });
  return withHelp(usage, check);
}

/** Says what is wrong with the content, and what might be. */
export const run = checkWith(renames);

function readArguments(argv: readonly string[]) {
  const values = parsed(argv);
  if ('wrong' in values) return values;
  const { lang, format, strict, all, fix } = values;
  if (lang !== undefined && !isEditorLanguage(lang))
    return { wrong: { pl: `--lang ${lang}: wpisz pl albo en.`, en: `--lang ${lang}: write pl or en.` } };
  if (!isFormat(format)) {
    const names = Object.keys(formats).join(', ');
    return { wrong: { pl: `--format ${format}: do wyboru ${names}.`, en: `--format ${format}: one of ${names}.` } };
  }
  return { lang, format, strict, all, fix };
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
        fix: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    const words = argv.join(' ');
    return { wrong: { pl: `Nie wiadomo, co znaczy „${words}”.`, en: error instanceof Error ? error.message : words } };
  }
}
