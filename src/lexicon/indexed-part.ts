const rootTag = /<html\b(?:"[^"]*"|'[^']*'|[^"'>])*>/i;
const titleElement = /<title\b[^>]*>[^<]*<\/title>/i;

/**
 * What of a page the indexer has to read: its language, its title and its main part, which most often are less than
 * half of it. A page that says more to the indexer elsewhere, as one of a site's own may, stays whole.
 * @param html of a whole page
 */
export function indexedPart(html: string): string {
  const start = html.search(/<main\b/i);
  const end = html.lastIndexOf('</main>');
  if (start === -1 || end < start) return html;
  const head = html.slice(0, start);
  if (head.includes('data-pagefind-') || html.includes('data-pagefind-', end)) return html;
  const kept = [rootTag, titleElement].map((part) => part.exec(head)?.[0] ?? '');
  return `<!doctype html>${kept.join('')}${html.slice(start, end)}</main></html>`;
}
