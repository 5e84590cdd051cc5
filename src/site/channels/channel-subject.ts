/** Sections whose entries have a feed of their own. */
export const feedSections = ['meetings', 'workshops', 'galleries', 'news', 'publications', 'documents'] as const;

/**
 * What a feed or a calendar is about: everything, a section, what belongs to a project or a series, or
 * what bears a tag.
 */
export type ChannelSubject =
  | { kind: 'everything' | (typeof feedSections)[number] }
  | {
      kind: 'project' | 'series' | 'tag';
      /** Name of the project or series, or the tag itself. */
      title: string;
    };
