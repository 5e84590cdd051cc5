import type { JsonSchema } from '../content/json-schema.ts';
import { ownValue } from '../content/own-value.ts';
import type { EditorLanguage } from '../schemas/editor-language.ts';
import { englishLabels } from './english-labels.ts';

/** One field of a form of Sveltia CMS, as its configuration names it. */
export interface CmsField {
  name: string;
  label: string;
  widget: string;
  required: boolean;
  [option: string]: unknown;
}

/** Something that a reference can lead to. */
export interface Choice {
  label: string;
  value: string;
}

/** What a form needs to know of the site beside its schema. */
export interface FormSurroundings {
  language: EditorLanguage;
  /** Whether the form is for several languages. */
  isMultilingual: boolean;
  /** Whether a field, by its path, is written anew in each language. */
  isTranslated: (path: string) => boolean;
  /**
   * How entries of collections are chosen.
   * @returns a live list of one collection, or the entries themselves
   */
  choicesOf: (collections: readonly string[]) => { collection: string; title: string } | { choices: Choice[] };
}

/** Name of the own widget of a value that has no form: it is written as in the file. */
export const writtenAsYaml = 'kronika-yaml';

/** Name of the own widget that has no value: it shows what is to be mended of an entry. */
export const shownFindings = 'kronika-findings';

/** Texts that are longer than a line, by the end of their path. */
const long = /(?:^|\.)(?:description|alt|transcript|summary|plainSummary|note)$/;

const words = {
  pl: { yes: 'tak', no: 'nie', example: 'Na przykład', beside: 'Zapisze się obok wpisu.', quotes: ['„', '”'] },
  en: { yes: 'yes', no: 'no', example: 'For example', beside: 'It is saved beside the entry.', quotes: ['“', '”'] },
} as const;

/**
 * The fields of a form for a group of fields of a schema: those that must be filled in come first.
 * @param schema of an object, as `formSchemaOf` gives it
 * @param path of the group, for messages and for what is translated; empty for the whole entry
 * @throws Error for a field that has no form, so that a new one is never forgotten
 */
export function fieldsOf(schema: JsonSchema, path: string, around: FormSurroundings): CmsField[] {
  const fields = Object.entries(schema.properties ?? {}).map(([name, field]) => {
    if (typeof field !== 'object') throw new Error(`No form for ${path}.${name}`);
    return fieldOf(name, field, schema.required?.includes(name) ?? false, path, around);
  });
  const named = fields.map((field) => withLabels(field, fields, around.language));
  return [...named.filter(({ required }) => required), ...named.filter(({ required }) => !required)];
}

/** A field whose explanation calls the fields beside it as the form does, and not as a file does. */
function withLabels(field: CmsField, beside: readonly CmsField[], language: EditorLanguage): CmsField {
  const { hint } = field;
  if (typeof hint !== 'string') return field;
  const [open = '', close = ''] = words[language].quotes;
  // A name that is a word of its own is one where it is said to be.
  const named = hint.replaceAll(/(?<=\b(?:[Pp]ol(?:e|a|em)|field) )[a-z]\w*|\b[a-z]+[A-Z]\w*/g, (name) => {
    const label = beside.find((one) => one.name === name)?.label;
    return label === undefined ? name : `${open}${label}${close}`;
  });
  return { ...field, hint: named };
}

function fieldOf(
  name: string,
  schema: JsonSchema,
  isRequired: boolean,
  parent: string,
  around: FormSurroundings,
): CmsField {
  const path = parent === '' ? name : `${parent}.${name}`;
  const form = formOf(schema, path, around);
  if (!form) throw new Error(`No form for ${path}: ${JSON.stringify(schema)}`);
  const label = schema.title ?? labelOf(path);
  const hint = hintOf(schema, form.widget, around.language);
  return {
    name,
    label,
    ...form,
    required: isRequired,
    ...(hint !== '' && { hint }),
    ...(around.isMultilingual && around.isTranslated(path) && { i18n: true }),
  };
}

type Form = { widget: string } & Record<string, unknown>;

/** How a value is written; undefined where nobody has thought of it. */
function formOf(schema: JsonSchema, path: string, around: FormSurroundings): Form | undefined {
  const { yes, no } = words[around.language];
  const references = namesIn(schema['refersTo']);
  if (references) return choiceOf(references, false, schema, around);
  if (schema['beside'] !== undefined)
    return { widget: schema['beside'] === 'picture' ? 'image' : 'file', choose_url: false };
  if (schema.anyOf || schema.oneOf?.some((option) => typeof option === 'object' && option.type !== undefined))
    return formOfChoice(schema);
  // A switch that is off would be written into every file; what is left out means the same.
  if (schema.type === 'boolean') {
    const options: { label: string; value: boolean }[] = [{ label: yes, value: true }];
    if (schema.const === undefined) options.push({ label: no, value: false });
    return { widget: 'select', options };
  }
  if (schema.const !== undefined) return { widget: 'select', options: [{ label: yes, value: schema.const }] };
  if (schema.enum) return { widget: 'select', options: optionsOf(schema) };
  if (schema.type === 'integer' || schema.type === 'number')
    return {
      widget: 'number',
      value_type: schema.type === 'integer' ? 'int' : 'float',
      ...(schema.minimum !== undefined && { min: schema.minimum }),
      ...(typeof schema.exclusiveMinimum === 'number' && { min: schema.exclusiveMinimum + 1 }),
      ...(schema.maximum !== undefined && { max: schema.maximum }),
    };
  if (schema.type === 'string') return formOfText(schema, path);
  if (schema.type === 'array') return formOfList(schema, path, around);
  if (schema.type === 'object' && schema.properties)
    return { widget: 'object', collapsed: 'auto', fields: fieldsOf(schema, path, around) };
  return undefined;
}

function formOfText({ pattern, errorMessage, format, maxLength }: JsonSchema, path: string): Form {
  const judged =
    pattern !== undefined && pattern !== '\\S' && typeof errorMessage === 'string'
      ? { pattern: [pattern, errorMessage] }
      : {};
  const most = maxLength === undefined ? {} : { maxlength: maxLength };
  if (format === 'email') return { widget: 'string', type: 'email', ...most };
  return { widget: long.test(path) ? 'text' : 'string', ...judged, ...most };
}

function formOfList(schema: JsonSchema, path: string, around: FormSurroundings): Form | undefined {
  const { items } = schema;
  if (typeof items !== 'object' || Array.isArray(items)) return undefined;
  const references = namesIn(items['refersTo']);
  if (references) return choiceOf(references, true, items, around);
  if (items.enum) return { widget: 'select', multiple: true, options: optionsOf(items) };
  if (items.type === 'object' && items.properties)
    return { widget: 'list', collapsed: 'auto', minimize_collapsed: 'auto', fields: fieldsOf(items, path, around) };
  // A line each.
  if (items.type === 'string') return { widget: 'list' };
  return { widget: writtenAsYaml };
}

/** A value in one of several forms: a text where all are texts or numbers, else as it stands in the file. */
function formOfChoice({ anyOf = [], errorMessage }: JsonSchema): Form {
  const isText = anyOf.length > 0 && anyOf.every(({ type }) => type === 'string' || type === 'integer');
  if (!isText) return { widget: writtenAsYaml };
  const patterns = anyOf.flatMap(
    ({ pattern, const: word }) => pattern ?? (word === undefined ? [] : [`^${String(word)}$`]),
  );
  return {
    widget: 'string',
    ...(typeof errorMessage === 'string' && patterns.length > 0 && { pattern: [patterns.join('|'), errorMessage] }),
  };
}

function choiceOf(
  collections: readonly string[],
  isMultiple: boolean,
  { pattern, errorMessage }: JsonSchema,
  { choicesOf }: FormSurroundings,
): Form {
  const found = choicesOf(collections);
  const several = isMultiple ? { multiple: true } : {};
  if ('collection' in found)
    return {
      widget: 'relation',
      collection: found.collection,
      value_field: '{{slug}}',
      display_fields: [found.title],
      search_fields: [found.title],
      ...several,
    };
  // Nothing can be chosen yet, but what is known by its name can be written.
  if (found.choices.length === 0)
    return isMultiple
      ? { widget: 'list' }
      : { widget: 'string', ...(pattern !== undefined && { pattern: [pattern, errorMessage] }) };
  return { widget: 'select', options: found.choices, ...several };
}

function optionsOf(schema: JsonSchema): { label: string; value: unknown }[] {
  const meanings: unknown = schema['enumDescriptions'];
  return (schema.enum ?? []).map((value, index) => {
    const meaning: unknown = Array.isArray(meanings) ? meanings[index] : undefined;
    return { label: typeof meaning === 'string' && meaning !== '' ? meaning : String(value), value };
  });
}

/** What stands below a field: its explanation, and an example where the form does not show what to write. */
function hintOf(schema: JsonSchema, widget: string, language: EditorLanguage): string {
  const { yes, beside } = words[language];
  // A file is chosen from a computer and an entry from a list: nobody writes a path or a name here.
  if (widget === 'image' || widget === 'file') return beside;
  const { description: whole = '', meaning, examples = [] } = schema;
  const isChosen = (widget === 'relation' || widget === 'select') && typeof meaning === 'string' && meaning !== '';
  // A switch that is written as `true` is a word here.
  const description = (isChosen ? meaning : whole)
    .replace(/^true: /, `${yes.charAt(0).toUpperCase()}${yes.slice(1)}: `)
    // What a file needs to take a number for a text would be a part of the text here.
    .replace(/,? w apostrofach\b/, '');
  const [example] = examples;
  const isShown = example !== undefined && (widget === 'string' || widget === 'text');
  // Links and bold are marked in hints by signs that examples have too.
  const written = typeof example === 'string' || typeof example === 'number' ? String(example) : '';
  return isShown && written !== '' ? `${description} ${words[language].example}: ${written}` : description;
}

/** What a field is called where its schema has no title. @throws Error for one that has no name in English */
function labelOf(path: string): string {
  const [name = '', group] = path.split('.').toReversed();
  const label = ownValue(englishLabels, `${group}.${name}`) ?? ownValue(englishLabels, name);
  if (label === undefined) throw new Error(`No English label for ${path}`);
  return label;
}

function namesIn(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.map(String) : undefined;
}
