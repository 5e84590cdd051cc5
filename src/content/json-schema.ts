import { z } from 'zod';
import { type CollectionName, collectionNames } from '../schemas/collection-names.ts';
import { collectionSchemas } from '../schemas/collections.ts';
import { type Expectation, expectations } from '../schemas/fields/expectation.ts';
import { photosSchema } from '../schemas/gallery.ts';
import { siteSchema } from '../schemas/site.ts';
import type { EditorLanguage } from '../schemas/editor-language.ts';
import { expectationTexts } from './diagnostics/expectation-texts.ts';
import { isOwnWord } from './own-words.ts';
import { ownValue } from './own-value.ts';

/** A JSON Schema of draft 7, the one that the YAML support of code editors reads. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** What has a schema of its own: each collection, `site.yaml`, and `photos.yaml` beside a gallery. */
export const schemaNames = [...collectionNames, 'site', 'photos'] as const;

export type SchemaName = (typeof schemaNames)[number];

/** How the sentence begins that says what to write. */
export const writeWord = { pl: 'Wpisz', en: 'Write' } as const;

/**
 * What an editor writes in a file, as a JSON Schema with titles, explanations, examples and messages.
 * @param name which file
 * @param language of titles, explanations and messages
 */
export function jsonSchemaOf(name: SchemaName, language: EditorLanguage): JsonSchema {
  return z.toJSONSchema(zodSchemaOf(name), {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => describeTo(language, zodSchema, jsonSchema),
  });
}

/**
 * The same for a form: with the collections that references lead to (`refersTo`), what such a field is for without how a
 * file names an entry (`meaning`), and the fields that name a file beside the entry (`beside`).
 * @param name which file
 * @param language of titles, explanations and messages
 */
export function formSchemaOf(name: SchemaName, language: EditorLanguage): JsonSchema {
  return z.toJSONSchema(zodSchemaOf(name), {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      // An optional field has no such words of its own, and takes those of what it holds.
      const own = z.globalRegistry.get(zodSchema) ?? {};
      const { refersTo = jsonSchema['refersTo'], beside = jsonSchema['beside'] } = own;
      const meaning = ownTexts(own, language).description ?? jsonSchema['meaning'] ?? '';
      describeTo(language, zodSchema, jsonSchema);
      Object.assign(jsonSchema, refersTo !== undefined && { refersTo, meaning }, beside !== undefined && { beside });
    },
  });
}

/**
 * What an editor writes in the translation of an entry: the same fields, of which only its own words
 * are required, and no rule that needs the original to be judged.
 * @param collection of the entry
 * @param language of titles, explanations and messages
 */
export function translationSchemaOf(collection: CollectionName, language: EditorLanguage): JsonSchema {
  const schema = jsonSchemaOf(collection, language);
  const own = schema.required?.filter((field) => isOwnWord(field)) ?? [];
  for (const keyword of ['required', 'if', 'then', 'not', 'dependencies']) delete schema[keyword];
  return own.length > 0 ? { ...schema, required: own } : schema;
}

function zodSchemaOf(name: SchemaName): z.ZodType {
  const context = { image: () => z.string().meta({ beside: 'picture' }) };
  if (name === 'site') return siteSchema;
  return name === 'photos' ? photosSchema(context) : collectionSchemas[name](context);
}

/** Turns what a schema says of itself into the keywords that code editors show. */
function describeTo(language: EditorLanguage, zodSchema: z.core.$ZodType, json: JsonSchema): void {
  const meta = z.globalRegistry.get(zodSchema) ?? {};
  const { values, refersTo, examples } = meta;
  delete json['pl'];
  delete json['values'];
  delete json['refersTo'];
  delete json['beside'];
  const own = ownTexts(meta, language);
  const sentences = [own.description, refersTo && referenceSentence(refersTo, language)].filter((text) => text);
  if (own.title !== undefined) json.title = own.title;
  if (sentences.length > 0) json.description = sentences.join(' ');
  // zod takes examples for what a transformation returns; here they are what an editor writes.
  if (examples) json.examples = examples;
  if (values && json.enum) {
    json['enumDescriptions'] = json.enum.map((value) => ownValue(values, String(value))?.[language] ?? '');
  }
  if (json.minimum === Number.MIN_SAFE_INTEGER) delete json.minimum;
  if (json.maximum === Number.MAX_SAFE_INTEGER) delete json.maximum;
  const message = messageOf(zodSchema, json, language);
  if (message === undefined) return;
  json['errorMessage'] = message;
  // Tools report a union that nothing fits by its simplest form.
  for (const option of json.anyOf ?? []) {
    if (option.pattern !== undefined || option.type === 'integer') option['errorMessage'] = message;
  }
}

/** What a field is called and what it is for, in a language of editors. */
function ownTexts({ pl, description }: z.core.GlobalMeta, language: EditorLanguage) {
  return language === 'pl' && pl ? pl : { title: undefined, description };
}

/** What tools say of a value that does not fit, where their own English words would not do. */
function messageOf(zodSchema: z.core.$ZodType, json: JsonSchema, language: EditorLanguage): string | undefined {
  const write = (what: string) => `${writeWord[language]} ${what}.`;
  if (json.type === 'boolean')
    return write(json.const ? 'true' : { pl: 'true albo false', en: 'true or false' }[language]);
  if (json.enum) return `${{ pl: 'Dozwolone wartości', en: 'Allowed values' }[language]}: ${json.enum.join(', ')}.`;
  const expectation = expectationOf(zodSchema);
  const isJudged = json.type === 'string' || json.type === 'integer' || json.anyOf !== undefined;
  if (!expectation || !isJudged) return undefined;
  if (expectation === 'text' && json.type === 'string') {
    return write(
      { pl: 'tekst, a samą liczbę w apostrofach', en: 'text, and a bare number in quotation marks' }[language],
    );
  }
  return write(expectationTexts[expectation][language]);
}

/** What a schema asks for, found by giving it nothing. */
function expectationOf(zodSchema: z.core.$ZodType): Expectation | undefined {
  const message = z.safeParse(zodSchema, '').error?.issues[0]?.message;
  return expectations.find((name) => name === message);
}

function referenceSentence([first, ...others]: readonly CollectionName[], language: EditorLanguage): string {
  if (others.length > 0) {
    return { pl: 'Folder i nazwa wpisu, z ukośnikiem.', en: 'Folder and name of the entry, with a slash.' }[language];
  }
  return {
    pl: `Nazwa wpisu z folderu ${first}, bez rozszerzenia.`,
    en: `The name of an entry in the folder ${first}, without its ending.`,
  }[language];
}
