import { describe, expect, it } from 'vitest';
import { meeting, organisation, site } from '../../testing/builders.ts';
import { meetingView } from './meeting-view.ts';

describe('a meeting', () => {
  it('tells what happened in order, with who spoke', () => {
    const item = meeting({
      parts: [
        { title: 'Otwarcie', speakers: [{ name: 'Anna Nowak' }] },
        { title: 'Dyskusja', summary: 'O pracy.' },
      ],
    });
    expect(meetingView(site({ entries: [item] }), item).parts).toEqual([
      { title: 'Otwarcie', speakers: [{ name: 'Anna Nowak' }] },
      { title: 'Dyskusja', summary: 'O pracy.', speakers: [] },
    ]);
  });

  it('at which something was signed leads to those who signed', () => {
    const item = meeting({ kind: 'signing', signatories: ['urzad', { name: 'Izba' }] });
    const entries = [item, organisation({ slug: 'urzad', name: 'Urząd' })];
    expect(meetingView(site({ entries }), item).signatories).toEqual([
      { href: '/organizacje/urzad/', title: 'Urząd' },
      { title: 'Izba' },
    ]);
  });
});
