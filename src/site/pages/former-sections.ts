import { oldAddress } from '../../content/old-address.ts';
import { isLocale, type Locale } from '../../i18n/locale.ts';
import { segmentsOf } from '../../i18n/languages.ts';
import type { Section } from '../../schemas/section-names.ts';
import type { SiteSettings } from '../../schemas/site.ts';
import { type Addresses, sectionPath } from '../model/addresses.ts';

/** An address at which a section lay before. */
export interface FormerSection {
  section: Section;
  locale: Locale;
  /** The address as the settings give it, and its place in their list. */
  alias: string;
  index: number;
  /** Path below the base that it had, with its slash. */
  from: string;
  /** Path below the base that it has now, with its slash. */
  to: string;
}

/**
 * The former addresses of a site's sections at which a static host can find something. A language's folder at their
 * beginning says in which language the section was; without one it was in the main language.
 * @param settings languages and sections of the site
 */
export function formerSections(
  { languages, sections }: Pick<SiteSettings, 'languages' | 'sections'>,
  site: Addresses,
): FormerSection[] {
  return Object.entries(sections).flatMap(([name, { aliases }]) =>
    aliases.flatMap((alias, index): FormerSection[] => {
      const address = oldAddress(alias);
      if ('fault' in address || !isSection(name)) return [];
      const [first = ''] = address.path.split('/');
      const locale = isLocale(first) && languages.includes(first) ? first : site.mainLocale;
      const from = address.path.replace(/\/?$/, '/');
      return [{ section: name, locale, alias, index, from, to: sectionPath(name, locale, site) }];
    }),
  );
}

function isSection(name: string): name is Section {
  return name !== 'page' && Object.hasOwn(segmentsOf('pl').sections, name);
}
