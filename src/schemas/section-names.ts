import { collectionNames } from './collection-names.ts';

/** Sections of a site that have an address of their own; plain pages stand right below the language. */
export const sectionNames = [
  ...collectionNames.filter((name) => name !== 'pages'),
  ...(['tags', 'search', 'newsletter', 'feeds', 'subscribed', 'changes', 'accessibility', 'privacy'] as const),
] as const;

export type Section = (typeof sectionNames)[number];
