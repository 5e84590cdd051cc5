import { describe, expect, it } from 'vitest';
import { mapLink } from './map-link.ts';

describe('the link to a map', () => {
  it('leads to the point where it is known', () => {
    expect(mapLink({ geo: { lat: 52.4, lon: 20.93 }, address: 'ul. Leśna 2' })).toBe(
      'https://www.openstreetmap.org/?mlat=52.4&mlon=20.93#map=17/52.4/20.93',
    );
  });

  it('asks for the address in its town where only that is known', () => {
    const link = new URL(mapLink({ address: 'ul. Leśna 2', within: ['Trójrzecz', 'powiat trójrzecki'] }) ?? '');
    expect(link.pathname).toBe('/search');
    expect(link.searchParams.get('query')).toBe('ul. Leśna 2, Trójrzecz, powiat trójrzecki');
  });

  it('is none for a mere name', () => {
    expect(mapLink({ within: ['Trójrzecz'] })).toBeUndefined();
  });
});
