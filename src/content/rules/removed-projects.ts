import { askGit } from '../git-command.ts';
import type { Content } from '../content.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { entryPath } from '../entry-path.ts';
import { parseFrontMatter } from '../front-matter.ts';
import { decodeText } from '../decode-text.ts';

/** A project stays on the site as long as its editors promised (`keepUntil`), also when its file was deleted. */
export function removedProjects({
  history,
  slugs,
  root,
  today,
}: Pick<Content, 'history' | 'slugs' | 'root' | 'today'>): Diagnostic[] {
  return [...history.changes].flatMap(([file, [newest]]) => {
    const path = newest?.kind === 'removed' ? entryPath(file) : undefined;
    if (!newest || path?.collection !== 'projects' || path.locale !== undefined) return [];
    if (slugs.get('projects')?.has(path.slug)) return [];
    const until = promisedIn(root, `${newest.commit}^:./${file}`, file);
    if (until === undefined || until < today.slice(0, until.length)) return [];
    return [diagnostic('project-removed', { file }, { until, commit: newest.commit.slice(0, 10), file })];
  });
}

/** Until when a project was to stay, as the last version of its file says; undefined for a draft. */
function promisedIn(root: string, version: string, file: string): string | undefined {
  const answer = askGit(root, ['show', version]);
  const text = 'output' in answer ? decodeText(answer.output) : undefined;
  if (!text || !('text' in text)) return undefined;
  const { data } = parseFrontMatter(text.text, file);
  if (typeof data !== 'object' || data === null || ('draft' in data && data.draft === true)) return undefined;
  const until: unknown = 'keepUntil' in data ? data.keepUntil : undefined;
  return typeof until === 'string' || typeof until === 'number' ? String(until) : undefined;
}
