import { visitRequest, type CounterView } from '../../statistics/visit-request.ts';

/** What browsers tell of a reader's wish not to be followed; of the first, TypeScript does not know yet. */
interface Wishes {
  globalPrivacyControl?: boolean;
  doNotTrack?: string | null;
}

/**
 * Counts that a page was read: one request, without cookies, by which nobody is known again. None at all where the
 * browser asks not to be followed (Global Privacy Control, Do Not Track), or where the page stands elsewhere than on
 * the site, as in a preview, or in a frame, as beside the form of its editors. A counter that does not answer changes nothing.
 */
class PageCounter extends HTMLElement {
  connectedCallback(): void {
    const { service, endpoint, site, origin } = this.dataset;
    if (!isService(service) || endpoint === undefined || site === undefined) return;
    const { globalPrivacyControl, doNotTrack }: Wishes = navigator;
    if (globalPrivacyControl === true || doNotTrack === '1') return;
    if (location.origin !== origin || window.top !== window) return;
    const count = () => void send({ service, endpoint, site, origin });
    // A page that the browser made ready beforehand was not read yet.
    if ('prerendering' in document && document.prerendering === true)
      document.addEventListener('prerenderingchange', count, { once: true });
    else count();
  }
}

async function send(counter: CounterView): Promise<void> {
  const { url, method, type, body } = visitRequest(counter, {
    page: location.origin + location.pathname,
    title: document.title,
    from: originElsewhere(document.referrer),
  });
  try {
    await fetch(url, {
      method,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      keepalive: true,
      // What needs no leave of the host asks for none, and reads no answer.
      mode: type === 'application/json' ? 'cors' : 'no-cors',
      ...(type !== undefined && { headers: { 'Content-Type': type } }),
      ...(body !== undefined && { body }),
    });
  } catch {
    // Readers are not told of a counter that is out of reach.
  }
}

/** Origin of the site that led here; empty where it is this one, or not told. */
function originElsewhere(referrer: string): string {
  if (!URL.canParse(referrer)) return '';
  const { origin } = new URL(referrer);
  return origin === location.origin ? '' : origin;
}

function isService(name: string | undefined): name is CounterView['service'] {
  return name === 'goatcounter' || name === 'plausible' || name === 'umami' || name === 'matomo';
}

customElements.define('kronika-page-counter', PageCounter);
