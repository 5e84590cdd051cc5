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

/**
 * The fields as they will stand in the file: without what the CMS notes of items of a list, as `__sc_item_id`. In another
 * language it notes items of the original that have nothing there; such a list is none.
 */
function fieldsOf(data: Record<string, unknown>): Record<string, unknown> {
  const fields = Object.entries(data).flatMap(([key, value]) => {
    const isNote = Array.isArray(value) && value.length > 0 && value.every(isNoteAlone);
    return key === 'body' || isNote ? [] : [[key, withoutNotes(value)] as const];
  });
  return withoutEmpty(Object.fromEntries(fields));
}

const isNoteKey = (key: string) => key.startsWith('__sc_');

function isNoteAlone(item: unknown): boolean {
  const keys = typeof item === 'object' && item !== null ? Object.keys(item) : [];
  return keys.length > 0 && keys.every(isNoteKey);
}

function withoutNotes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNotes);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (isNoteKey(key) ? [] : [[key, withoutNotes(inner)]])),
  );
}

function problemsOf(schema: z.ZodType, data: Record<string, unknown>, timeZone: string): Diagnostic[] {
  const issues = schema.safeParse(data).error?.issues ?? [];
  const locate = (path: readonly PropertyKey[]) => ({ file: fieldName(path) });
  return schemaDiagnostics({ issues, data, schema, locate, timeZone }).filter(({ severity }) => severity === 'error');
}

/** In English a form calls a field as a file does. */
function labelled(problem: Diagnostic, schema: z.ZodType, language: EditorLanguage): string {
  const path = problem.file.split(/[.[\]]+/).filter((step) => step !== '');
  const labels = path.flatMap((step, index) => labelOf(schema, path.slice(0, index), step) ?? []);
  // How a line is added to a file says nothing in a form.
  if (problem.code === 'missing-field')
    return language === 'en' ? `Fill in the field ${problem.file}.` : `${labels.join(' › ')}: Wypełnij to pole.`;
  const sentence = sentenceOf(problem, language);
  const [label] = labels;
  return language === 'en' || label === undefined ? sentence : `${label}: ${sentence}`;
}

/** What a form calls a field of a group; undefined for a place in a list. */
function labelOf(schema: z.ZodType, group: readonly string[], field: string): string | undefined {
  const path = group.map((step) => (/^\d+$/.test(step) ? Number(step) - 1 : step));
  return [...fieldTitles(schema, path)].find(([, name]) => name === field)?.[0];
}

function sentenceOf({ message, paste }: Diagnostic, language: EditorLanguage): string {
  const label = { pl: 'Wpisz', en: 'Write' }[language];
  // What stands for anything is of no help in a form.
  const isKnown = paste !== undefined && !paste.endsWith('…');
  return isKnown ? `${message[language]} ${label}: ${paste}` : message[language];
}
