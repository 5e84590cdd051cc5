import { z } from 'zod';
import { attachmentField } from './attachment.ts';
import { contactField } from './contact.ts';
import { momentField } from './date.ts';
import { expects } from './expectation.ts';
import { linkField } from './link.ts';
import { pictureField, type SchemaContext } from './picture.ts';
import { textField } from './text.ts';
import { videoField } from './video.ts';

/** An old address on this site, from its root: `/news/42.html`. */
export const aliasField = z.string(expects('alias')).regex(/^\/(?!\/)[\w\-./%~]*$/, expects('alias'));

/**
 * The fields that every Markdown entry has.
 * @param context supplies the schema of a picture's path
 */
export function entryFields<Image extends z.ZodType>(context: SchemaContext<Image>) {
  return {
    title: textField.describe('What the entry is called.'),
    subtitle: textField.describe('An official or longer name, shown under the title.').optional(),
    description: textField.describe('One or two sentences for lists, search and sharing.'),
    pubDate: momentField.describe('When it was published; a later date keeps it off the site until then.').optional(),
    updatedDate: momentField.describe('When its meaning last changed.').optional(),
    expiryDate: momentField.describe('From when it is no longer shown.').optional(),
    draft: z.boolean().describe('Not yet for the public.').default(false),
    featured: z.boolean().describe('Shown on the home page.').default(false),
    cover: pictureField(context).optional(),
    tags: z.array(textField).default([]),
    videos: z.array(videoField).default([]),
    attachments: z.array(attachmentField).default([]),
    links: z.array(linkField).default([]),
    aliases: z.array(aliasField).describe('Old addresses that lead here.').default([]),
    contact: contactField.optional(),
    responsible: textField.describe('Who answers for the text.').optional(),
  };
}
