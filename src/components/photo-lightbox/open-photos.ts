import PhotoSwipe, { type SlideData } from 'photoswipe';
import { fill } from '../../i18n/fill.ts';
// As a file: a style element would be against a strict content security policy.
import stylesheet from './photo-dialog.css?url&no-inline';

/** Photographs that are being looked through. */
export interface OpenPhotos {
  /** Turns to a photograph. */
  show: (index: number) => void;
  close: () => void;
}

/** What those who opened photographs hear of them. */
export interface PhotoListeners {
  /** A photograph came into view. */
  turned: (link: HTMLAnchorElement) => void;
  /** The reader asked for the end. */
  closing: () => void;
  /** Nothing is left of it, and the focus is back on the page. */
  closed: () => void;
}

/** Duration of opening, closing and zooming in milliseconds; none where readers want no motion. */
const duration = 180;

let styles: Promise<void> | undefined;

/**
 * Adds the stylesheet to the page, once.
 * @throws Error when it cannot be loaded
 */
export function loadStyles(): Promise<void> {
  return (styles ??= new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = stylesheet;
    link.addEventListener('load', () => {
      resolve();
    });
    link.addEventListener('error', () => {
      styles = undefined;
      link.remove();
      reject(new Error(`${stylesheet} could not be loaded.`));
    });
    document.head.append(link);
  }));
}

/**
 * Opens photographs in a modal dialog. The browser's own dialog keeps the focus within, leaves the
 * rest of the page alone, and knows how a device asks to close; PhotoSwipe shows, turns and zooms.
 * @param place where the dialog is put
 * @param dialog with the tools, as the component's template has it
 * @param links around the pictures, each to its large version
 * @param index of the first to show
 */
export function openPhotos(
  place: HTMLElement,
  dialog: HTMLDialogElement,
  links: readonly HTMLAnchorElement[],
  index: number,
  { turned, closing, closed }: PhotoListeners,
): OpenPhotos {
  const type = pictureType(links);
  const { place: placeText = '', slide = '', failed = '' } = dialog.dataset;
  let isEnding = false;

  place.append(dialog);
  dialog.showModal();
  const pswp = new PhotoSwipe({
    dataSource: links.map((link) => slideOf(link, type)),
    index,
    appendToEl: dialog,
    bgOpacity: 1,
    showAnimationDuration: duration,
    hideAnimationDuration: duration,
    zoomAnimationDuration: duration,
    paddingFn: ({ x, y }) => ({
      top: 64,
      bottom: Math.min(x < 640 ? 144 : 104, y * 0.25),
      left: x < 640 ? 0 : 72,
      right: x < 640 ? 0 : 72,
    }),
    // The dialog has tools of its own, hears Escape itself, and keeps the focus.
    close: false,
    zoom: false,
    arrowPrev: false,
    arrowNext: false,
    counter: false,
    escKey: false,
    trapFocus: false,
    returnFocus: false,
    tapAction: false,
    errorMsg: failed,
  });

  const find = (selector: string) => dialog.querySelector<HTMLElement>(selector);
  const write = (part: string, text: string) => {
    const element = find(`[data-part="${part}"]`);
    if (element) element.textContent = text;
  };
  const describe = () => {
    const link = links[pswp.currIndex];
    const figure = link?.closest('[id]');
    if (!link || !figure) return;
    const wordsOf = (selector: string) => figure.querySelector(selector)?.textContent.trim() ?? '';
    write('place', fill(placeText, { number: pswp.currIndex + 1, total: links.length }));
    write('alt', link.querySelector('img')?.alt ?? '');
    write('caption', wordsOf('figcaption .caption'));
    write('credit', wordsOf('figcaption .credit'));
    write('download', wordsOf('a[download]'));
    const download = figure.querySelector<HTMLAnchorElement>('a[download]')?.download ?? '';
    find('[data-do="download"]')?.setAttribute('href', link.href);
    find('[data-do="download"]')?.setAttribute('download', download);
    turned(link);
  };
  const showZoom = () => {
    const current = pswp.currSlide;
    const button = find('[data-do="zoom"]');
    if (!current || !button) return;
    button.hidden = !current.isZoomable();
    button.setAttribute('aria-pressed', String(current.currZoomLevel > current.zoomLevels.initial * 1.01));
  };
  const end = () => {
    if (isEnding) return;
    isEnding = true;
    dialog.close();
    dialog.remove();
    links[pswp.currIndex]?.focus();
    closed();
  };

  const actions: Record<string, () => void> = {
    close: () => {
      pswp.close();
    },
    zoom: () => {
      pswp.toggleZoom();
    },
    previous: () => {
      pswp.prev();
    },
    next: () => {
      pswp.next();
    },
  };
  for (const [name, act] of Object.entries(actions)) find(`[data-do="${name}"]`)?.addEventListener('click', act);
  for (const button of dialog.querySelectorAll<HTMLElement>('.turn')) button.hidden = links.length < 2;
  // Escape, or a telephone's Back.
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    pswp.close();
  });
  // A browser may close it at once when it was asked twice.
  dialog.addEventListener('close', () => {
    if (!isEnding) pswp.destroy();
  });

  pswp.on('firstUpdate', () => {
    // Its own dialog role would stand within the dialog; its other roles are in English or want names.
    pswp.element?.removeAttribute('role');
    pswp.element?.removeAttribute('tabindex');
    pswp.scrollWrap?.removeAttribute('aria-roledescription');
    for (const { el } of pswp.mainScroll.itemHolders) el.setAttribute('aria-roledescription', slide);
  });
  pswp.on('change', describe);
  pswp.on('change', showZoom);
  pswp.on('zoomPanUpdate', showZoom);
  pswp.on('close', closing);
  pswp.on('destroy', end);
  let isWanted = true;
  // It does not close while it opens.
  pswp.on('openingAnimationEnd', () => {
    if (!isWanted) pswp.close();
  });
  pswp.init();
  find('[data-do="close"]')?.focus();

  return {
    show: (wanted) => {
      isWanted = true;
      if (wanted !== pswp.currIndex) pswp.goTo(wanted);
    },
    close: () => {
      isWanted = false;
      pswp.close();
    },
  };
}

/** The type of file that this browser has chosen for the pictures of the page; undefined before it chose. */
function pictureType(links: readonly HTMLAnchorElement[]): string | undefined {
  for (const link of links) {
    const shown = link.querySelector('img')?.currentSrc;
    if (!shown) continue;
    const path = new URL(shown).pathname;
    const source = [...link.querySelectorAll('source')].find(({ srcset }) => srcset.includes(path));
    if (source) return source.type;
  }
  return undefined;
}

/** A photograph as PhotoSwipe takes it: smaller versions for smaller screens, the large one for zooming in. */
function slideOf(link: HTMLAnchorElement, type: string | undefined): SlideData {
  const image = link.querySelector('img');
  const source = type === undefined ? null : link.querySelector<HTMLSourceElement>(`source[type="${type}"]`);
  const width = Number(link.dataset['width']);
  return {
    element: link,
    src: link.href,
    ...(source && { srcset: `${source.srcset}, ${link.href} ${width}w` }),
    width,
    height: Number(link.dataset['height']),
    alt: image?.alt ?? '',
    ...(image?.currentSrc && { msrc: image.currentSrc }),
    thumbCropped: true,
  };
}
