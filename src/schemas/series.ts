import { z } from 'zod';
import { countField } from './fields/event.ts';
import { partyField } from './fields/party.ts';
import { referenceTo } from './fields/reference.ts';
import { textField } from './fields/text.ts';

/** A series of workshops. Takes no pictures, so it needs no context. */
export function seriesSchema() {
  return z.strictObject({
    title: textField,
    description: textField.optional(),
    project: referenceTo('projects').optional(),
    planned: countField.describe('How many workshops are planned.').optional(),
    held: countField.describe('How many took place, where not every one has an entry.').optional(),
    trainers: z.array(textField).describe('Who leads them.').default([]),
    organisers: z.array(partyField).default([]),
  });
}

export type SeriesInput = z.input<ReturnType<typeof seriesSchema>>;
export type Series = z.output<ReturnType<typeof seriesSchema>>;
