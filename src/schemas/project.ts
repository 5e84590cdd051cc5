import { z } from 'zod';
import { dateField } from './fields/date.ts';
import { entryFields } from './fields/entry.ts';
import { countField, spanIsOrdered, spanIssue } from './fields/event.ts';
import { fundingField } from './fields/funding.ts';
import { webAddressField } from './fields/link.ts';
import { partyField } from './fields/party.ts';
import type { ImageFile, SchemaContext } from './fields/picture.ts';
import { referenceTo } from './fields/reference.ts';
import { textField } from './fields/text.ts';

/**
 * A project: what it is, who pays, who takes part, what came of it.
 * @param context supplies the schema of a picture's path
 */
export function projectSchema<Image extends z.ZodType>(context: SchemaContext<Image>) {
  return z.strictObject({
    ...entryFields(context),
    shortTitle: textField.describe('Name for menus and back-links.').optional(),
    example: z.boolean().describe('The project is invented to show how the site works.').default(false),
    period: z
      .strictObject({ start: dateField.optional(), end: dateField.optional() })
      .refine(({ start, end }) => start === undefined || spanIsOrdered({ start, end }), spanIssue),
    status: z.enum(['cancelled', 'suspended']).describe('Only where the dates do not tell.').optional(),
    area: textField.describe('Where it works.').optional(),
    lead: referenceTo('organisations').optional(),
    partners: z.array(z.strictObject({ organisation: partyField, role: textField.optional() })).default([]),
    cooperation: z.array(partyField).describe('Others who helped.').default([]),
    funding: z.array(fundingField).default([]),
    aims: z.array(textField).default([]),
    tasks: z.array(textField).default([]),
    targetGroups: z.array(textField).default([]),
    results: z
      .array(
        z.strictObject({
          value: textField.describe('The figure, or nothing where the result is a thing.').optional(),
          label: textField.describe('What was counted or made.'),
          approximate: z.enum(['about', 'almost', 'over']).optional(),
        }),
      )
      .default([]),
    teams: z.array(z.strictObject({ name: textField, plannedMeetings: countField.optional() })).default([]),
    plannedMeetings: countField.describe('Planned or held meetings of the whole partnership.').optional(),
    hashtags: z.array(textField).describe('As used in social media: "#FunduszeUE"').default([]),
    plainSummary: textField.describe('The project in easy words.').optional(),
    signLanguageVideo: webAddressField.optional(),
    keepUntil: dateField.describe('How long it must stay published.').optional(),
  });
}

export type ProjectInput = z.input<ReturnType<typeof projectSchema<z.ZodString>>>;
export type Project = z.output<ReturnType<typeof projectSchema<z.ZodType<ImageFile>>>>;
