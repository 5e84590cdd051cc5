import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { generatedDocs } from './json-schema-files.ts';

const root = join(import.meta.dirname, '../..');
const vsCodeSettings = z.looseObject({ 'yaml.schemas': z.record(z.string(), z.unknown()) });
const generated = await generatedDocs();

describe('what is generated below docs/', () => {
  it.each([...generated])('is up to date: %s (else run "npm run docs")', (path, text) => {
    expect(readFileSync(join(root, path), 'utf8')).toBe(text);
  });

  it('leaves no file of a schema that is gone', () => {
    const found = readdirSync(join(root, 'docs/schemas')).map((name) => `docs/schemas/${name}`);
    expect(found.sort()).toEqual([...generated.keys()].filter((path) => path.startsWith('docs/schemas/')).sort());
  });

  it('is what VS Code is told to read', () => {
    const settings = vsCodeSettings.parse(JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8')));
    const schemas = Object.keys(settings['yaml.schemas']).map((path) => path.replace('./', ''));
    expect(schemas.filter((path) => !generated.has(path))).toEqual([]);
  });
});
