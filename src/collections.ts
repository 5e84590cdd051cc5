import { defineCollection } from 'astro:content';
import { z } from 'zod';
import {
  changesLoader,
  contentLoader,
  filesLoader,
  inputsLoader,
  settingsLoader,
} from './integrations/content-loader.ts';
import type { CollectionName } from './schemas/collection-names.ts';
import { documentSchema } from './schemas/document.ts';
import { gallerySchema } from './schemas/gallery.ts';
import { meetingSchema } from './schemas/meeting.ts';
import { newsSchema } from './schemas/news.ts';
import { organisationSchema } from './schemas/organisation.ts';
import { pageSchema } from './schemas/page.ts';
import { placeSchema } from './schemas/place.ts';
import { projectSchema } from './schemas/project.ts';
import { publicationSchema } from './schemas/publication.ts';
import { seriesSchema } from './schemas/series.ts';
import { siteSchema } from './schemas/site.ts';
import { workshopSchema } from './schemas/workshop.ts';

/** Every collection of a site and what else comes from its content folder: `export { collections } from 'kronika/collections'` in its `src/content.config.ts`. */
export const collections = {
  projects: defineCollection({ loader: contentLoader('projects'), schema: (context) => projectSchema(context) }),
  meetings: defineCollection({ loader: contentLoader('meetings'), schema: (context) => meetingSchema(context) }),
  workshops: defineCollection({ loader: contentLoader('workshops'), schema: (context) => workshopSchema(context) }),
  galleries: defineCollection({ loader: contentLoader('galleries'), schema: (context) => gallerySchema(context) }),
  news: defineCollection({ loader: contentLoader('news'), schema: (context) => newsSchema(context) }),
  publications: defineCollection({
    loader: contentLoader('publications'),
    schema: (context) => publicationSchema(context),
  }),
  documents: defineCollection({ loader: contentLoader('documents'), schema: (context) => documentSchema(context) }),
  pages: defineCollection({ loader: contentLoader('pages'), schema: (context) => pageSchema(context) }),
  organisations: defineCollection({
    loader: contentLoader('organisations'),
    schema: (context) => organisationSchema(context),
  }),
  places: defineCollection({ loader: contentLoader('places'), schema: placeSchema() }),
  series: defineCollection({ loader: contentLoader('series'), schema: seriesSchema() }),
  files: defineCollection({
    loader: filesLoader(),
    schema: z.strictObject({
      type: z.string(),
      bytes: z.int(),
      digest: z.string(),
      pages: z.int().optional(),
      linkedFrom: z.array(z.string()),
    }),
  }),
  changes: defineCollection({
    loader: changesLoader(),
    schema: z.strictObject({
      changes: z.array(
        z.strictObject({
          id: z.string(),
          at: z.string(),
          authored: z.string(),
          author: z.string(),
          subject: z.string(),
          note: z.string().exactOptional(),
          kind: z.enum(['added', 'text', 'files']),
        }),
      ),
    }),
  }),
  settings: defineCollection({ loader: settingsLoader(), schema: siteSchema }),
  inputs: defineCollection({
    loader: inputsLoader(),
    schema: z.strictObject({
      contentRoot: z.string(),
      packageRoot: z.string(),
      today: z.string().optional(),
      filled: z.array(z.string()),
    }),
  }),
} satisfies Record<CollectionName, unknown> & Record<'files' | 'changes' | 'settings' | 'inputs', unknown>;
