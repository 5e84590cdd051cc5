/** Collections whose entries are Markdown or MDX, in the order in which readers meet them. */
export const markdownCollections = [
  'projects',
  'meetings',
  'workshops',
  'galleries',
  'news',
  'publications',
  'documents',
  'pages',
] as const;

/** Collections of small YAML entries that others refer to. */
export const yamlCollections = ['organisations', 'places', 'series'] as const;

/** Every collection; also the names of their folders below the content root. */
export const collectionNames = [...markdownCollections, ...yamlCollections] as const;

export type MarkdownCollection = (typeof markdownCollections)[number];
export type CollectionName = (typeof collectionNames)[number];
