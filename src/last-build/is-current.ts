import { existsSync } from 'node:fs';
import { type Call, inputsDigest, outputDigest } from './inputs-digest.ts';
import type { LastBuild } from './last-build.ts';

/**
 * Whether a build would write what already lies in the output folder.
 * @param last what the last build left
 * @param call how the build is called
 * @param now `YYYY-MM-DDTHH:mm` in the site's time zone
 * @param work folder beside the output, in which a build that was killed leaves what is still to be put in order
 */
export function isCurrent(last: LastBuild, call: Call, now: string, work: string): boolean {
  return (
    last.today <= now &&
    (last.until === null || now < last.until) &&
    !existsSync(work) &&
    inputsDigest(last.scope, call).digest === last.inputs &&
    outputDigest(last.output) === last.written
  );
}
