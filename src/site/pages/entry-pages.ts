import type { CollectionName } from '../../schemas/collection-names.ts';
import type { AnyEntry, Entry } from '../model/entry.ts';
import type { Graph } from '../model/graph.ts';
import { galleryView } from '../parts/gallery-view.ts';
import { publicationView } from '../parts/publication-view.ts';
import { documentView } from '../parts/document-view.ts';
import { meetingView } from '../view-models/meeting-view.ts';
import { newsView } from '../view-models/news-view.ts';
import { entriesOfOrganisation, organisationView } from '../view-models/organisation-view.ts';
import type { ContentView } from '../view-models/page-view.ts';
import { eventsIn, placeView } from '../view-models/place-view.ts';
import { plainPageView } from '../view-models/plain-page-view.ts';
import { projectView } from '../view-models/project-view.ts';
import { seriesView } from '../view-models/series-view.ts';
import { workshopView } from '../view-models/workshop-view.ts';

/** What the page of an entry is made from. */
interface EntryPage<Name extends CollectionName> {
  /** What it shows; `views/Page.astro` has a component for each kind. */
  content: (site: Graph, entry: Entry<Name>) => ContentView;
  /** The entries that it lists and whose payers' signs it bears; absent where it is about nothing but its own entry. */
  gathered?: (site: Graph, entry: Entry<Name>) => AnyEntry[];
}

const entryPages: { [Name in CollectionName]: EntryPage<Name> } = {
  projects: { content: projectView },
  meetings: { content: meetingView },
  workshops: { content: workshopView },
  galleries: { content: galleryView },
  news: { content: newsView },
  publications: { content: publicationView },
  documents: { content: documentView },
  pages: { content: plainPageView },
  organisations: { content: organisationView, gathered: entriesOfOrganisation },
  places: { content: placeView, gathered: eventsIn },
  series: { content: seriesView },
};

/** What the page of an entry shows, and the entries that it lists. */
export function entryContent<Name extends CollectionName>(
  site: Graph,
  entry: Entry<Name>,
): { content: ContentView; gathered?: AnyEntry[] } {
  const { content, gathered }: EntryPage<Name> = entryPages[entry.collection];
  return { content: content(site, entry), ...(gathered && { gathered: gathered(site, entry) }) };
}
