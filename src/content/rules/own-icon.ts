import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../content.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { measurePicture } from '../entry-files.ts';
import { drawingProblem } from './drawing-problem.ts';

/** Name of the site's own icon, in the content root. */
export const iconFile = 'favicon.svg';

/** The site's own icon, where it has one, is a drawing that can be read and runs no code. */
export async function ownIcon({ root, paths }: Pick<Content, 'root' | 'paths'>): Promise<Diagnostic[]> {
  if (!paths.includes(iconFile)) return [];
  const place = { file: iconFile };
  const file = join(root, iconFile);
  const facts = await measurePicture(file).catch(() => undefined);
  if (facts?.format !== 'svg') return [diagnostic('icon-unreadable', place, { path: iconFile })];
  const problem = drawingProblem(readFileSync(file), place, iconFile);
  return problem ? [problem] : [];
}
