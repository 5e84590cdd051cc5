import type { EditorLanguage } from '../schemas/editor-language.ts';
import { formatDate } from '../i18n/dates.ts';
import { fill } from '../i18n/fill.ts';
import { periodWords } from '../i18n/period-words.ts';
import { languageName } from '../i18n/language-name.ts';
import { formatBytes, formatMoney, formatNumber } from '../i18n/numbers.ts';
import { texts } from '../i18n/texts.ts';
import { escapeHtml } from '../html/escape-html.ts';
import type { Evidence, EvidenceRow } from './evidence.ts';
import type { PlanRow } from '../site/publicity/plan.ts';
import { publishedWords, statusWords, updatedWords } from './evidence-words.ts';
import { reportTexts } from './report-texts.ts';

const style = `
@page { size: A4 landscape; margin: 14mm; }
body { font: 10.5pt/1.4 system-ui, 'Segoe UI', 'Noto Sans', sans-serif; color: #000; background: #fff; max-width: 75rem; margin: 1.5rem auto; padding: 0 1rem; }
h1 { font-size: 18pt; margin: 0 0 .3rem; }
h2 { font-size: 13pt; margin: 1.4rem 0 .5rem; break-after: avoid; }
dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: .15rem 1.2rem; margin: .6rem 0; }
dt { color: #444; }
dd { margin: 0; overflow-wrap: anywhere; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: .3rem .5rem; border-top: 1px solid #bbb; }
thead { display: table-header-group; }
thead th { border-top: 0; border-bottom: 2px solid #000; }
tr { break-inside: avoid; }
.address { display: block; font-size: 9pt; overflow-wrap: anywhere; }
@media print { body { margin: 0; padding: 0; max-width: none; } a { color: inherit; text-decoration: none; } }
`;

/**
 * What a site shows of a project as one page that can be kept and printed, with nothing loaded from
 * elsewhere.
 */
export function evidenceHtml(evidence: Evidence, language: EditorLanguage): string {
  const t = reportTexts[language];
  const { title, address, today, funding, plan, participations, rows } = evidence;
  const asOf = fill(t.asOf, { date: formatDate(today.slice(0, 10), language) });
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(`${t.heading}: ${title}`)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(`${t.heading}. ${asOf}`)}</p>
${list([
  [t.address, address],
  [t.period, periodWords(evidence.period, language)],
  ...(participations ? [[t.participations, formatNumber(participations.count, language)] as const] : []),
])}
${funding
  .map(({ programme, agreement, agreementDate, total, eu }) =>
    list([
      [t.programme, programme],
      [t.agreement, agreement],
      [t.agreementDate, agreementDate && formatDate(agreementDate.slice(0, 10), language)],
      [t.total, total && formatMoney(total, language)],
      [t.eu, eu && formatMoney(eu, language)],
    ]),
  )
  .join('\n')}
${plan.length > 0 ? `<h2>${escapeHtml(t.plan)}</h2>\n${planTable(plan, language)}` : ''}
<h2>${escapeHtml(t.pages)} (${rows.length})</h2>
${rowsTable(rows, language)}
</main>
</body>
</html>
`;
}

/** Whether a page is such a report, in whatever language. */
export function isEvidenceHtml(page: string): boolean {
  const head = page.slice(0, 1000);
  return Object.values(reportTexts).some(({ heading }) => head.includes(`<title>${escapeHtml(heading)}: `));
}

function list(facts: readonly (readonly [string, string | undefined])[]): string {
  const known = facts.flatMap(([name, value]) =>
    value === undefined ? [] : [`<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`],
  );
  return known.length > 0 ? `<dl>${known.join('\n')}</dl>` : '';
}

function table(heads: readonly string[], lines: readonly (readonly string[])[]): string {
  const head = heads.map((words) => `<th scope="col">${escapeHtml(words)}</th>`).join('');
  const body = lines.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n');
  return `<div class="wide" tabindex="0"><table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table></div>`;
}

function planTable(plan: readonly PlanRow[], language: EditorLanguage): string {
  const t = reportTexts[language];
  return table(
    [t.part, t.planned, t.held, t.ahead],
    plan.map(({ name = t.partnership, planned, held, ahead }) => [
      escapeHtml(name),
      planned === undefined ? t.unknown : String(planned),
      String(held),
      String(ahead),
    ]),
  );
}

function rowsTable(rows: readonly EvidenceRow[], language: EditorLanguage): string {
  const t = reportTexts[language];
  const { kinds } = texts(language);
  const day = (date: string) => formatDate(date, language);
  return table(
    [t.number, t.kind, t.title, t.language, t.date, t.published, t.updated, t.signs, t.hashtags],
    rows.map((row, index) => {
      const facts = [
        row.status && statusWords(row.status, language),
        row.file && `${row.file.type.toUpperCase()}, ${formatBytes(row.file.bytes, language)}`,
        row.photos !== undefined && `${t.photos}: ${row.photos}`,
        row.participants !== undefined && `${t.participants}: ${row.participants}`,
      ].filter((fact) => typeof fact === 'string');
      const address = escapeHtml(row.address);
      return [
        String(index + 1),
        escapeHtml(row.kind === 'file' ? t.file : kinds[row.kind]),
        `<span lang="${row.locale}">${escapeHtml(row.title)}</span> <a class="address" href="${address}">${address}</a>${escapeHtml(facts.join(' · '))}`,
        escapeHtml(languageName(row.language, language)),
        escapeHtml(row.date === undefined ? '' : day(row.date)),
        escapeHtml(publishedWords(row, language, day)),
        escapeHtml(updatedWords(row, language, day)),
        row.signs.map(escapeHtml).join('<br>'),
        escapeHtml(row.hashtags.join(' ')),
      ];
    }),
  );
}
