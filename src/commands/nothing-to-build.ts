import { relative } from 'node:path';
import { today } from '../content/local-moment.ts';
import type { Message } from '../content/new-entry/message.ts';
import { isCurrent } from '../last-build/is-current.ts';
import { type LastBuild, readLastBuild } from '../last-build/last-build.ts';
import { workFolder } from '../output/output-problem.ts';
import type { CommandIo } from './command-io.ts';

/**
 * Why there is nothing to build.
 * @param argv options of the build; with `--force` there always is
 * @param io the site's folder and the environment
 * @returns what to tell the person who called; undefined where a build is needed, or nothing is known of the last one
 */
export function nothingToBuild(
  argv: readonly string[],
  { cwd, env }: Pick<CommandIo, 'cwd' | 'env'>,
): string | undefined {
  if (argv.includes('--force')) return undefined;
  const last = readLastBuild(cwd);
  if (!last) return undefined;
  const now = momentIn(last.timeZone, env);
  if (now === undefined || !isCurrent(last, { argv, env }, now, workFolder(last.output))) return undefined;
  return asItIs(last, relative(cwd, last.output) || '.')[last.language];
}

/** Undefined for a wrong KRONIKA_TODAY, of which the build tells. */
function momentIn(timeZone: string, env: CommandIo['env']): string | undefined {
  try {
    return today(env['KRONIKA_TODAY'] || undefined, timeZone);
  } catch {
    return undefined;
  }
}

function asItIs({ until, remarks }: LastBuild, output: string): Message {
  const moment = until?.replace('T', ' ');
  return {
    pl: [
      `Od ostatniego budowania nic się nie zmieniło: strona w ${output} jest aktualna.`,
      moment === undefined ? 'Sama z siebie się nie zmieni.' : `Sama z siebie zmieni się najwcześniej ${moment}.`,
      ...(remarks > 0 ? [`Uwagi do treści (${remarks}): npm run check.`] : []),
      'Zbuduj mimo to: npm run build -- --force',
    ].join('\n'),
    en: [
      `Nothing has changed since the last build: the site in ${output} is up to date.`,
      moment === undefined ? 'It will not change by itself.' : `It will change by itself at ${moment} at the earliest.`,
      ...(remarks > 0 ? [`Remarks on the content (${remarks}): npm run check.`] : []),
      'Build all the same: npm run build -- --force',
    ].join('\n'),
  };
}
