import { z } from 'zod';
import { atOnce } from './at-once.ts';
import { consentField, hiddenField } from './consent.ts';
import { expects } from './expectation.ts';
import { textField } from './text.ts';

/** A picture that was found, measured and given an address. Its own shape, never a derived one. */
export interface ImageFile {
  /** Address or path; in a build it carries a hash of the file's bytes. */
  src: string;
  /** Width in pixels, after turning upright. */
  width: number;
  /** Height in pixels, after turning upright. */
  height: number;
  /** File type as `jpg`, `png`, `webp`, … */
  format: string;
  /** Its mean colour, where a build has looked. */
  ground?: PictureGround | undefined;
}

/** A colour that stands in a picture's place until it is drawn, in coarse steps. */
export interface PictureGround {
  /** Tenths, from 0, black, to 10, white. */
  lightness: number;
  /** Twelfths of the circle of hues in OKLCH; null for greys. */
  hue: number | null;
}

/** What a schema needs to know of the place where it is used: how a picture's path becomes a picture. */
export interface SchemaContext<Image extends z.ZodType = z.ZodType<ImageFile>> {
  /** The schema of a path to a picture beside the entry. */
  image: () => Image;
}

const share = z.number(expects('focus-point')).min(0, expects('focus-point')).max(1, expects('focus-point'));

/** A point of a picture: from the left, then from the top. */
const focusField = z.array(share, expects('focus-point')).length(2, expects('focus-point'));

/**
 * A picture with its text for those who do not see it.
 * @param context supplies the schema of the path
 */
export function pictureField<Image extends z.ZodType>({ image }: SchemaContext<Image>) {
  return z
    .strictObject({
      src: image()
        .describe('Path of the file, relative to the entry: ./sala.jpg')
        .meta({
          pl: { title: 'Plik zdjęcia', description: 'Ścieżka zdjęcia, które leży obok wpisu.' },
          examples: ['./sala.jpg'],
        }),
      alt: textField
        .describe('What the picture shows, for people who cannot see it.')
        .meta({
          pl: {
            title: 'Opis zdjęcia',
            description: 'Co widać na zdjęciu, dla osób, które go nie zobaczą. Jedno zdanie.',
          },
          examples: ['Pełna sala widziana od wejścia; na ekranie mapa powiatu.'],
        })
        .optional(),
      decorative: z
        .literal(true)
        .describe('Says that the picture carries no information; then alt is left out.')
        .meta({ pl: { title: 'Ozdoba', description: 'true: zdjęcie nic nie wnosi. Wtedy nie ma pola alt.' } })
        .optional(),
      altPending: z
        .literal(true)
        .describe('Says that the description is still to be written; readers are told so, and the check reminds.')
        .meta({
          pl: {
            title: 'Opis później',
            description: 'true: opis dopiero powstanie. Czytelnicy się o tym dowiedzą, a kontrola przypomni.',
          },
        })
        .optional(),
      caption: textField
        .describe('The line under the picture.')
        .meta({ pl: { title: 'Podpis', description: 'Wiersz pod zdjęciem.' } })
        .optional(),
      credit: textField
        .describe('Who made it, in the words to be shown: fot. Anna Nowak')
        .meta({
          pl: { title: 'Autor', description: 'Kto zrobił zdjęcie, słowami, które mają być pokazane.' },
          examples: ['fot. Anna Nowak'],
        })
        .optional(),
      focus: focusField
        .describe('The point that stays in sight where the picture is cut: shares of its width and height.')
        .meta({
          pl: {
            title: 'Punkt ważny',
            description:
              'Punkt, który zostaje widoczny, gdy zdjęcie jest przycinane: ile od lewej i ile od góry, od 0 do 1.',
          },
          examples: [[0.5, 0.25]],
        })
        .optional(),
      fit: z
        .literal('whole')
        .describe(
          'Says that lists, which cut pictures to one shape, show this one whole: a poster, a logo, a title card.',
        )
        .meta({
          pl: {
            title: 'Pokaż w całości',
            description:
              'Na listach, gdzie zdjęcia są przycinane do jednego kształtu, to pozostaje całe: whole. Dla plakatów, znaków i plansz z napisem.',
          },
          examples: ['whole'],
        })
        .optional(),
      consent: consentField
        .describe('On what grounds it is published. Never published itself.')
        .meta({
          pl: { title: 'Zgoda', description: 'Na jakiej podstawie jest publikowane. Samo nigdy nie trafia na stronę.' },
        })
        .optional(),
      hidden: hiddenField.optional(),
    })
    .refine(
      ({ alt, decorative, altPending }) =>
        [alt !== undefined, decorative, altPending].filter((one) => one === true).length === 1,
      {
        ...expects('picture-text'),
        ...atOnce,
        path: ['alt'],
      },
    )
    .meta({ oneOf: [{ required: ['alt'] }, { required: ['decorative'] }, { required: ['altPending'] }] });
}
