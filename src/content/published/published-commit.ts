import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** What GitHub, Gitea and Forgejo tell a workflow of what started it. */
const eventSchema = z.object({
  before: z.string().optional(),
  pull_request: z.object({ base: z.object({ sha: z.string() }) }).optional(),
});

/**
 * The commit that a site is published from while a workflow looks at a later one: that before a push, or that on which
 * a proposal stands. One push may bring several commits.
 * @param environment as in `process.env`; of GitLab's variables and of the file of GitHub's, Gitea's and Forgejo's
 * @returns undefined outside of workflows, and where nothing was published yet
 */
export function publishedCommit(environment: Record<string, string | undefined>): string | undefined {
  const told = [
    environment['CI_MERGE_REQUEST_DIFF_BASE_SHA'],
    environment['CI_COMMIT_BEFORE_SHA'],
    inEvent(environment['GITHUB_EVENT_PATH']),
  ];
  // All zeros stand for a branch that was not there before.
  return told.find((name) => name !== undefined && /^[\da-f]{40,64}$/.test(name) && !/^0+$/.test(name));
}

function inEvent(file: string | undefined): string | undefined {
  if (!file) return undefined;
  try {
    const { before, pull_request } = eventSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    return pull_request?.base.sha ?? before;
  } catch {
    return undefined;
  }
}
