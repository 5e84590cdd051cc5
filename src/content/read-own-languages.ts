import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageDefaults } from '../i18n/language-defaults.ts';
import { builtInTexts, statementWording } from '../i18n/languages.ts';
import { builtInLocales, isBuiltIn } from '../i18n/locale.ts';
import type { OwnLanguage } from '../i18n/bring-languages.ts';
import { type OwnLanguageData, ownLanguageSchema } from '../schemas/own-language.ts';
import { decodeText } from './decode-text.ts';
import { diagnostic, type Diagnostic } from './diagnostics/diagnostic.ts';
import { listFiles } from './list-files.ts';
import { nearest } from './nearest.ts';
import type { Report } from './parse-entries.ts';
import { rightPart } from './right-part.ts';
import { schemaDiagnostics } from './schema-diagnostics.ts';
import { layTexts } from './text-overlay.ts';
import { textForms, textPaths } from './text-paths.ts';
import { withoutEmpty } from './without-empty.ts';
import { parseYaml, type YamlSource } from './yaml-source.ts';

/** The folder in which a site brings languages along, one in a folder of its tag. */
export const languagesFolder = 'languages';

/** Files of a language. */
const fileNames = ['language.yaml', 'texts.yaml', 'statement.yaml'] as const;

/** Paths of the files of a language below the content root, whether they are there or not. */
export function languageFiles(tag: string): string[] {
  return fileNames.map((name) => `${languagesFolder}/${tag}/${name}`);
}

/** A language that a site brings along, and how much of it is said. */
export interface ReadLanguage {
  language: OwnLanguage;
  /** The language whose words stand where this one has none. */
  fallback: OwnLanguageData['fallback'];
  /** Names of the texts that are still the fallback's, by the file that would say them. */
  missing: { texts: string[]; statement: string[] };
}

/**
 * Reads the languages that a site brings along: `languages/<tag>/` with `texts.yaml`, and beside it, as far as there is
 * something to say, `language.yaml` and `statement.yaml`.
 * @param root the content root
 * @param report where what is wrong is told; what is right counts all the same
 * @returns by tag, each whole
 */
export function readOwnLanguages(root: string, report: Report): Map<string, ReadLanguage> {
  const found = new Map<string, ReadLanguage>();
  for (const path of listFiles(join(root, languagesFolder))) {
    const [tag = '', name, ...rest] = path.split('/');
    const file = `${languagesFolder}/${path}`;
    const problem = folderProblem(tag, name);
    if (problem ?? (rest.length > 0 || !fileNames.some((one) => one === name))) {
      report(
        diagnostic(
          'language-file',
          { file },
          { why: problem ?? 'name', tag, suggestion: nearest(name ?? '', fileNames) },
        ),
      );
    } else if (!found.has(tag)) found.set(tag, readLanguage(root, tag, report));
  }
  return found;
}

function folderProblem(tag: string, name: string | undefined): 'place' | 'built-in' | 'tag' | 'direction' | undefined {
  if (name === undefined) return 'place';
  if (isBuiltIn(tag)) return 'built-in';
  if (!/^[a-z]{2}$/.test(tag)) return 'tag';
  return fromRightToLeft.has(new Intl.Locale(tag).maximize().script ?? '') ? 'direction' : undefined;
}

/** Scripts of living languages that are written from right to left, in which pages are not laid out (ISO 15924). */
const fromRightToLeft: ReadonlySet<string> = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/**
 * Reads one language that a site brings along, or is about to.
 * @param root the content root
 * @param tag of the language; without files all of it is the fallback's
 * @param report where what is wrong is told
 */
export function readLanguage(root: string, tag: string, report: Report): ReadLanguage {
  const [settings, ownTexts, ownStatement] = languageFiles(tag).map((file) => readYaml(root, file, report));
  const { fallback, ...data } = dataOf(settings, report);
  const texts = inForms(structuredClone(builtInTexts(fallback)), tag);
  const statement = structuredClone(statementWording(fallback));
  const laid = ownTexts ? layTexts(texts, ownTexts, tag, report) : new Set<string>();
  const laidInStatement = ownStatement ? layTexts(statement, ownStatement, tag, report) : new Set<string>();
  const language = languageDefaults(tag, fallback, data, JSON.stringify(texts));
  reportTwice(language.segments, tag, settings, report);
  return {
    language: { ...language, texts, statement },
    fallback,
    missing: {
      texts: textPaths(texts, tag).filter((path) => !laid.has(path)),
      statement: textPaths(statement, tag).filter((path) => !laidInStatement.has(path)),
    },
  };
}

/** A file of YAML; undefined where there is none, or nothing can be read of it. */
function readYaml(root: string, file: string, report: Report): YamlSource | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(root, file));
  } catch {
    return undefined;
  }
  const decoded = decodeText(bytes);
  if ('encoding' in decoded) {
    report(diagnostic('file-encoding', { file }, decoded));
    return undefined;
  }
  const source = parseYaml(decoded.text, file);
  [...source.diagnostics, ...source.remarks].forEach(report);
  return source.data === undefined ? undefined : source;
}

function dataOf(source: YamlSource | undefined, report: Report): OwnLanguageData {
  const nothing = ownLanguageSchema.parse({});
  if (!source) return nothing;
  const { data } = source;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    report(diagnostic('not-a-group', source.place([]), {}));
    return nothing;
  }
  const given = withoutEmpty({ ...data });
  const result = ownLanguageSchema.safeParse(given);
  if (result.success) return result.data;
  const { issues } = result.error;
  schemaDiagnostics({
    issues,
    data,
    schema: ownLanguageSchema,
    locate: (path, part) => source.place(path, part),
    written: (path) => source.written(path),
  }).forEach(report);
  return rightPart(ownLanguageSchema, given)?.data ?? nothing;
}

/** The same texts with a form for each kind of number that a language has: one that is not said yet is the general one. */
function inForms<Group extends object>(group: Group, tag: string): Group {
  for (const form of textForms(group, tag) ?? [])
    if (!Object.hasOwn(group, form)) Reflect.set(group, form, Reflect.get(group, 'other'));
  for (const part of Object.values(group)) if (typeof part === 'object' && part !== null) inForms(part, tag);
  return group;
}

/** Words that stand for two things in addresses: two pages would have one. */
function reportTwice(
  { sections, subjects, kinds }: OwnLanguage['segments'],
  tag: string,
  source: YamlSource | undefined,
  report: Report,
): void {
  const groups = [
    ['sections', Object.entries(sections)],
    // A list of a kind, of a subject, and the next page of a list lie side by side.
    ['kinds', [...Object.entries(kinds), ...Object.entries(subjects), ['page', sections.page]]],
  ] as const;
  const file = `${languagesFolder}/${tag}/language.yaml`;
  for (const [group, words] of groups)
    for (const [index, [name, word]] of words.entries()) {
      const [other] = words.slice(0, index).find(([, one]) => one === word) ?? [];
      const place = source?.place(['segments', group, name ?? '']) ?? { file };
      const isTag = group === 'sections' && (word === tag || builtInLocales.some((one) => one === word));
      if (other !== undefined || isTag)
        report(diagnostic('language-word-twice', place, { word: word ?? '', name: name ?? '', other }));
    }
}

/**
 * What is missing of the languages of a site, and languages that it brings along in vain.
 * @param read the languages that it brings along
 * @param languages those of the site
 * @param hasStatement whether it publishes an accessibility statement
 */
export function ownLanguageProblems(
  read: ReadonlyMap<string, ReadLanguage>,
  languages: readonly string[],
  hasStatement: boolean,
): Diagnostic[] {
  return [...read].flatMap(([tag, { fallback, missing }]) => {
    const [settings, texts, statement] = languageFiles(tag);
    if (!languages.includes(tag))
      return [diagnostic('language-unused', { file: settings ?? '' }, { tag, known: languages.join(', ') })];
    const incomplete = (file: string | undefined, paths: readonly string[]) =>
      paths.length === 0 ? [] : [diagnostic('language-incomplete', { file: file ?? '' }, { tag, fallback, paths })];
    return [...incomplete(texts, missing.texts), ...(hasStatement ? incomplete(statement, missing.statement) : [])];
  });
}
