import { format, resolveConfig } from 'prettier';
import { yamlCollections } from '../schemas/collection-names.ts';
import { glossaryPage } from './glossary-page.ts';
import { jsonSchemaOf, schemaNames, translationSchemaOf } from './json-schema.ts';
import { referencePage } from './json-schema-reference.ts';
import { textsPage } from './texts-reference.ts';

/**
 * All files below `docs/` that come from the schemas and the interface's texts, laid out as Prettier does. For `npm run docs`
 * and its test only: Prettier is not there in production.
 * @returns text by path, relative to the project
 */
export async function generatedDocs(): Promise<Map<string, string>> {
  const options = await resolveConfig(import.meta.filename);
  const json = (value: object) => format(JSON.stringify(value), { ...options, parser: 'json' });
  const markdown = (text: string) => format(text, { ...options, parser: 'markdown' });
  const files = new Map<string, string>();
  for (const name of schemaNames) files.set(`docs/schemas/${name}.schema.json`, await json(jsonSchemaOf(name, 'pl')));
  for (const name of yamlCollections) {
    files.set(`docs/schemas/${name}.translation.schema.json`, await json(translationSchemaOf(name, 'pl')));
  }
  files.set('docs/pola-i-komunikaty.md', await markdown(referencePage('pl')));
  files.set('docs/fields-and-messages.md', await markdown(referencePage('en')));
  files.set('docs/glossary.md', await markdown(glossaryPage()));
  files.set('docs/texts.md', await markdown(textsPage()));
  return files;
}
