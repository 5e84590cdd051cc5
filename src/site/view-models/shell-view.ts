import { counterOf } from '../../statistics/counter-of.ts';
import type { CounterView } from '../../statistics/visit-request.ts';
import { hasNewsletter } from '../../newsletter/has-newsletter.ts';
import { ownName } from '../../i18n/language-name.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Section } from '../../schemas/section-names.ts';
import type { SiteSettings } from '../../schemas/site.ts';
import { type Theme, fixedColours } from '../../colours/fixed-colours.ts';
import { absolute, entryPath, homePath, href, sectionPath } from '../model/addresses.ts';
import { comesAt, compareDates } from '../model/dates.ts';
import type { Entry } from '../model/entry.ts';
import { filledSections, isWorthALink } from '../model/filled-sections.ts';
import type { Graph, LogoFile } from '../model/graph.ts';
import { instantOf } from '../../edtf/time-zone.ts';
import { type ChannelView, channelView } from './channel-view.ts';
import { contactView, type ContactView } from '../parts/entry-view.ts';
import { linkTo, type LinkView } from '../parts/link-view.ts';
import type { Wording } from '../model/wording.ts';
import type { SignsView } from '../publicity/signs-view.ts';

/** One item of the menu. Without a title it is a section, named in the language of the page. */
export interface NavigationItemView {
  href: string;
  title?: Wording;
  section?: Section;
  /** The item leads to this very page, or to the section that it belongs to. */
  current?: 'page' | 'section';
}

/** One language of the switch. */
export interface LanguageView {
  locale: Locale;
  name: string;
  href: string;
  isCurrent: boolean;
  /** False when this page does not exist in that language and the link leads to its home page. */
  hasPage: boolean;
}

/** An alert that stands above every page. */
export interface AlertView extends LinkView {
  /** The instant from which it is no longer shown, in UTC. */
  until?: string;
}

/** The logo in the header. */
export interface LogoView {
  light: LogoFileView;
  /** In place of the first one in the dark theme. */
  dark?: LogoFileView;
  /** What it says to those who do not see it; empty where the name beside it says all. */
  alt: Wording;
  /** Whether the name of the site stands beside it. */
  withName: boolean;
}

interface LogoFileView {
  src: string;
  width: number;
  height: number;
}

/** What surrounds every page. */
export interface ShellView {
  locale: Locale;
  siteName: Wording;
  /** Of what the site is a preview. */
  preview?: string;
  /** Where it is counted that the page was read; never in a preview. */
  counter?: CounterView;
  tagline?: Wording;
  logo?: LogoView;
  base: string;
  /** Colour of the page in each theme, which a browser may give to its own bars. */
  pageColours: Record<Theme, string>;
  homeHref: string;
  searchHref: string;
  newsletterHref?: string;
  feedsHref: string;
  /** Feed and calendar of everything, as far as there is something in them. */
  channels: ChannelView;
  /** The page with the latest changes of the site. */
  changesHref: string;
  /** The accessibility statement: on the host, and in full for programs that look for it. */
  accessibility?: { href: string; address: string };
  /** The privacy page that is made from the settings. */
  privacyHref?: string;
  navigation: NavigationItemView[];
  /** Where the site is explained to those who sign or need plain words, and the office's public bulletin. */
  access: { signLanguage?: string; easyToRead?: string; bip?: string };
  languages: LanguageView[];
  /** Rows of signs above the page; most pages have one or none. */
  signs: SignsView[];
  /** In every language: an alert that is not translated is shown in its own. */
  alerts: AlertView[];
  publisher?: Wording;
  contact?: ContactView;
  /** Sections that hold entries and that the menu leaves out. */
  sections: { section: Section; href: string }[];
  pages: LinkView[];
  social: { url: string; title: string; lang?: Locale | undefined }[];
}

/** Where a page stands, as far as the shell is concerned. */
export interface PagePlace {
  locale: Locale;
  /** Path below the base. */
  path: string;
  /** Section that is lit in the menu. */
  section?: Section | undefined;
  /** Paths of the same page in other languages. */
  translations: Partial<Record<Locale, string>>;
}

/**
 * The menu, the signs, the languages and the footer around a page.
 * @param signs the rows above it
 */
export function shellView(site: Graph, place: PagePlace, signs: SignsView[]): ShellView {
  const { locale } = place;
  const { settings } = site;
  const { tagline, publisher } = settings;
  const counter = site.preview === undefined ? counterOf(settings) : undefined;
  const filled = filledSections(site, locale);
  const mainElse = locale === site.mainLocale ? undefined : site.mainLocale;
  return {
    locale,
    ...(site.preview !== undefined && { preview: site.preview }),
    ...(counter && { counter }),
    siteName: site.wording(settings.name, locale),
    ...(tagline !== undefined && { tagline: site.wording(tagline, locale) }),
    ...logoOf(site, locale),
    base: site.base,
    pageColours: { light: fixedColours.light.page, dark: fixedColours.dark.page },
    homeHref: href(homePath(locale, site), site),
    searchHref: href(sectionPath('search', locale, site), site),
    ...(hasNewsletter(settings.newsletter) && {
      newsletterHref: href(sectionPath('newsletter', locale, site), site),
    }),
    feedsHref: href(sectionPath('feeds', locale, site), site),
    channels: channelView(site, locale, homePath(locale, site)) ?? {},
    changesHref: href(sectionPath('changes', locale, site), site),
    ...(settings.privacy && { privacyHref: href(sectionPath('privacy', locale, site), site) }),
    ...(settings.accessibility && {
      accessibility: {
        href: href(sectionPath('accessibility', locale, site), site),
        address: absolute(sectionPath('accessibility', locale, site), site),
      },
    }),
    navigation: settings.navigation.flatMap((item) => navigationItem(site, item, place)),
    access: accessOf(settings),
    languages: languages(site, place),
    signs,
    alerts: site
      .each('news', locale)
      .filter(({ data }) => data.alert)
      .map((item) => alertView(site, item, locale)),
    ...(publisher !== undefined && { publisher: site.wording(publisher, locale) }),
    ...(settings.contact && { contact: contactView(settings.contact, mainElse) }),
    sections: (['organisations', 'places', 'series', 'tags'] as const)
      .filter((section) => filled.has(section) && !settings.navigation.some((item) => item === section))
      .map((section) => ({ section, href: href(sectionPath(section, locale, site), site) })),
    pages: site
      .list('pages', locale)
      .filter(({ data }) => data.order !== undefined)
      .sort((a, b) => (a.data.order ?? 0) - (b.data.order ?? 0) || compareDates(a.slug, b.slug))
      .map((page) => linkTo(site, page, locale)),
    social: settings.social.map((one) => ({ ...one, lang: mainElse })),
  };
}

function accessOf({ accessibility, bip }: SiteSettings): ShellView['access'] {
  const { signLanguage, easyToRead } = accessibility?.communication ?? {};
  return {
    ...(signLanguage !== undefined && { signLanguage }),
    ...(easyToRead !== undefined && { easyToRead }),
    ...(bip !== undefined && { bip }),
  };
}

function logoOf(site: Graph, locale: Locale): Pick<ShellView, 'logo'> {
  const { logo: files, settings } = site;
  if (!files || !settings.logo) return {};
  const { alt, withName } = settings.logo;
  const view = ({ path, ...size }: LogoFile) => ({ src: href(path, site), ...size });
  return {
    logo: {
      light: view(files.light),
      ...(files.dark && { dark: view(files.dark) }),
      alt: alt === undefined ? { text: '' } : site.wording(alt, locale),
      withName,
    },
  };
}

function alertView(site: Graph, item: Entry<'news'>, locale: Locale): AlertView {
  const { expiryDate } = item.data;
  return {
    ...linkTo(site, item, locale),
    ...(expiryDate !== undefined && {
      until: instantOf(comesAt(expiryDate), site.settings.timeZone).toISOString(),
    }),
  };
}

type NavigationItem = SiteSettings['navigation'][number];

function navigationItem(site: Graph, item: NavigationItem, { locale, path, section }: PagePlace): NavigationItemView[] {
  if (typeof item === 'string') {
    if (item === 'pages' || !isWorthALink(item, filledSections(site, locale))) return [];
    if (item === 'newsletter' && !hasNewsletter(site.settings.newsletter)) return [];
    const target = sectionPath(item, locale, site);
    return [{ href: href(target, site), section: item, ...current(target === path, item === section) }];
  }
  if ('url' in item) return [{ href: item.url, title: site.wording(item.title, locale) }];
  const page = site.find('pages', item.page.slug, locale);
  if (!page) return [];
  const target = entryPath('pages', page.slug, page.locale, site);
  const own = linkTo(site, page, locale);
  const title = item.title === undefined ? { text: own.title, lang: own.lang } : site.wording(item.title, locale);
  return [{ href: href(target, site), title, ...current(target === path, false) }];
}

function current(isPage: boolean, isSection: boolean): Pick<NavigationItemView, 'current'> {
  return isPage ? { current: 'page' } : isSection ? { current: 'section' } : {};
}

function languages(site: Graph, { locale, translations }: PagePlace): LanguageView[] {
  return site.locales.map((other) => ({
    locale: other,
    name: ownName(other),
    href: href(translations[other] ?? homePath(other, site), site),
    isCurrent: other === locale,
    hasPage: translations[other] !== undefined,
  }));
}

/** Full addresses of a page in each of its languages, for `hreflang`. */
export function alternates(site: Graph, translations: PagePlace['translations']): { locale: Locale; href: string }[] {
  return site.locales.flatMap((locale) => {
    const path = translations[locale];
    return path === undefined ? [] : [{ locale, href: absolute(path, site) }];
  });
}
