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
        anchor: 'foto-a',
      },
      { image: { src: './b.jpg', width: 1200, height: 800, format: 'jpg' }, alt: '', anchor: 'foto-b' },
    ]);
  });

  it.each([
    ['the name of its file', ['./Zespół 1.jpg'], ['foto-zespol-1']],
    ['that name in a build, which adds a hash', ['/kronika/_astro/sala-1.BD7hN_-e.jpg'], ['foto-sala-1']],
    ['that name in development', ['/@fs/home/x/sala%20obrad.jpg?origWidth=1'], ['foto-sala-obrad']],
    ['a number, where two files have one name', ['./a.jpg', './b.jpg', './a.png'], ['foto-a', 'foto-b', 'foto-a-2']],
    [
      'a number that no other file is called by',
      ['./a.jpg', './a-2.jpg', './a.png'],
      ['foto-a', 'foto-a-2', 'foto-a-3'],
    ],
  ])('gives each photograph an anchor from %s', (_, files, anchors) => {
    const item = gallery({ photos: files.map((src) => ({ src, decorative: true })) });
    expect(galleryView(site({ entries: [item] }), item).photos.map(({ anchor }) => anchor)).toEqual(anchors);
  });

  it('keeps the anchors of photographs whose order changes', () => {
    const anchors = (files: string[]) => {
      const item = gallery({ photos: files.map((src) => ({ src, decorative: true })) });
      return galleryView(site({ entries: [item] }), item).photos.map(({ anchor }) => anchor);
    };
    expect(anchors(['./b.jpg', './a.jpg'])).toEqual(anchors(['./a.jpg', './b.jpg']).reverse());
  });
});
