/** Where and how visits are counted, as a page carries it: plain data without names of readers. */
export interface CounterView {
  service: 'goatcounter' | 'plausible' | 'umami' | 'matomo';
  /** Where a visit is sent: the whole address, on a host of its own. */
  endpoint: string;
  /** What the program calls the site; GoatCounter knows it by its address. */
  site: string;
  /** Origin of the site; elsewhere, as in previews and copies, nothing is counted. */
  origin: string;
}

/** One visit: what is told of it, and no more. */
export interface Visit {
  /** Address of the page without what was asked for or chosen on it (`?`, `#`). */
  page: string;
  title: string;
  /** Origin of another site that led here; empty where there is none. */
  from: string;
}

/** A request to the program. */
export interface VisitRequest {
  url: string;
  method: 'GET' | 'POST';
  /** Type and text of what is sent; none with GET. */
  type?: string;
  body?: string;
}

/**
 * The request by which a program counts a visit, as its documentation has it.
 * Sources: goatcounter.com/help/pixel (`/count`: p, t, r), plausible.io/docs/events-api (`/api/event`: name, url,
 * domain, referrer), umami.is/docs/api/sending-stats (`/api/send`), developer.matomo.org/api-reference/tracking-api
 * (`matomo.php`: idsite, rec, url, action_name, urlref, send_image, apiv).
 */
export function visitRequest({ service, endpoint, site }: CounterView, { page, title, from }: Visit): VisitRequest {
  const { pathname, hostname } = new URL(page);
  const get = (fields: Record<string, string>): VisitRequest => {
    const url = new URL(endpoint);
    for (const [name, value] of Object.entries(fields)) if (value !== '') url.searchParams.set(name, value);
    return { url: url.href, method: 'GET' };
  };
  const post = (type: string, fields: object): VisitRequest => ({
    url: endpoint,
    method: 'POST',
    type,
    body: JSON.stringify(fields),
  });
  switch (service) {
    case 'goatcounter':
      return get({ p: pathname, t: title, r: from });
    case 'matomo':
      return get({ idsite: site, rec: '1', apiv: '1', send_image: '0', url: page, action_name: title, urlref: from });
    case 'plausible':
      // As plain text, which asks the host no question beforehand; so does Plausible's own script.
      return post('text/plain', { name: 'pageview', url: page, domain: site, ...(from !== '' && { referrer: from }) });
    case 'umami':
      return post('application/json', {
        type: 'event',
        payload: { website: site, hostname, url: pathname, title, referrer: from },
      });
  }
}
