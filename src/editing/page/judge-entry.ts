import { z } from 'zod';
import type { Diagnostic } from '../../content/diagnostics/diagnostic.ts';
import { isOwnWord } from '../../content/own-words.ts';
import { withPendingAlts } from '../../content/pending-alts.ts';
import { fieldName } from '../../content/field-name.ts';
import { schemaDiagnostics } from '../../content/schema-diagnostics.ts';
import { fieldTitles } from '../../content/schema-keys.ts';
import { withoutEmpty } from '../../content/without-empty.ts';
import { collectionNames } from '../../schemas/collection-names.ts';
import { collectionSchemas } from '../../schemas/collections.ts';
import type { EditorLanguage } from '../../schemas/editor-language.ts';

/** As much of an entry as the forms hand over before they save it. */
export interface FormEntry {
  /** Name of the form: that of a collection, with `-files` behind it where its entries are single files. */
  collection: string;
  /** Fields in the main language, with the text as `body`. */
  data: Record<string, unknown>;
  /** Fields in other languages. */
  i18n: Record<string, { data: Record<string, unknown> }>;
}

/**
 * What the check would call an error in the fields of an entry, in its words: judged by the same schemas. What needs
 * the files beside it or other entries is left to the check.
 * @param entry as it is to be saved
 * @param site the language of its editors, and its time zone
 * @returns a sentence for each problem, with the name of its field in the form before it; of a translation its language
 *   as well
 */
export function judgeEntry(entry: FormEntry, site: { language: EditorLanguage; timeZone: string }): string[] {
  const name = collectionNames.find((one) => one === entry.collection.replace(/-files$/, ''));
  if (name === undefined) return [];
  const schema: z.ZodType = collectionSchemas[name]({ image: () => z.string() });
  const original = fieldsOf(entry.data);
  const inherited = Object.fromEntries(Object.entries(original).filter(([key]) => !isOwnWord(key)));
  const told = new Set<string>();
  return [['', entry.data] as const, ...Object.entries(entry.i18n).map(([locale, { data }]) => [locale, data] as const)]
    .filter(([locale, data]) => locale === '' || Object.keys(fieldsOf(data)).length > 0)
    .flatMap(([locale, data]) => {
      const whole = locale === '' ? original : { ...inherited, ...fieldsOf(data) };
      // As the check has it: of a draft, descriptions of pictures are still to be written.
      const fields = whole['draft'] === true ? withPendingAlts(whole) : whole;
      return (
        problemsOf(schema, fields, site.timeZone)
          .map((problem) => labelled(problem, schema, site.language))
          // What a translation takes over is told once, with its original.
          .filter((sentence) => !told.has(sentence) && told.add(sentence))
          .map((sentence) => (locale === '' ? sentence : `${locale}: ${sentence}`))
      );
    });
}

/** The fields as they will stand in the file. */
function fieldsOf(data: Record<string, unknown>): Record<string, unknown> {
  return withoutEmpty(Object.fromEntries(Object.entries(data).filter(([key]) => key !== 'body')));
}

function problemsOf(schema: z.ZodType, data: Record<string, unknown>, timeZone: string): Diagnostic[] {
  const issues = schema.safeParse(data).error?.issues ?? [];
  const locate = (path: readonly PropertyKey[]) => ({ file: fieldName(path) });
  return schemaDiagnostics({ issues, data, schema, locate, timeZone }).filter(({ severity }) => severity === 'error');
}

/** In English a form calls a field as a file does. */
function labelled(problem: Diagnostic, schema: z.ZodType, language: EditorLanguage): string {
  const [field] = problem.file.split(/[.[]/);
  const [label] = [...fieldTitles(schema, [])].find(([, name]) => name === field) ?? [];
  const sentence = sentenceOf(problem, language);
  return language === 'en' || label === undefined ? sentence : `${label}: ${sentence}`;
}

function sentenceOf({ message, paste }: Diagnostic, language: EditorLanguage): string {
  const label = { pl: 'Wpisz', en: 'Write' }[language];
  // What stands for anything is of no help in a form.
  const isKnown = paste !== undefined && !paste.endsWith('…');
  return isKnown ? `${message[language]} ${label}: ${paste}` : message[language];
}
