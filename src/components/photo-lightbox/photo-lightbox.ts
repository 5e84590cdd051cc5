import type { OpenPhotos } from './open-photos.ts';

/** Marks an entry of the browser's history that an opened photograph added. */
const mark = 'kronika-photo';

/**
 * Looks through photographs one by one. Which one is open, the address says, and nothing else does:
 * a click adds its anchor to the history, turning to the next replaces it, closing goes back. So Back
 * closes, Forward opens, and the address can be handed on. What shows them is loaded for the first.
 */
class PhotoLightbox extends HTMLElement {
  #open: OpenPhotos | undefined;

  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      this.#choose(event);
    });
    addEventListener('popstate', () => {
      void this.#follow();
    });
    void this.#follow();
  }

  get #links(): HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('a.photo')];
  }

  /** Place of the photograph that the address names; −1 for none. */
  get #named(): number {
    const { hash, href } = location;
    return hash === '' ? -1 : this.#links.findIndex((link) => new URL(`#${anchorOf(link)}`, href).hash === hash);
  }

  #choose(event: MouseEvent): void {
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.photo') : null;
    if (!isPlain || !link) return;
    event.preventDefault();
    history.pushState({ [mark]: true }, '', `#${anchorOf(link)}`);
    void this.#follow();
  }

  /** Shows what the address names, or nothing. */
  async #follow(): Promise<void> {
    const chosen = this.#named;
    if (this.#open || chosen < 0) {
      if (chosen < 0) this.#open?.close();
      else this.#open?.show(chosen);
      return;
    }
    try {
      const { loadStyles, openPhotos } = await import('./open-photos.ts');
      await loadStyles();
      // Meanwhile the reader may have gone back, or pressed twice.
      const index = this.#named;
      const dialog = this.querySelector('template')?.content.querySelector('dialog');
      if (this.#open || index < 0 || !dialog) return;
      this.#open = openPhotos(this, document.importNode(dialog, true), this.#links, index, {
        turned: (link) => {
          if (this.#named >= 0) history.replaceState(history.state, '', `#${anchorOf(link)}`);
        },
        closing: () => {
          this.#leave();
        },
        closed: () => {
          this.#open = undefined;
          void this.#follow();
        },
      });
    } catch {
      // Without it the link does what it does without a script.
      const link = this.#links[chosen];
      if (link) location.assign(link.href);
    }
  }

  /** Takes the photograph out of the address: by the way it came in, where a click brought it. */
  #leave(): void {
    if (this.#named < 0) return;
    const state: unknown = history.state;
    if (typeof state === 'object' && state !== null && Object.hasOwn(state, mark)) history.back();
    else history.replaceState(null, '', location.pathname + location.search);
  }
}

/** The id of the element that a photograph stands in. */
function anchorOf(link: HTMLAnchorElement): string {
  return link.closest('[id]')?.id ?? '';
}

customElements.define('kronika-photo-lightbox', PhotoLightbox);
