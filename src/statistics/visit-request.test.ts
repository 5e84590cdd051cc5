import { expect, it } from 'vitest';
import { siteSchema } from '../schemas/site.ts';
import { counterOf } from './counter-of.ts';
import { visitRequest } from './visit-request.ts';

const uuid = '6c1f0e4e-0f3a-4a8e-9f6e-5f6d7c8b9a00';
const visit = { page: 'https://example.org/kronika/a/', title: 'Ą & b', from: 'https://other.example' };

/** What is asked of a program, with the settings as they stand in `site.yaml`. */
function requestOf(statistics: object, told = visit) {
  const settings = siteSchema.parse({ name: 'A', address: 'https://example.org/kronika/', statistics });
  const counter = counterOf(settings);
  if (!counter) throw new Error('There is no counter.');
  const { url, body, ...rest } = visitRequest(counter, told);
  const { origin, pathname, searchParams } = new URL(url);
  const sent: unknown = body === undefined ? Object.fromEntries(searchParams) : JSON.parse(body);
  return { to: origin + pathname, ...rest, sent };
}

it.each([
  [
    { service: 'goatcounter', address: 'https://gmina.goatcounter.com' },
    {
      to: 'https://gmina.goatcounter.com/count',
      method: 'GET',
      sent: { p: '/kronika/a/', t: 'Ą & b', r: 'https://other.example' },
    },
  ],
  [
    { service: 'plausible', site: 'example.org' },
    {
      to: 'https://plausible.io/api/event',
      method: 'POST',
      type: 'text/plain',
      sent: { name: 'pageview', url: visit.page, domain: 'example.org', referrer: 'https://other.example' },
    },
  ],
  [
    { service: 'umami', website: uuid },
    {
      to: 'https://cloud.umami.is/api/send',
      method: 'POST',
      type: 'application/json',
      sent: {
        type: 'event',
        payload: {
          website: uuid,
          hostname: 'example.org',
          url: '/kronika/a/',
          title: 'Ą & b',
          referrer: 'https://other.example',
        },
      },
    },
  ],
  [
    { service: 'matomo', address: 'https://example.org/matomo', site: 3 },
    {
      to: 'https://example.org/matomo/matomo.php',
      method: 'GET',
      sent: {
        idsite: '3',
        rec: '1',
        apiv: '1',
        send_image: '0',
        url: visit.page,
        action_name: 'Ą & b',
        urlref: 'https://other.example',
      },
    },
  ],
])('what $service takes is sent, and no more', (statistics, expected) => {
  expect(requestOf(statistics)).toEqual(expected);
});

it('nothing is told of where a reader came from when no other site led there', () => {
  const { sent } = requestOf({ service: 'goatcounter', address: 'https://c.example' }, { ...visit, from: '' });
  expect(sent).toEqual({ p: '/kronika/a/', t: 'Ą & b' });
});

it('nothing is counted by itself', () => {
  expect(counterOf(siteSchema.parse({ name: 'A' }))).toBeUndefined();
});
