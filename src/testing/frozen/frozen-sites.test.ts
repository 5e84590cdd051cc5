import { readdirSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentSource } from '../../content/content-source.ts';
import { collectionNames } from '../../schemas/collection-names.ts';
import { siteRules } from '../../site/rules/site-rules.ts';

const versions = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** Collections that a version did not have yet. */
const cameLater: Record<string, readonly string[]> = { '1.0.0-rc.1': ['documents'] };

/*
 * Sites as they were written for a version. Nobody edits them: what is found wrong in one shows that a newer
 * version no longer reads what an older one read. tests/own-site.test.ts builds them.
 */
describe.each(versions.map(({ name }) => name))('a site of version %s', (version) => {
  it('is read without a finding, but for fields that have another name now', async () => {
    // Away from the repository, whose history would speak of its files.
    const root = await mkdtemp(join(tmpdir(), 'kronika-'));
    await cp(join(import.meta.dirname, version, 'content'), root, { recursive: true });
    const { diagnostics, entries } = await contentSource(root, siteRules(), '2026-11-22T12:00').content();
    const found = diagnostics.filter(({ code }) => code !== 'field-renamed' && code !== 'value-renamed');
    expect(found.map(({ file, line, message }) => `${file}:${line ?? ''} ${message.en}`)).toEqual([]);
    const had = collectionNames.filter((name) => !cameLater[version]?.includes(name));
    expect(new Set(entries.map(({ collection }) => collection))).toEqual(new Set(had));
    await rm(root, { recursive: true });
  });
});
