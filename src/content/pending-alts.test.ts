import { describe, expect, it } from 'vitest';
import { withPendingAlts } from './pending-alts.ts';

describe('pictures of an entry that is not published yet', () => {
  it.each([
    ['without a description', { src: './a.jpg' }, { src: './a.jpg', altPending: true }],
    ['with an empty one', { src: './a.jpg', alt: ' ' }, { src: './a.jpg', altPending: true }],
    ['with a field left open', { src: './a.jpg', alt: null }, { src: './a.jpg', altPending: true }],
    ['that only decorate', { src: './a.jpg', decorative: true }, { src: './a.jpg', decorative: true }],
    ['with a description', { src: './a.jpg', alt: 'Sala' }, { src: './a.jpg', alt: 'Sala' }],
  ])('%s', (_, written, expected) => {
    expect(withPendingAlts({ cover: written, photos: [written] })).toEqual({ cover: expected, photos: [expected] });
  });

  it('leave everything else as it is', () => {
    const input = { title: 'Spotkanie', tags: ['praca'], logo: './znak.png', contact: { phones: [] } };
    expect(withPendingAlts(input)).toEqual(input);
  });
});
