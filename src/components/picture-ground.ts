import type { PictureGround } from '../schemas/fields/picture.ts';

/**
 * Classes that colour a picture's place until it is drawn. A style of its own would need a Content
 * Security Policy that allows styles in attributes.
 * @param ground mean colour of the picture
 * @returns none without a colour
 */
export function groundClasses(ground: PictureGround | undefined): string[] {
  if (!ground) return [];
  const light = `ground-light-${ground.lightness}`;
  return ground.hue === null ? [light] : [light, `ground-hue-${ground.hue}`];
}
