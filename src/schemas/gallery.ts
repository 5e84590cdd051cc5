import { z } from 'zod';
import { dateField } from './fields/date.ts';
import { entryFields } from './fields/entry.ts';
import { type ImageFile, pictureField, type SchemaContext } from './fields/picture.ts';
import { eventReference, referenceTo } from './fields/reference.ts';
import { textField } from './fields/text.ts';

/**
 * The photographs in a gallery's `photos` field or in a `photos.yaml` beside it.
 * @param context supplies the schema of a picture's path
 */
export function photosSchema<Image extends z.ZodType>(context: SchemaContext<Image>) {
  return z.array(pictureField(context));
}

/**
 * A set of photographs from one occasion.
 * @param context supplies the schema of a picture's path
 */
export function gallerySchema<Image extends z.ZodType>(context: SchemaContext<Image>) {
  return z.strictObject({
    ...entryFields(context),
    project: referenceTo('projects').optional(),
    event: eventReference.describe('The meeting or workshop: meetings/2012-06-20-legionowo').optional(),
    date: dateField.describe('When the photographs were taken.').optional(),
    photos: photosSchema(context).default([]),
    credit: textField.describe('Who made all of them.').optional(),
    licence: textField.describe('On what terms they may be used again.').optional(),
  });
}

export type GalleryInput = z.input<ReturnType<typeof gallerySchema<z.ZodString>>>;
export type Gallery = z.output<ReturnType<typeof gallerySchema<z.ZodType<ImageFile>>>>;
