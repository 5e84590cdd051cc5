import { exemptionLimits } from '../../schemas/site-accessibility.ts';
import type { Content } from '../content.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';

/**
 * The accessibility statement is there where it is a duty, its facts agree with each other and with the
 * day, and it is reviewed by 31 March every year (act on digital accessibility of 4 April 2019, art. 10
 * to 12; version 2.0 of the form).
 */
export function accessibility({
  settings,
  settingsPlace: place,
  lostSettings,
  today,
}: Pick<Content, 'settings' | 'settingsPlace' | 'lostSettings' | 'today'>): Diagnostic[] {
  // What is wrong with a part of it is told; what the whole says is not known until it is mended.
  if (lostSettings.has('accessibility')) return [];
  const { accessibility: statement, publicBody } = settings ?? {};
  if (!statement) return publicBody ? [diagnostic('statement-missing', place(['publicBody']), {})] : [];
  const found: Diagnostic[] = [];
  const at = (...path: (string | number)[]) => place(['accessibility', ...path]);
  const { published, updated, prepared, reviewed, status } = statement;

  for (const [field, value] of Object.entries({ published, updated, prepared, reviewed }))
    if (value !== undefined && value > today.slice(0, 10))
      found.push(diagnostic('statement-date-ahead', at(field), { field: `accessibility.${field}`, value }));
  if (updated < published)
    found.push(diagnostic('statement-dates-order', at('updated'), { value: updated, earlier: published }));
  if (reviewed !== undefined && reviewed < prepared)
    found.push(diagnostic('statement-dates-order', at('reviewed'), { value: reviewed, earlier: prepared }));

  const listed = [...statement.nonConformities, ...statement.excessiveCosts, ...statement.exemptions].length;
  if ((status === 'full') !== (listed === 0))
    found.push(diagnostic('statement-status', at('status'), { value: status, isListed: listed > 0 }));
  statement.exemptions.forEach(({ kind, published: since }, index) => {
    const limit = exemptionLimits[kind];
    if (since !== undefined && limit !== undefined && since >= limit)
      found.push(
        diagnostic('statement-exemption', at('exemptions', index, 'published'), { value: since, kind, limit }),
      );
  });

  const last = reviewed ?? prepared;
  if (updated > last) found.push(diagnostic('statement-change-unreviewed', at('updated'), { value: updated, last }));
  const due = reviewDue(last, today);
  if (due) {
    const isError = due.isOver && publicBody === true;
    const field = reviewed === undefined ? 'prepared' : 'reviewed';
    found.push(diagnostic(isError ? 'statement-review-overdue' : 'statement-review-due', at(field), { last, ...due }));
  }
  const { plainText, signLanguage, easyToRead } = statement.communication;
  const missing = Object.entries({ plainText, signLanguage, easyToRead }).flatMap(([name, url]) => (url ? [] : [name]));
  if (publicBody && missing.length > 0)
    found.push(diagnostic('statement-easy-information', at('communication'), { missing: missing.join(', ') }));
  return found;
}

/**
 * The 31 March by which a statement must be, or should have been, reviewed in its year. It is spoken of
 * from 1 March.
 * @param last day on which the statement was drawn up or last reviewed
 * @param today `YYYY-MM-DDTHH:mm`
 * @returns undefined where nothing is due yet
 */
export function reviewDue(last: string, today: string): { day: string; isOver: boolean } | undefined {
  const year = Number(today.slice(0, 4));
  const isOver = (of: number) => today.slice(0, 10) > `${of}-03-31`;
  // The last deadline that has passed, then the one that comes.
  for (const of of isOver(year) ? [year, year + 1] : [year - 1, year]) {
    const isNear = today.slice(0, 10) >= `${of}-03-01`;
    if (isNear && last < `${of}-01-01`) return { day: `${of}-03-31`, isOver: isOver(of) };
  }
  return undefined;
}
