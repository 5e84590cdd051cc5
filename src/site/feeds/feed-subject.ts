/** What a feed is about: everything, the news, what belongs to a project, or what bears a tag. */
export type FeedSubject =
  | { kind: 'everything' | 'news' }
  | {
      kind: 'project' | 'tag';
      /** Name of the project, or the tag itself. */
      title: string;
    };
