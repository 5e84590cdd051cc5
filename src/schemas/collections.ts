import type { z } from 'zod';
import type { CollectionName } from './collection-names.ts';
import type { SchemaContext } from './fields/picture.ts';
import { type Document, documentSchema } from './document.ts';
import { type Gallery, gallerySchema } from './gallery.ts';
import { type Meeting, meetingSchema } from './meeting.ts';
import { type News, newsSchema } from './news.ts';
import { type Organisation, organisationSchema } from './organisation.ts';
import { type Page, pageSchema } from './page.ts';
import { type Place, placeSchema } from './place.ts';
import { type Project, projectSchema } from './project.ts';
import { type Publication, publicationSchema } from './publication.ts';
import { type Series, seriesSchema } from './series.ts';
import { type Workshop, workshopSchema } from './workshop.ts';

/** The schema of each collection, given how a picture's path is read. */
export const collectionSchemas = {
  projects: projectSchema,
  meetings: meetingSchema,
  workshops: workshopSchema,
  galleries: gallerySchema,
  news: newsSchema,
  publications: publicationSchema,
  documents: documentSchema,
  pages: pageSchema,
  organisations: organisationSchema,
  places: placeSchema,
  series: seriesSchema,
} satisfies Record<CollectionName, (context: SchemaContext<z.ZodString>) => z.ZodType>;

/** What the code gets from an entry of each collection. */
export interface CollectionData {
  projects: Project;
  meetings: Meeting;
  workshops: Workshop;
  galleries: Gallery;
  news: News;
  publications: Publication;
  documents: Document;
  pages: Page;
  organisations: Organisation;
  places: Place;
  series: Series;
}
