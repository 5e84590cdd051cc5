import { diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../nearest.ts';
import { fieldName } from '../schema-diagnostics.ts';
import { entryKey, type PlaceOf } from '../source-entry.ts';
import { isReference, walk } from '../walk.ts';
import type { DataPath } from '../yaml-source.ts';
import type { RuleContext } from './rule.ts';

/** References lead to entries that exist and are not drafts. */
export function references(context: RuleContext): void {
  // A translation may be a draft while its original is published; then the reference leads to the original.
  const drafts = new Set(
    context.all
      .filter(({ parsed, data }) => parsed.path.locale === undefined && isDraft(data))
      .map(({ parsed }) => entryKey(parsed)),
  );
  for (const { data, isOwn, place } of context.all)
    check(context, data, isOwn, place, isDraft(data) ? new Set() : drafts);
}

/** The same for the settings. */
export function settingsReferences(context: RuleContext, place: PlaceOf): void {
  check(context, context.settings, () => true, place, new Set());
}

function check(
  { slugs, report }: RuleContext,
  data: unknown,
  isOwn: (path: DataPath) => boolean,
  place: PlaceOf,
  drafts: ReadonlySet<string>,
): void {
  walk(data, (value, path) => {
    if (!isReference(value) || !isOwn(path)) return;
    const known = slugs.get(value.to) ?? new Set<string>();
    const facts = { field: fieldName(path), target: `${value.to}/${value.slug}` };
    if (!known.has(value.slug)) {
      const suggestion = nearest(value.slug, known);
      report(
        diagnostic('broken-reference', place(path), { ...facts, suggestion, known: some(known), value: value.slug }),
      );
    } else if (drafts.has(facts.target)) {
      report(diagnostic('reference-to-draft', place(path), facts));
    }
  });
}

/** The first few of a set, in order. */
function some(names: ReadonlySet<string>): string {
  return [...names].sort().slice(0, 10).join(', ') || '—';
}

/** Whether an entry is not yet for the public. */
export function isDraft(data: object): boolean {
  return 'draft' in data && data.draft === true;
}
