import type { Document } from '../../schemas/document.ts';
import { type DocumentStanding, documentStanding } from '../model/document-standing.ts';
import type { Entry } from '../model/entry.ts';
import type { Graph } from '../model/graph.ts';
import { type AttachmentView, attachmentView, type EntryView, entryView } from './entry-view.ts';
import { linkTo, type LinkView } from './link-view.ts';
import { type PartyView, partyView } from './party-view.ts';
import { relatedCards } from './related-cards.ts';

/** The page of a document. */
export interface DocumentView extends EntryView {
  kind: 'document';
  documentKind: Document['kind'];
  standing?: DocumentStanding;
  version?: string;
  validFrom?: string;
  owner?: PartyView;
  opens?: string;
  closes?: string;
  result?: string;
  file?: AttachmentView;
  url?: string;
  replacedBy?: LinkView;
  /** Documents whose place it took. */
  replaces: LinkView[];
}

/** A document with where to get it, and whether it still holds. */
export function documentView(site: Graph, entry: Entry<'documents'>): DocumentView {
  const { data, locale, slug } = entry;
  const base = entryView(site, entry);
  const standing = documentStanding(data, site);
  const next = data.replacedBy?.slug === slug ? undefined : data.replacedBy;
  const successor = next && site.find('documents', next.slug, locale);
  const replacedBy = successor && linkTo(site, successor, locale);
  const replaces = site
    .list('documents', locale)
    .filter((other) => other.data.replacedBy?.slug === slug && other.slug !== slug)
    .map((other) => linkTo(site, other, locale));
  return {
    ...base,
    kind: 'document',
    documentKind: data.kind,
    ...(standing && { standing }),
    ...(data.version !== undefined && { version: data.version }),
    ...(data.validFrom !== undefined && { validFrom: data.validFrom }),
    ...(data.owner && { owner: partyView(site, data.owner, locale, base.langs.owner) }),
    ...(data.opens !== undefined && { opens: data.opens }),
    ...(data.closes !== undefined && { closes: data.closes }),
    ...(data.result !== undefined && { result: data.result }),
    ...(data.file !== undefined && { file: attachmentView(site, data.file, data.title) }),
    ...(data.url !== undefined && { url: data.url }),
    ...(replacedBy && { replacedBy }),
    replaces,
    related: relatedCards(site, entry, [replacedBy, ...replaces]),
  };
}
