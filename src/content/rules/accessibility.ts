import { exemptionLimits } from '../../schemas/site-accessibility.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { PlaceOf } from '../source-entry.ts';
import type { RuleContext } from './rule.ts';

/**
 * The accessibility statement is there where it is a duty, its facts agree with each other and with the
 * day, and it is reviewed by 31 March every year (act on digital accessibility of 4 April 2019, art. 10
 * to 12; version 2.0 of the form).
 * @param place of a setting
 */
export function accessibility({ settings, lostSettings, today, report }: RuleContext, place: PlaceOf): void {
  // What is wrong with a part of it is told; what the whole says is not known until it is mended.
  if (lostSettings.has('accessibility')) return;
  const { accessibility: statement, publicBody } = settings ?? {};
  if (!statement) {
    if (publicBody) report(diagnostic('statement-missing', place(['publicBody']), {}));
    return;
  }
  const at = (...path: (string | number)[]) => place(['accessibility', ...path]);
  const { published, updated, prepared, reviewed, status } = statement;

  for (const [field, value] of Object.entries({ published, updated, prepared, reviewed }))
    if (value !== undefined && value > today.slice(0, 10))
      report(diagnostic('statement-date-ahead', at(field), { field: `accessibility.${field}`, value }));
  if (updated < published)
    report(diagnostic('statement-dates-order', at('updated'), { value: updated, earlier: published }));
  if (reviewed !== undefined && reviewed < prepared)
    report(diagnostic('statement-dates-order', at('reviewed'), { value: reviewed, earlier: prepared }));

  const listed = [...statement.nonConformities, ...statement.excessiveCosts, ...statement.exemptions].length;
  if ((status === 'full') !== (listed === 0))
    report(diagnostic('statement-status', at('status'), { value: status, isListed: listed > 0 }));
  statement.exemptions.forEach(({ kind, published: since }, index) => {
    const limit = exemptionLimits[kind];
    if (since !== undefined && limit !== undefined && since >= limit)
      report(diagnostic('statement-exemption', at('exemptions', index, 'published'), { value: since, kind, limit }));
  });

  const last = reviewed ?? prepared;
  if (updated > last) report(diagnostic('statement-change-unreviewed', at('updated'), { value: updated, last }));
  const due = reviewDue(last, today);
  if (due) {
    const isError = due.isOver && publicBody === true;
    const field = reviewed === undefined ? 'prepared' : 'reviewed';
    report(diagnostic(isError ? 'statement-review-overdue' : 'statement-review-due', at(field), { last, ...due }));
  }
  const { plainText, signLanguage, easyToRead } = statement.communication;
  const missing = Object.entries({ plainText, signLanguage, easyToRead }).flatMap(([name, url]) => (url ? [] : [name]));
  if (publicBody && missing.length > 0)
    report(diagnostic('statement-easy-information', at('communication'), { missing: missing.join(', ') }));
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
