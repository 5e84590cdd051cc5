/**
 * What a feed or a calendar is about: everything, the news, what belongs to a project or a series, or
 * what bears a tag.
 */
export type ChannelSubject =
  | { kind: 'everything' | 'news' }
  | {
      kind: 'project' | 'series' | 'tag';
      /** Name of the project or series, or the tag itself. */
      title: string;
    };
