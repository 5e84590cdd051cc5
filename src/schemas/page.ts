import { z } from 'zod';
import { entryFields } from './fields/entry.ts';
import type { ImageFile, SchemaContext } from './fields/picture.ts';

/**
 * A plain page: about, privacy, a text easy to read.
 * @param context supplies the schema of a picture's path
 */
export function pageSchema<Image extends z.ZodType>(context: SchemaContext<Image>) {
  return z
    .strictObject({
      ...entryFields(context),
      order: z
        .int()
        .describe('Place among the plain pages in the footer; pages without it are not listed there.')
        .meta({
          pl: {
            title: 'Kolejność',
            description: 'Które miejsce w stopce zajmuje strona. Bez tego pola nie ma jej w stopce.',
          },
          examples: [1],
        })
        .optional(),
    })
    .meta({
      description: 'A plain page: about, privacy, a text easy to read.',
      pl: { title: 'Strona', description: 'Zwykła strona: o nas, prywatność, tekst łatwy do czytania.' },
    });
}

export type PageInput = z.input<ReturnType<typeof pageSchema<z.ZodString>>>;
export type Page = z.output<ReturnType<typeof pageSchema<z.ZodType<ImageFile>>>>;
