import { stringify } from 'yaml';
import { markdownCollections, yamlCollections } from '../schemas/collection-names.ts';
import type { EditorLanguage } from '../schemas/editor-language.ts';
import { type JsonSchema, jsonSchemaOf, type SchemaName, writeWord } from './json-schema.ts';
import { problemRows } from './json-schema-problem-rows.ts';

/** A field of a schema, or of a group within it. */
export interface FieldRow {
  /** With the groups around it: `cover.alt`, `photos[].alt`. */
  name: string;
  isRequired: boolean;
  schema: JsonSchema;
}

const texts = {
  pl: {
    title: 'Pola i komunikaty',
    generated: 'Ten plik pisze `npm run docs` ze schematów. Nie zmieniaj go ręcznie.',
    lead: 'Wszystkie pola, które można wpisać, i wszystkie komunikaty, które może pokazać `npm run check`. Jak się pisze wpisy, mówi [przewodnik redaktora](przewodnik-redaktora.md).',
    names:
      'Kropka w nazwie oznacza pole wewnątrz grupy (wiersz z wcięciem): `cover.alt` to `alt` w `cover`. Nawiasy `[]` oznaczają pole każdej pozycji listy, a gwiazdka każdą z nazw, które wymienia opis.',
    translations:
      'Tłumaczenie (`index.en.md`) ma te same pola, ale obowiązkowe są tylko `title` i `description`, jeśli ma je oryginał. Resztę bierze z oryginału.',
    tools:
      'Te same opisy podpowiada edytor VS Code z rozszerzeniami, które poleca folder projektu (`.vscode/extensions.json`). Pliki YAML rozumie rozszerzenie YAML firmy Red Hat. Nagłówków w plikach Markdown ono nie czyta; te podpowiada rozszerzenie Astro.',
    common: 'Wspólne pola wpisów z tekstem',
    commonLead: 'Mają je wszystkie wpisy w Markdown:',
    alsoCommon: 'Oprócz pól poniżej ma [wspólne pola wpisów z tekstem](#wspólne-pola-wpisów-z-tekstem).',
    file: 'Plik:',
    head: ['pole', 'nazwa', 'obowiązkowe', 'co wpisać', 'opis', 'przykład'],
    yes: 'tak',
    byDefault: 'domyślnie',
    list: 'lista:',
    listOfGroups: 'lista grup pól',
    group: 'grupa pól',
    map: 'pary nazwa i wartość',
    number: 'liczbę',
    integer: 'liczbę całkowitą',
    text: 'tekst',
    between: (low: number, high: number) => `od ${low} do ${high}`,
    atLeast: (low: number) => `co najmniej ${low}`,
    or: 'albo',
    problems: 'Komunikaty',
    problemsLead: '„Błąd” zatrzymuje budowę strony. „Uwaga” jej nie zatrzymuje. Słowa w cudzysłowach są przykładami.',
  },
  en: {
    title: 'Fields and messages',
    generated: '`npm run docs` writes this file from the schemas. Do not change it by hand.',
    lead: "All fields that can be written, and all messages that `npm run check` can show. The [editors' guide](editors-guide.md) tells how to write entries.",
    names:
      'A dot in a name means a field within a group (an indented line): `cover.alt` is `alt` in `cover`. Brackets `[]` mean a field of each item of a list, a star each of the names in the description.',
    translations:
      'A translation (`index.en.md`) has the same fields, of which only `title` and `description` are required, if the original has them. It takes over the others.',
    tools:
      "VS Code shows the same explanations, with the extensions that the project's folder recommends (`.vscode/extensions.json`). Red Hat's YAML extension understands YAML files. It does not read front matter in Markdown; Astro's extension completes that.",
    common: 'Fields of all entries with text',
    commonLead: 'All entries in Markdown have them:',
    alsoCommon:
      'Besides the fields below it has the [fields of all entries with text](#fields-of-all-entries-with-text).',
    file: 'File:',
    head: ['field', 'required', 'what to write', 'description', 'example'],
    yes: 'yes',
    byDefault: 'by default',
    list: 'a list:',
    listOfGroups: 'a list of groups of fields',
    group: 'a group of fields',
    map: 'pairs of name and value',
    number: 'a number',
    integer: 'a whole number',
    text: 'text',
    between: (low: number, high: number) => `from ${low} to ${high}`,
    atLeast: (low: number) => `at least ${low}`,
    or: 'or',
    problems: 'Messages',
    problemsLead:
      'An "error" stops the build of the site. A "warning" does not. Words in quotation marks are examples.',
  },
} as const;

/**
 * The reference of all fields and messages, as Markdown.
 * @param language of the page
 */
export function referencePage(language: EditorLanguage): string {
  const words = texts[language];
  const [first, ...others] = markdownCollections.map((name) => fieldRows(jsonSchemaOf(name, language)));
  const common = (first ?? []).filter(({ name }) => others.every((rows) => rows.some((other) => other.name === name)));
  const section = (name: SchemaName) => {
    const schema = jsonSchemaOf(name, language);
    const isEntryWithText = markdownCollections.some((collection) => collection === name);
    const rows = fieldRows(schema).filter((row) => !isEntryWithText || !common.some((other) => isSame(row, other)));
    return [
      `## ${schema.title === undefined ? name : `${schema.title}: ${name}`}`,
      `${schema.description} ${words.file} \`${fileOf(name)}\`.`,
      ...(isEntryWithText ? [words.alsoCommon] : []),
      table(rows, language),
    ];
  };
  return `${[
    `# ${words.title}`,
    `<!-- ${words.generated} -->`,
    // Padded to their longest cells, the tables would be three times as long.
    '<!-- prettier-ignore-start -->',
    words.lead,
    words.names,
    words.translations,
    words.tools,
    `## ${words.common}`,
    `${words.commonLead} ${markdownCollections.map((name) => `\`${name}\``).join(', ')}.`,
    table(common, language),
    ...[...markdownCollections, 'photos' as const, ...yamlCollections, 'site' as const].flatMap(section),
    `## ${words.problems}`,
    words.problemsLead,
    ...problemRows(language),
    '<!-- prettier-ignore-end -->',
  ].join('\n\n')}\n`;
}

/**
 * All fields of a schema, those of groups after their group.
 * @param schema of an object, a list or a union of them
 * @param prefix names of the groups around it
 */
export function fieldRows(schema: JsonSchema, prefix = ''): FieldRow[] {
  if (isSchema(schema.items)) return fieldRows(schema.items, `${prefix}[]`);
  if (schema.anyOf) return mergeRows(schema.anyOf.flatMap((option) => fieldRows(option, prefix)));
  const groups = groupsOf(schema);
  if (groups.length > 0) {
    const rows = groups.flatMap((group) => fieldRows(group, prefix));
    const isInAll = ({ name }: FieldRow) => rows.filter((row) => row.name === name).length === groups.length;
    return mergeRows(rows.map((row) => ({ ...row, isRequired: row.isRequired && isInAll(row) })));
  }
  // Groups of any name.
  if (isSchema(schema.additionalProperties)) return fieldRows(schema.additionalProperties, `${prefix}.*`);
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    if (!isSchema(field)) return [];
    const name = prefix ? `${prefix}.${key}` : key;
    return [{ name, isRequired: schema.required?.includes(key) ?? false, schema: field }, ...fieldRows(field, name)];
  });
}

/** The groups of which one is written, told apart by one of their fields. Beside fields, oneOf says which go together. */
function groupsOf(schema: JsonSchema): readonly JsonSchema[] {
  return schema.properties ? [] : (schema.oneOf ?? []).filter(isSchema);
}

/** Leaves out a field that an earlier option of a union has too; what each option says as one word of its own is a choice. */
function mergeRows(rows: readonly FieldRow[]): FieldRow[] {
  const byName = [...Map.groupBy(rows, ({ name }) => name).values()];
  return byName.flatMap(([first, ...others]) => {
    const words = [first, ...others].flatMap((row) => row?.schema.const ?? []);
    if (!first || words.length < 2) return first ?? [];
    const schema = { ...first.schema, enum: words };
    delete schema.const;
    return { ...first, schema };
  });
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSame(row: FieldRow, other: FieldRow): boolean {
  return JSON.stringify(row) === JSON.stringify(other);
}

function fileOf(name: SchemaName): string {
  if (name === 'site') return 'site.yaml';
  if (name === 'photos') return 'galleries/…/photos.yaml';
  return markdownCollections.some((collection) => collection === name) ? `${name}/….md` : `${name}/….yaml`;
}

function table(rows: readonly FieldRow[], language: EditorLanguage): string {
  const { head, yes } = texts[language];
  const lines = rows.map(({ name, isRequired, schema }) => [
    `\`${name}\``,
    ...(language === 'pl' ? [schema.title ?? ''] : []),
    isRequired ? yes : '',
    whatToWrite(schema, language),
    schema.description ?? '',
    schema.examples?.[0] === undefined ? '' : `\`${asYaml(schema.examples[0])}\``,
  ]);
  return [head, head.map(() => '---'), ...lines]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

function whatToWrite(schema: JsonSchema, language: EditorLanguage): string {
  const { byDefault } = texts[language];
  const isTold = schema.default !== undefined && asYaml(schema.default).length > 0 && !isEmpty(schema.default);
  return `${formOf(schema, language)}${isTold ? `; ${byDefault} \`${asYaml(schema.default)}\`` : ''}`;
}

function formOf(schema: JsonSchema, language: EditorLanguage): string {
  const words = texts[language];
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.enum) return valuesOf(schema);
  if (schema.type === 'boolean') return `\`true\` ${words.or} \`false\``;
  if (isSchema(schema.items)) {
    return schema.items.type === 'object' ? words.listOfGroups : `${words.list} ${formOf(schema.items, language)}`;
  }
  const message = schema['errorMessage'];
  if (typeof message === 'string' && schema.pattern !== '\\S') {
    return message.slice(`${writeWord[language]} `.length, -1);
  }
  if (schema.anyOf) return schema.anyOf.map((option) => formOf(option, language)).join(` ${words.or} `);
  if (groupsOf(schema).length > 0) return words.group;
  if (schema.type === 'object') return schema.properties ? words.group : words.map;
  if (schema.type === 'integer' || schema.type === 'number') {
    const { minimum, maximum } = schema;
    const kind = words[schema.type];
    if (minimum === undefined) return kind;
    return `${kind} ${maximum === undefined ? words.atLeast(minimum) : words.between(minimum, maximum)}`;
  }
  return words.text;
}

function valuesOf(schema: JsonSchema): string {
  const meanings: unknown = schema['enumDescriptions'];
  return (schema.enum ?? [])
    .map((value, index) => {
      const meaning: unknown = Array.isArray(meanings) ? meanings[index] : undefined;
      return typeof meaning === 'string' && meaning !== '' ? `\`${value}\` (${meaning})` : `\`${value}\``;
    })
    .join(', ');
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function asYaml(value: unknown): string {
  const isGroup = typeof value === 'object';
  const style = isGroup ? ({ collectionStyle: 'flow', flowCollectionPadding: false } as const) : {};
  return stringify(value, { ...style, lineWidth: 0, singleQuote: true }).trim();
}
