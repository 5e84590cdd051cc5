/** Parts of a site that it may draw itself, and where Kronika's own lie below `src/`. */
export const replaceable = {
  EntryCard: 'components/EntryCard.astro',
  HomePage: 'views/HomePage.astro',
  PageHeader: 'components/PageHeader.astro',
  SiteFooter: 'components/SiteFooter.astro',
  SiteHeader: 'components/SiteHeader.astro',
} as const;

/** Components of a site that stand in place of Kronika's own, by name; paths from the site's root. */
export type OwnComponents = Partial<Record<keyof typeof replaceable, string>>;
