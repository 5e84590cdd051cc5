/** Ids of the site's own parts of a page, which no text may bear; one that ends with `-` or `:` stands for all that begin so. */
const ownIds = [
  'page-content',
  'site-search',
  'search-',
  'newsletter-',
  'photo-dialog-words',
  'publication-record',
  'section-',
  'workshops',
  'happened',
  'contents:',
  'change:',
  'a11y-',
];

/**
 * Whether an id belongs to the site's own parts of a page.
 * @param id as it stands in the page
 */
export function isOwnId(id: string): boolean {
  return ownIds.some((own) => (/[-:]$/.test(own) ? id.startsWith(own) : id === own));
}
