import { defineCollection, type SchemaContext } from 'astro/content/config';
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
import type { SchemaContext as OwnContext } from './schemas/fields/picture.ts';
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

/**
 * A schema that is made once. Astro asks for one for each entry, to read the pictures beside it; making one takes
 * longer than most entries take to be read. The entries of a collection are read one after another.
 * @param make makes it, given how a picture's path is read
 */
function madeOnce<Schema extends z.ZodType>(
  make: (context: OwnContext<PictureSchema>) => Schema,
): (context: SchemaContext) => Schema {
  let image: SchemaContext['image'];
  let schema: Schema | undefined;
  return (context) => {
    image = context.image;
    return (schema ??= make({ image: () => z.string().transform((path) => image().parse(path)) }));
  };
}

/** Reads the path of a picture. */
type PictureSchema = z.ZodType<z.output<ReturnType<SchemaContext['image']>>, string>;

/** Every collection of a site and what else comes from its content folder: `export { collections } from 'kronika/collections'` in its `src/content.config.ts`. */
export const collections = {
  projects: defineCollection({ loader: contentLoader('projects'), schema: madeOnce(projectSchema) }),
  meetings: defineCollection({ loader: contentLoader('meetings'), schema: madeOnce(meetingSchema) }),
  workshops: defineCollection({ loader: contentLoader('workshops'), schema: madeOnce(workshopSchema) }),
  galleries: defineCollection({ loader: contentLoader('galleries'), schema: madeOnce(gallerySchema) }),
  news: defineCollection({ loader: contentLoader('news'), schema: madeOnce(newsSchema) }),
  publications: defineCollection({
    loader: contentLoader('publications'),
    schema: madeOnce(publicationSchema),
  }),
  documents: defineCollection({ loader: contentLoader('documents'), schema: madeOnce(documentSchema) }),
  pages: defineCollection({ loader: contentLoader('pages'), schema: madeOnce(pageSchema) }),
  organisations: defineCollection({
    loader: contentLoader('organisations'),
    schema: madeOnce(organisationSchema),
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
      preview: z.string().optional(),
      filled: z.array(z.string()),
    }),
  }),
} satisfies Record<CollectionName, unknown> & Record<'files' | 'changes' | 'settings' | 'inputs', unknown>;
