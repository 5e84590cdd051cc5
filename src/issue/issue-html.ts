import { escapeHtml } from '../html/escape-html.ts';
import type { Issue, IssueItem, IssueSection } from './issue.ts';

/** By what a draft is known again. */
const mark = '<meta name="generator" content="Kronika newsletter">';

const font = "font-family:Georgia,'Times New Roman',serif";
const text = "font-family:Verdana,'DejaVu Sans',Arial,sans-serif;font-size:16px;line-height:1.5;color:#1b1b24";
const quiet = "font-family:Verdana,'DejaVu Sans',Arial,sans-serif;font-size:14px;line-height:1.5;color:#55555f";

/**
 * An issue as HTML for mail: one column of 600 pixels at most, laid out by one table and styled at each element,
 * since clients of mail drop style sheets and modern layout; no pictures, scripts or fonts from elsewhere.
 * @returns a whole document in the issue's language
 */
export function issueHtml({ locale, siteName, home, title, sections, payers, publisher }: Issue): string {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
${mark}
<title>${escapeHtml(title)}</title>
</head>
<body style="margin:0;padding:0;background:#ffffff">
<table role="presentation" width="100%" style="border-collapse:collapse;background:#ffffff">
<tr><td align="center" style="padding:24px 16px">
<table role="presentation" width="100%" style="max-width:600px;border-collapse:collapse;text-align:left">
<tr><td>
<p style="margin:0 0 8px;${quiet}"><a href="${escapeHtml(home)}" style="color:#0b4f6c">${escapeHtml(siteName)}</a></p>
<h1 style="margin:0 0 24px;${font};font-size:28px;line-height:1.25;color:#1b1b24">${escapeHtml(title)}</h1>
${sections.map(section).join('\n')}
${foot([...payers, ...(publisher === undefined ? [] : [publisher])])}
</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`;
}

/** Whether a text is a draft that this wrote, and may be written anew. */
export function isIssueHtml(html: string): boolean {
  return html.includes(mark);
}

function section({ title, items }: IssueSection): string {
  return `<h2 style="margin:32px 0 8px;padding:16px 0 0;border-top:2px solid #1b1b24;${font};font-size:22px;line-height:1.3;color:#1b1b24">${escapeHtml(title)}</h2>
${items.map(item).join('\n')}`;
}

function item({ title, link, facts, description }: IssueItem): string {
  return `<h3 style="margin:20px 0 4px;${font};font-size:18px;line-height:1.35"><a href="${escapeHtml(link)}" style="color:#0b4f6c">${escapeHtml(title)}</a></h3>
<p style="margin:0 0 4px;${quiet}">${escapeHtml(facts.join(' · '))}</p>
<p style="margin:0 0 12px;${text}">${escapeHtml(description)}</p>`;
}

function foot(lines: readonly string[]): string {
  if (lines.length === 0) return '';
  return `<div style="margin:32px 0 0;padding:16px 0 0;border-top:1px solid #c9c9c4">
${lines.map((line) => `<p style="margin:0 0 8px;${quiet}">${escapeHtml(line)}</p>`).join('\n')}
</div>`;
}
