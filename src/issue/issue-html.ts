import { escapeHtml } from '../html/escape-html.ts';
import type { Wording } from '../site/model/wording.ts';
import type { MarkView, SignsView } from '../site/publicity/signs-view.ts';
import type { Issue, IssueItem, IssueSection } from './issue.ts';

/** A picture that stands in mail. */
export interface MailPicture {
  /** Full address. */
  src: string;
  /** In px, as it is shown. */
  width: number;
  height: number;
}

/** By what a draft is known again. */
const mark = '<meta name="generator" content="Kronika newsletter">';

const font = "font-family:Georgia,'Times New Roman',serif";
const text = "font-family:Verdana,'DejaVu Sans',Arial,sans-serif;font-size:16px;line-height:1.5;color:#1b1b24";
const quiet = "font-family:Verdana,'DejaVu Sans',Arial,sans-serif;font-size:14px;line-height:1.5;color:#55555f";

/**
 * An issue as HTML for mail: one column of 600 pixels at most, laid out by one table and styled at each element,
 * since clients of mail drop style sheets and modern layout; no scripts or fonts from elsewhere, and no pictures but
 * signs of those who pay.
 * @param pictureOf a sign as a picture; where there is none, and where pictures are off, its words stand for it
 * @returns a whole document in the issue's language
 */
export function issueHtml(
  { locale, siteName, home, title, sections, signs, publisher }: Issue,
  pictureOf: (mark: MarkView) => MailPicture | undefined,
): string {
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
${foot([
  ...signs.map((row) => signsRow(row, pictureOf)),
  ...(publisher === undefined ? [] : [`<p style="margin:0 0 8px;${quiet}">${escapeHtml(publisher)}</p>`]),
])}
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

function foot(blocks: readonly string[]): string {
  if (blocks.length === 0) return '';
  return `<div style="margin:32px 0 0;padding:16px 0 0;border-top:1px solid #c9c9c4">
${blocks.join('\n')}
</div>`;
}

/** Beside the emblem stands one of the typefaces of Regulation (EU) 2021/1060, Annex IX, 1.3, upright and black. */
const signText = 'font-family:Arial,Verdana,sans-serif;font-size:13px;line-height:1.25;color:#000000';

/** A row of signs; they stand beside each other, and on a narrow screen one below the other. */
function signsRow({ marks, below }: SignsView, pictureOf: (mark: MarkView) => MailPicture | undefined): string {
  return `<div style="margin:0 0 8px;background:#ffffff;${signText}">
${[
  ...marks.map((one) => sign(one, pictureOf(one))),
  ...below.map(
    (sentence) => `<p style="margin:0 0 8px;${signText}"${langOf(sentence)}>${escapeHtml(sentence.text)}</p>`,
  ),
].join('\n')}
</div>`;
}

function sign({ kind, lines, isDivided }: MarkView, picture: MailPicture | undefined): string {
  const line = isDivided ? ';padding:0 0 0 16px;border-left:1px solid #000000' : '';
  const words = lines.map(({ text: one }) => one).join(' ');
  // The emblem says nothing without the words that stand beside it; any other sign is its words as a picture.
  const parts = [
    ...(picture ? [image(picture, kind === 'eu' ? '' : words)] : []),
    ...(picture && kind !== 'eu' ? [] : [wordsBeside(lines)]),
  ];
  return `<span style="display:inline-block;vertical-align:middle;margin:0 24px 12px 0${line}"${langOf(lines[0])}>${parts.join(' ')}</span>`;
}

function image({ src, width, height }: MailPicture, alt: string): string {
  return `<img src="${escapeHtml(src)}" width="${width}" height="${height}" alt="${escapeHtml(alt)}" style="max-width:100%;border:0;vertical-align:middle;${signText}">`;
}

function wordsBeside(lines: readonly Wording[]): string {
  const words = lines.map(({ text: one }) => escapeHtml(one)).join('<br>');
  return `<span style="display:inline-block;vertical-align:middle;${signText}">${words}</span>`;
}

function langOf(wording: Wording | undefined): string {
  return wording?.lang === undefined ? '' : ` lang="${wording.lang}"`;
}
