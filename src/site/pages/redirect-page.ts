import { fill } from '../../i18n/fill.ts';
import { escapeHtml } from '../../html/escape-html.ts';
import type { RedirectView } from '../view-models/page-view.ts';

/** The page needs nothing but itself. */
const policy = "default-src 'none'; base-uri 'none'; form-action 'none'";

/**
 * The page at an old address: it sends browsers on, tells search engines the new address, and has a
 * link for everybody else. Static hosts know no other redirect that works on all of them.
 * @param words the interface's sentences in the language of the page
 */
export function redirectPage(
  { target, canonical, locale }: Pick<RedirectView, 'target' | 'canonical' | 'locale'>,
  words: { title: string; link: string },
): string {
  const href = escapeHtml(target.href);
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeHtml(words.title)}</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${href}">
<link rel="canonical" href="${escapeHtml(canonical)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
</head>
<body>
<h1>${escapeHtml(words.title)}</h1>
<p><a href="${href}">${escapeHtml(fill(words.link, { title: target.title }))}</a></p>
</body>
</html>
`;
}
