import { isLocale, type Locale } from '../../i18n/locale.ts';
import type { SiteSettings } from '../../schemas/site.ts';

/** An address at which readers are told that the page was taken off. */
export interface GoneAddress {
  /** Path below the base, with its slash. */
  path: string;
  locale: Locale;
  /** What the settings say of it, and its place in their list. */
  gone: SiteSettings['gone'][number];
  index: number;
}

/**
 * The addresses of what was taken off on purpose. A language's folder at their beginning says in which language the
 * page was.
 * @param settings languages of the site, and what it says is gone
 */
export function goneAddresses({ languages, gone }: Pick<SiteSettings, 'languages' | 'gone'>): GoneAddress[] {
  return gone.map((one, index) => {
    const path = one.path
      .slice(1)
      .replace(/(^|\/)index\.html$/, '$1')
      .replace(/\/?$/, '/');
    const [first = ''] = path.split('/');
    const locale = isLocale(first) && languages.includes(first) ? first : (languages[0] ?? 'pl');
    return { path, locale, gone: one, index };
  });
}
