import { z } from 'zod';
import { consentField, hiddenField } from './fields/consent.ts';
import { edtfDateField } from './fields/date.ts';
import { entryFields } from './fields/entry.ts';
import { type ImageFile, pictureField, type SchemaContext } from './fields/picture.ts';
import { eventReference, referenceTo } from './fields/reference.ts';
import { textField } from './fields/text.ts';

/**
 * The photographs in a gallery's `photos` field or in a `photos.yaml` beside it.
 * @param context supplies the schema of a picture's path
 */
export function photosSchema<Image extends z.ZodType>(context: SchemaContext<Image>) {
  return z.array(pictureField(context)).meta({
    description: 'The photographs of a gallery, in order.',
    pl: { title: 'Zdjęcia galerii', description: 'Zdjęcia galerii, po kolei.' },
  });
}

/**
 * A set of photographs from one occasion.
 * @param context supplies the schema of a picture's path
 */
export function gallerySchema<Image extends z.ZodType>(context: SchemaContext<Image>) {
  return z
    .strictObject({
      ...entryFields(context),
      project: referenceTo('projects')
        .describe('The project that it belongs to.')
        .meta({ pl: { title: 'Projekt', description: 'Projekt, do którego należy.' } })
        .optional(),
      event: eventReference
        .describe('The meeting or workshop: meetings/2012-06-20-legionowo')
        .meta({ pl: { title: 'Wydarzenie', description: 'Spotkanie albo warsztaty, z których są zdjęcia.' } })
        .optional(),
      date: edtfDateField
        .describe('When the photographs were taken.')
        .meta({ pl: { title: 'Data', description: 'Kiedy zrobiono zdjęcia.' } })
        .optional(),
      photos: photosSchema(context)
        .describe('The photographs; they may also stand in photos.yaml beside the entry.')
        .meta({
          pl: { title: 'Zdjęcia', description: 'Zdjęcia galerii. Mogą też być w pliku photos.yaml obok wpisu.' },
        })
        .default([]),
      credit: textField
        .describe('Who made all of them.')
        .meta({
          pl: { title: 'Autor zdjęć', description: 'Kto zrobił wszystkie zdjęcia.' },
          examples: ['Anna Nowak'],
        })
        .optional(),
      licence: textField
        .describe('On what terms they may be used again.')
        .meta({
          pl: { title: 'Licencja', description: 'Na jakich warunkach wolno użyć zdjęć.' },
          examples: ['CC BY 4.0'],
        })
        .optional(),
      consent: consentField
        .describe('On what grounds all of them are published. Never published itself.')
        .meta({
          pl: {
            title: 'Zgoda',
            description: 'Na jakiej podstawie publikowane są wszystkie zdjęcia. Sama zgoda nigdy nie trafia na stronę.',
          },
        })
        .optional(),
      hidden: hiddenField.default(false),
    })
    .meta({
      description: 'A set of photographs from one occasion.',
      pl: { title: 'Galeria', description: 'Zdjęcia z jednego wydarzenia.' },
    });
}

export type GalleryInput = z.input<ReturnType<typeof gallerySchema<z.ZodString>>>;
export type Gallery = z.output<ReturnType<typeof gallerySchema<z.ZodType<ImageFile>>>>;
