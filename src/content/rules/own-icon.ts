import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import { measurePicture } from '../entry-files.ts';
import { drawingProblem } from './drawing-problem.ts';
import type { RuleContext } from './rule.ts';

/** Name of the site's own icon, in the content root. */
export const iconFile = 'favicon.svg';

/** The site's own icon, where it has one, is a drawing that can be read and runs no code. */
export async function ownIcon({ root, paths, report }: RuleContext): Promise<void> {
  if (!paths.includes(iconFile)) return;
  const place = { file: iconFile };
  const file = join(root, iconFile);
  const facts = await measurePicture(file).catch(() => undefined);
  if (facts?.format !== 'svg') report(diagnostic('icon-unreadable', place, { path: iconFile }));
  const problem = facts?.format === 'svg' ? drawingProblem(readFileSync(file), place, iconFile) : undefined;
  if (problem) report(problem);
}
