import { describe, expect, it } from 'vitest';
import { gallery, meeting, site } from '../../testing/builders.ts';
import { galleryView } from './gallery-view.ts';

describe('a gallery', () => {
  it('leads to the event that it shows', () => {
    const item = gallery({ event: 'meetings/m' });
    expect(galleryView(site({ entries: [item, meeting({ slug: 'm' })] }), item).event?.href).toBe('/spotkania/m/');
  });

  it('shows its photographs in order with their texts', () => {
    const item = gallery({
      photos: [
        { src: './a.jpg', alt: 'Sala', caption: 'Sala obrad', credit: 'fot. Anna Nowak' },
        { src: './b.jpg', decorative: true },
      ],
    });
    expect(galleryView(site({ entries: [item] }), item).photos).toEqual([
      {
        image: { src: './a.jpg', width: 1200, height: 800, format: 'jpg' },
        alt: 'Sala',
        caption: 'Sala obrad',
        credit: 'fot. Anna Nowak',
      },
      { image: { src: './b.jpg', width: 1200, height: 800, format: 'jpg' }, alt: '' },
    ]);
  });
});
