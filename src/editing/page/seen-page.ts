/** A page of the site as it is now. */
export interface SeenPage {
  isThere: boolean;
  html: string;
}

/** Looks at a page of the site; one that cannot be reached is not there. */
export async function seePage(address: string): Promise<SeenPage> {
  const response = await fetch(address, { cache: 'no-cache' }).catch(() => undefined);
  // What stops a page in the development server is told on it.
  const isThere = response !== undefined && response.status !== 404;
  return { isThere, html: (await response?.text()) ?? '' };
}

/**
 * Gives a document the styles of a page, in place of those that it had of another.
 * @param html of the page
 * @param target of the same host
 */
export function wearStyles(html: string, address: string, target: Document): void {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const mark = 'data-of-site';
  const styles = [...page.querySelectorAll<HTMLElement>('link[rel="stylesheet"], style')].map((style) => {
    const worn = target.importNode(style, true);
    // Addresses are meant from the page.
    if (worn instanceof HTMLLinkElement) worn.href = new URL(style.getAttribute('href') ?? '', address).href;
    worn.setAttribute(mark, '');
    return worn;
  });
  for (const old of target.head.querySelectorAll(`[${mark}]`)) old.remove();
  target.head.append(...styles);
}
