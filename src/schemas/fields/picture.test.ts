import { describe, expect, it } from 'vitest';
import { context } from '../../testing/builders.ts';
import { pictureField } from './picture.ts';

const picture = pictureField(context);

const problems = (value: unknown) =>
  picture.safeParse(value).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('a picture', () => {
  it('has a text for those who cannot see it', () => {
    expect(picture.parse({ src: './sala.jpg', alt: 'Sala pełna ludzi' })).toEqual({
      src: { src: './sala.jpg', width: 1200, height: 800, format: 'jpg' },
      alt: 'Sala pełna ludzi',
    });
  });

  it('that only decorates needs no text', () => {
    expect(picture.parse({ src: './sala.jpg', decorative: true }).decorative).toBe(true);
  });

  it.each([
    ['neither a text nor a word that it decorates', { src: './sala.jpg' }, ['alt: picture-text']],
    ['both of them', { src: './sala.jpg', alt: 'Sala', decorative: true }, ['alt: picture-text']],
    ['a text of blanks', { src: './sala.jpg', alt: '  ' }, ['alt: text']],
    ['a file name alone', './sala.jpg', [': Invalid input: expected object, received string']],
  ])('never has %s', (_, value, expected) => {
    expect(problems(value)).toEqual(expected);
  });

  it('is decorative or says nothing of it', () => {
    expect(problems({ src: './sala.jpg', alt: 'Sala', decorative: false })).toContain(
      'decorative: Invalid input: expected true',
    );
  });
});
