import { z } from 'zod';
import { webAddressField } from './fields/link.ts';
import { partyField } from './fields/party.ts';
import type { ImageFile, SchemaContext } from './fields/picture.ts';
import { referenceTo } from './fields/reference.ts';
import { textField } from './fields/text.ts';

/** The sector that an organisation belongs to. */
export const sectors = ['public', 'social', 'business', 'academic', 'media'] as const;

/**
 * An institution, association or firm.
 * @param context supplies the schema of a picture's path
 */
export function organisationSchema<Image extends z.ZodType>({ image }: SchemaContext<Image>) {
  return z.strictObject({
    name: textField,
    shortName: textField.optional(),
    sector: z.enum(sectors).optional(),
    url: webAddressField.optional(),
    logo: image().describe('Path of the sign, relative to the file.').optional(),
    parent: partyField.describe('The institution that it belongs to or works at.').optional(),
    place: referenceTo('places').optional(),
  });
}

export type OrganisationInput = z.input<ReturnType<typeof organisationSchema<z.ZodString>>>;
export type Organisation = z.output<ReturnType<typeof organisationSchema<z.ZodType<ImageFile>>>>;
