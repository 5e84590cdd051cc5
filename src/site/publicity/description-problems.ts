import { ownValue } from '../../content/own-value.ts';
import { certainPart } from '../../edtf/edtf-date.ts';
import { diagnostic, type Diagnostic } from '../../content/diagnostics/diagnostic.ts';
import type { ReadEntry } from '../../content/source-entry.ts';
import type { Funding, FundingSource } from '../../schemas/fields/funding.ts';
import { amountsOf, type Project } from '../../schemas/project.ts';
import { compareDates, hasCome } from '../model/dates.ts';
import type { Graph } from '../model/graph.ts';
import { type MarkView, projectSigns } from './signs-view.ts';
import { lacks } from './lacks.ts';
import { hasPrefix, programmeNamed } from './programmes.ts';
import { ruleSets } from './rule-sets.ts';
import { hasEnded, isActive } from './standing.ts';
import type { ReadOf } from './read-of.ts';
import { stateName } from './statements.ts';

/** Signs that may stand in one line; handbook 2021–2027, ch. 8.7. */
const mostMarks = 4;

/** Days before the end of a project from which its results are asked for. Our own rule. */
const dueDays = 30;

/** What the publicity rules of its payers ask of each published project. */
export function descriptionProblems(site: Graph, readOf: ReadOf): Diagnostic[] {
  return site.each('projects', site.mainLocale).flatMap((project) => {
    const read = readOf(project);
    return read ? projectProblems(site, project.slug, project.data, read) : [];
  });
}

function projectProblems(site: Graph, slug: string, project: Project, { place, input, lost }: ReadEntry): Diagnostic[] {
  const told = new Set<string>();
  const funded = amountsOf(project).flatMap((funding, index) => {
    const at = (field: string) => place(['funding', index, field]);
    return [
      ...lacks(project, funding, site.today)
        // What is written in a wrong form is told as that.
        .filter(({ duty }) => !isWritten(lost, input, isAmount(duty) ? ['funding', index, duty] : [duty]))
        // Two payers that ask for the same part of the description ask once.
        .filter(({ duty }) => isAmount(duty) || !told.has(duty))
        .map(({ duty, because }) => {
          told.add(duty);
          const facts = { duty, source: funding.source ?? 'other' };
          const where = isAmount(duty) ? at('programme') : place(['title']);
          return because
            ? diagnostic('publicity-incomplete', where, { ...facts, because })
            : diagnostic('publicity-missing', where, facts);
        }),
      ...contradictions(project, funding, site.today, at),
      ...missingSigns(project, funding, at),
    ];
  });
  const { marks } = projectSigns(site, slug, site.mainLocale);
  return [
    ...funded,
    ...(lost.has('funding') ? [] : unstated(project, place)),
    ...(marks.length > mostMarks
      ? [
          diagnostic('signs-too-many', place(['funding'], 'key'), {
            count: String(marks.length),
            names: namesOf(marks),
          }),
        ]
      : []),
    ...endings(project, site.today, place).filter(({ code }) => code !== 'results-due' || !lost.has('results')),
  ];
}

/** That nothing is known of its money; said once, since all its pages keep silent about it. */
function unstated({ funding, title }: Project, place: ReadEntry['place']): Diagnostic[] {
  const isUnstated = funding !== 'none' && funding.length === 0;
  return isUnstated ? [diagnostic('funding-unstated', place(['title']), { title })] : [];
}

/** Whether a field stands in the file in a form that is refused. */
function isWritten(lost: ReadonlySet<string>, input: object, path: readonly (string | number)[]): boolean {
  if (!lost.has(String(path[0]))) return false;
  const value = path.reduce<unknown>((within, step) => ownValue(within, step), input);
  return value !== undefined && value !== null;
}

/** Whether a duty is told within an amount and not in the project as a whole. */
function isAmount(duty: string): boolean {
  return ['total', 'eu', 'national', 'fund', 'region', 'agreementDate', 'statement'].includes(duty);
}

type PlaceOfField = (field: string) => ReturnType<ReadEntry['place']>;

function contradictions(project: Project, funding: Funding, today: string, at: PlaceOfField): Diagnostic[] {
  const { source, programme, agreement, agreementDate, statement, total, eu } = funding;
  const { start, end } = project.period;
  const named = programmeNamed(programme);
  const found: Diagnostic[] = [];
  if (source === undefined)
    found.push(diagnostic('funding-source-missing', at('programme'), { programme, suggestion: named?.source }));
  if (agreementDate !== undefined && !hasCome(agreementDate, today))
    found.push(diagnostic('funding-not-yet', at('agreementDate'), { value: agreementDate }));
  if (source && isOutside(source, project))
    found.push(
      diagnostic('funding-outside-period', at('source'), { source, period: [start ?? '…', end ?? '…'].join(' – ') }),
    );
  if (statement !== undefined && source && source !== 'state' && source !== 'other')
    found.push(diagnostic('funding-statement-fixed', at('statement'), { value: statement, source }));
  if (agreement !== undefined && named?.prefix !== undefined && !hasPrefix(agreement, named.prefix))
    found.push(diagnostic('agreement-prefix', at('agreement'), { value: agreement, suggestion: named.prefix }));
  if (total && eu && Number(eu.amount) > Number(total.amount)) {
    const words = ({ amount, currency }: typeof total) => `${amount} ${currency}`;
    found.push(diagnostic('contribution-above-total', at('eu'), { value: words(eu), total: words(total) }));
  }
  return found;
}

/** Whether a project ran wholly before or after the years in which its period's money was spent. */
function isOutside(source: FundingSource, { period: { start, end } }: Project): boolean {
  const [first, last] = ruleSets[source].years ?? [0, 9999];
  const yearIn = (date: string | undefined) => (date === undefined ? undefined : certainPart(date)?.slice(0, 4));
  return Number(yearIn(end) ?? last) < first || Number(yearIn(start) ?? first) > last;
}

/** Signs that the rules want and that stand in words alone until their files come. */
function missingSigns(project: Project, funding: Funding, at: PlaceOfField): Diagnostic[] {
  const { source, programme, region, signs } = funding;
  if (source === undefined || source === 'other') return [];
  const { marks } = ruleSets[source];
  // The national colours are one sign for all payers of a project.
  const hasState = amountsOf(project).some((one) => one.signs.state !== undefined);
  const isFirst =
    amountsOf(project).find((one) => one.source && ruleSets[one.source].marks.includes('state')) === funding;
  const wanted = [
    { sign: 'programme', name: programme, lacks: marks.includes('programme') && !signs.programme },
    { sign: 'state', name: stateName.pl, lacks: marks.includes('state') && isFirst && !hasState },
    { sign: 'region', name: region ?? '', lacks: region !== undefined && !signs.region },
  ];
  return wanted
    .filter((one) => one.lacks)
    .map(({ sign, name }) => diagnostic('sign-missing', at('programme'), { sign, name }));
}

function namesOf(marks: readonly MarkView[]): string {
  return marks.map(({ lines }) => lines.map(({ text }) => text).join(' ')).join(', ');
}

/** Results that fall due, and entries that would disappear while they must be shown. */
function endings(project: Project, today: string, place: ReadEntry['place']): Diagnostic[] {
  const { period, results, expiryDate, keepUntil } = project;
  const isEuropean = amountsOf(project).some(({ source }) => source === 'eu-2021-2027');
  if (!isEuropean) return [];
  const found: Diagnostic[] = [];
  const end = period.end === undefined ? undefined : certainPart(period.end);
  const isNear = end !== undefined && !hasEnded(project, today) && hasCome(end, daysAfter(today, dueDays));
  if (isNear && results.length === 0) found.push(diagnostic('results-due', place(['period', 'end']), { value: end }));
  const until = keepUntil ?? end;
  if (
    expiryDate !== undefined &&
    until !== undefined &&
    isActive(project, today) &&
    compareDates(expiryDate, until) < 0
  )
    found.push(diagnostic('expires-too-early', place(['expiryDate']), { value: expiryDate, until }));
  return found;
}

function daysAfter(moment: string, days: number): string {
  return new Date(Date.parse(`${moment}Z`) + days * 86_400_000).toISOString().slice(0, 16);
}
