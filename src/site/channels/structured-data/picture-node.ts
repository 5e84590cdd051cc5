import type { ImageObjectLeaf } from 'schema-dts';
import type { ImageFile } from '../../../schemas/fields/picture.ts';
import type { PictureView } from '../../parts/picture-view.ts';

/** A picture of a page before its file is made. */
export interface PictureNode {
  /** Without address and measures, which only its file has. */
  node: ImageObjectLeaf;
  image: ImageFile;
  /** Offered in full size, as the photographs of a gallery are. */
  isWhole: boolean;
}

/** Who made a picture and on what terms it may be used, where all of a gallery have that in common. */
export interface PictureRights {
  credit?: string | undefined;
  licence?: string | undefined;
}

/**
 * What a picture shows, who made it and how it may be used.
 * @param id lasting name of the picture
 */
export function pictureNode(
  id: string,
  picture: PictureView,
  isWhole: boolean,
  rights: PictureRights = {},
): PictureNode {
  const { image, alt, caption = alt, credit = rights.credit } = picture;
  return {
    node: {
      '@type': 'ImageObject',
      '@id': id,
      ...(caption !== '' && { caption }),
      ...(credit !== undefined && { creditText: credit }),
      ...(rights.licence !== undefined && { license: licence(rights.licence) }),
    },
    image,
    isWhole,
  };
}

/** The name of a licence, which a remark may follow. */
const creativeCommons = /^CC[ -](BY(?:-NC)?(?:-SA|-ND)?)[ -](\d\.\d)\b/i;

/**
 * The terms of use as an address where they have one (creativecommons.org/licenses), else as a work of
 * that name.
 * @param name as editors write it: `CC BY 4.0`
 */
export function licence(name: string): string | { '@type': 'CreativeWork'; name: string } {
  const [, terms, version] = creativeCommons.exec(name.trim()) ?? [];
  if (terms && version) return `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`;
  if (/^CC0\b/i.test(name.trim())) return 'https://creativecommons.org/publicdomain/zero/1.0/';
  return URL.canParse(name) ? name : { '@type': 'CreativeWork', name };
}
