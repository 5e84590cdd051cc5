import { collectionNames } from './collection-names.ts';

/** Sections that a menu may name. */
export const navigationSections = [...collectionNames, 'search', 'newsletter'] as const;
