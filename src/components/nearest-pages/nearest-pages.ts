import { nearestAddresses } from './nearest-addresses.ts';

/** A map of so many signs is of a site too large to be fetched for a guess. */
const largest = 2_000_000;

/**
 * Says, on the page for addresses that lead nowhere, which ones were probably meant: those of the site's own
 * map that are nearest, under the titles that their pages have.
 */
class NearestPages extends HTMLElement {
  connectedCallback(): void {
    // Without an answer the page says what it said before.
    this.#find().catch(() => undefined);
  }

  async #find(): Promise<void> {
    const map = await textOf(this.dataset['map'] ?? '');
    if (map.length > largest) return;
    const known = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
    const nearest = nearestAddresses(location.pathname, known);
    const items = await Promise.all(nearest.map(async (path) => ({ path, title: await titleOf(path) })));
    const list = this.querySelector('ul');
    if (!list || items.length === 0) return;
    list.append(
      ...items.map(({ path, title }) => {
        const [item, link] = [document.createElement('li'), document.createElement('a')];
        link.href = path;
        link.textContent = title;
        item.append(link);
        return item;
      }),
    );
    this.hidden = false;
  }
}

async function textOf(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.text();
}

async function titleOf(path: string): Promise<string> {
  const page = new DOMParser().parseFromString(await textOf(path), 'text/html');
  return page.querySelector('h1')?.textContent.trim().replace(/\s+/g, ' ') ?? path;
}

customElements.define('kronika-nearest-pages', NearestPages);
