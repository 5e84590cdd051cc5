import type { CollectionName } from '../../schemas/collection-names.ts';
import type { EditorLanguage } from '../../schemas/editor-language.ts';

/** What a command for new entries needs to know of a kind. */
export interface EntryKindFacts {
  collection: CollectionName;
  /** One entry of it, as people are asked about it. */
  label: Record<EditorLanguage, string>;
  /** Whether it has a date, and whether the date must be given. */
  date: 'required' | 'optional' | 'none';
  /** Whether its address begins with the date. */
  datedSlug: boolean;
  /** Whether it can belong to a project. */
  hasProject: boolean;
  /** Whether it is a Markdown file, or a folder with one; `folder` is always a folder, `yaml` never. */
  form: 'markdown' | 'folder' | 'yaml';
}

const kinds = {
  project: {
    collection: 'projects',
    label: { pl: 'projekt', en: 'project' },
    date: 'optional',
    datedSlug: false,
    hasProject: false,
    form: 'markdown',
  },
  meeting: {
    collection: 'meetings',
    label: { pl: 'spotkanie', en: 'meeting' },
    date: 'required',
    datedSlug: true,
    hasProject: true,
    form: 'markdown',
  },
  workshop: {
    collection: 'workshops',
    label: { pl: 'warsztaty', en: 'workshop' },
    date: 'required',
    datedSlug: true,
    hasProject: true,
    form: 'markdown',
  },
  gallery: {
    collection: 'galleries',
    label: { pl: 'galeria zdjęć', en: 'gallery of photographs' },
    date: 'required',
    datedSlug: true,
    hasProject: true,
    form: 'folder',
  },
  news: {
    collection: 'news',
    label: { pl: 'aktualność', en: 'piece of news' },
    date: 'optional',
    datedSlug: true,
    hasProject: true,
    form: 'markdown',
  },
  publication: {
    collection: 'publications',
    label: { pl: 'publikacja', en: 'publication' },
    date: 'optional',
    datedSlug: false,
    hasProject: true,
    form: 'markdown',
  },
  document: {
    collection: 'documents',
    label: { pl: 'dokument', en: 'document' },
    date: 'optional',
    datedSlug: false,
    hasProject: true,
    form: 'markdown',
  },
  page: {
    collection: 'pages',
    label: { pl: 'zwykła strona', en: 'plain page' },
    date: 'none',
    datedSlug: false,
    hasProject: false,
    form: 'markdown',
  },
  organisation: {
    collection: 'organisations',
    label: { pl: 'organizacja', en: 'organisation' },
    date: 'none',
    datedSlug: false,
    hasProject: false,
    form: 'yaml',
  },
  place: {
    collection: 'places',
    label: { pl: 'miejsce', en: 'place' },
    date: 'none',
    datedSlug: false,
    hasProject: false,
    form: 'yaml',
  },
  series: {
    collection: 'series',
    label: { pl: 'cykl warsztatów', en: 'series of workshops' },
    date: 'none',
    datedSlug: false,
    hasProject: true,
    form: 'yaml',
  },
} as const satisfies Record<string, EntryKindFacts>;

/** The word for one entry of a collection, as `--kind` takes it. */
export type EntryKind = keyof typeof kinds;

/** Every kind of entry, in the order in which they are offered. */
export const entryKinds: Record<EntryKind, EntryKindFacts> = kinds;

/** The names of all kinds. */
export const entryKindNames = Object.keys(kinds).filter((name): name is EntryKind => Object.hasOwn(kinds, name));

/**
 * The kind that a word means: its own name or that of its collection.
 * @returns undefined for any other word
 */
export function entryKind(word: string): EntryKind | undefined {
  return entryKindNames.find((name) => name === word || entryKinds[name].collection === word);
}
