/*
 * Makes the table of schema.org's vocabulary by which the tests judge structured data, from a release of
 * the vocabulary: node scripts/schema-org.ts 30.0 schemaorg-current-https.jsonld
 * Releases: https://schema.org/docs/developers.html#defs
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';
import { z } from 'zod';

const reference = z.object({ '@id': z.string() });
const references = z.union([reference.transform((one) => [one]), z.array(reference)]).default([]);
const definitions = z.object({
  '@graph': z.array(
    z.looseObject({
      '@id': z.string(),
      '@type': z.union([z.string().transform((one) => [one]), z.array(z.string())]),
      'rdfs:subClassOf': references,
      'schema:domainIncludes': references,
      'schema:rangeIncludes': references,
      'schema:supersededBy': references,
    }),
  ),
});

const [release, file] = process.argv.slice(2);
if (!release || !file) {
  process.stderr.write(
    'Say the release and its file: node scripts/schema-org.ts 30.0 schemaorg-current-https.jsonld\n',
  );
  process.exit(2);
}

const own = /^schema:/;
const names = (found: readonly { '@id': string }[]) =>
  found.flatMap((one) => (own.test(one['@id']) ? [one['@id'].replace(own, '')] : [])).sort();
// What another term has taken the place of is left out, so that a test finds its use.
const terms = definitions
  .parse(JSON.parse(await readFile(file, 'utf8')))
  ['@graph'].filter((term) => own.test(term['@id']) && term['schema:supersededBy'].length === 0)
  .sort((a, b) => (a['@id'] < b['@id'] ? -1 : 1));
const ofType = (type: string) => terms.filter((term) => term['@type'].includes(type));
const table = <T>(found: typeof terms, row: (term: (typeof terms)[number]) => T) =>
  Object.fromEntries(found.map((term) => [term['@id'].replace(own, ''), row(term)]));

const text = JSON.stringify({
  source: `https://schema.org/version/${release}/schemaorg-current-https.jsonld`,
  licence: 'CC BY-SA 3.0, https://schema.org/docs/terms.html',
  types: table(ofType('rdfs:Class'), (term) => names(term['rdfs:subClassOf'])),
  properties: table(ofType('rdf:Property'), (term) => ({
    of: names(term['schema:domainIncludes']),
    values: names(term['schema:rangeIncludes']),
  })),
  members: table(
    terms.filter((term) => term['@type'].every((type) => own.test(type))),
    (term) => term['@type'].map((type) => type.replace(own, '')),
  ),
});
const target = join(import.meta.dirname, '..', 'src', 'testing', 'schema-org.json');
await writeFile(target, await format(text, { parser: 'json', printWidth: 120 }));
