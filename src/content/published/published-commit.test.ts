import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishedCommit } from './published-commit.ts';

const name = 'a'.repeat(40);
const zeros = '0'.repeat(40);

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kronika-event-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** The answer to an event as GitHub writes it down. */
async function after(event: string): Promise<string | undefined> {
  const file = join(folder, 'event.json');
  await writeFile(file, event);
  return publishedCommit({ GITHUB_EVENT_PATH: file });
}

describe('the commit that a site is published from', () => {
  it('is that before a push, or that on which a proposal stands', async () => {
    expect(await after(JSON.stringify({ before: name, after: 'b'.repeat(40) }))).toBe(name);
    expect(await after(JSON.stringify({ pull_request: { base: { sha: name } }, before: 'c'.repeat(40) }))).toBe(name);
    expect(publishedCommit({ CI_COMMIT_BEFORE_SHA: name })).toBe(name);
    expect(publishedCommit({ CI_MERGE_REQUEST_DIFF_BASE_SHA: name, CI_COMMIT_BEFORE_SHA: zeros })).toBe(name);
  });

  it('is unknown outside of workflows, of a new branch, and where nothing can be read', async () => {
    expect(publishedCommit({})).toBe(undefined);
    expect(publishedCommit({ CI_COMMIT_BEFORE_SHA: zeros })).toBe(undefined);
    expect(await after(JSON.stringify({ before: zeros }))).toBe(undefined);
    expect(await after(JSON.stringify({ before: '--output=x' }))).toBe(undefined);
    expect(await after('{"schedule": "0 3 * * *"}')).toBe(undefined);
    expect(await after('{')).toBe(undefined);
    expect(publishedCommit({ GITHUB_EVENT_PATH: join(folder, 'none.json') })).toBe(undefined);
  });
});
