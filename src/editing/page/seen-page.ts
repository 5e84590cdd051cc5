/** A page of the site as it is now. */
export interface SeenPage {
  isThere: boolean;
  html: string;
}

/**
 * Looks at a page of the site.
 * @returns undefined where the site cannot be reached, as while a server starts anew: then nothing is known of the page
 */
export async function seePage(address: string): Promise<SeenPage | undefined> {
  try {
    const response = await fetch(address, { cache: 'no-cache' });
    // What stops a page in the development server is told on it.
    return { isThere: response.status !== 404, html: await response.text() };
  } catch {
    return undefined;
  }
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
