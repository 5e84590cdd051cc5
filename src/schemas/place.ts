import { z } from 'zod';
import { referenceTo } from './fields/reference.ts';
import { textField } from './fields/text.ts';

/** How large a place is. */
export const placeKinds = ['county', 'municipality', 'town', 'venue'] as const;

/** What helps people to enter, hear and find their way. */
export const accessFeatures = [
  'step-free-entrance',
  'lift',
  'accessible-toilet',
  'induction-loop',
  'parking',
  'assistance-dog',
  'sign-language',
  'quiet-room',
] as const;

/** A county, municipality, town or venue. Takes no pictures, so it needs no context. */
export function placeSchema() {
  return z.strictObject({
    name: textField,
    kind: z.enum(placeKinds),
    within: referenceTo('places').describe('The larger place that it lies in.').optional(),
    address: textField.optional(),
    geo: z
      .strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) })
      .describe('Degrees, WGS 84.')
      .optional(),
    access: z.array(z.enum(accessFeatures)).default([]),
  });
}

export type PlaceInput = z.input<ReturnType<typeof placeSchema>>;
export type Place = z.output<ReturnType<typeof placeSchema>>;
