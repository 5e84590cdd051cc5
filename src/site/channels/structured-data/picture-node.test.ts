import { describe, expect, it } from 'vitest';
import { licence, pictureNode } from './picture-node.ts';

describe('terms of use', () => {
  it.each([
    ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
    ['CC BY-NC-ND 3.0', 'https://creativecommons.org/licenses/by-nc-nd/3.0/'],
    ['cc by-sa 4.0 (bez znaków)', 'https://creativecommons.org/licenses/by-sa/4.0/'],
    ['CC0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
    ['https://example.org/warunki/', 'https://example.org/warunki/'],
    ['tylko za zgodą autora', { '@type': 'CreativeWork', name: 'tylko za zgodą autora' }],
  ])('%s are told so that machines understand them', (name, expected) => {
    expect(licence(name)).toEqual(expected);
  });
});

describe('a picture', () => {
  const image = { src: '/a.jpg', width: 8, height: 6, format: 'jpg' };

  it('is by its own author, or else by that of all', () => {
    const creditOf = (credit?: string) =>
      pictureNode('https://example.org/#a', { image, alt: 'Sala', ...(credit && { credit }) }, true, { credit: 'Anna' })
        .node.creditText;
    expect([creditOf('Jan'), creditOf()]).toEqual(['Jan', 'Anna']);
  });

  it('says what it shows, unless it only decorates', () => {
    const captionOf = (alt: string) => pictureNode('https://example.org/#a', { image, alt }, false).node.caption;
    expect([captionOf('Sala'), captionOf('')]).toEqual(['Sala', undefined]);
  });
});
