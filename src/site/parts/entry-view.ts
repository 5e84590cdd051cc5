import { asSlug } from '../../content/as-slug.ts';
import type { z } from 'zod';
import type { Locale } from '../../i18n/locale.ts';
import type { MarkdownCollection } from '../../schemas/collection-names.ts';
import type { contactField } from '../../schemas/fields/contact.ts';
import type { videoField } from '../../schemas/fields/video.ts';
import { filePath, href, sectionPath } from '../model/addresses.ts';
import { projectOf } from '../model/belongings.ts';
import type { Entry, MarkdownEntry } from '../model/entry.ts';
import type { Graph } from '../model/graph.ts';
import { type TakenOver, takenOver } from '../model/taken-over.ts';
import { type VideoEmbed, videoEmbed } from './video-embed.ts';
import type { Wording } from '../model/wording.ts';
import { type Hidden, hiddenBecause } from '../model/visibility.ts';
import { fundingNotes, type FundingNoteView } from './funding-note-view.ts';
import { linkTo, type LinkView } from './link-view.ts';
import type { CardView } from './card-view.ts';
import { type PictureView, pictureView } from './picture-view.ts';

/** A file to download, with what a reader wants to know before. */
export interface AttachmentView {
  href: string;
  title: string;
  /** `pdf`, `docx`, … */
  type?: string;
  bytes?: number;
  /** Of a PDF. */
  pages?: number;
  /** Tag of its language, where that is not the language of the page. */
  lang?: string;
  /** When it was made, as exact as is known. */
  date?: string;
  /** Who made it or answers for it. */
  owner?: string;
}

/** A film kept elsewhere. */
export interface VideoView {
  url: string;
  title: string;
  date?: string;
  duration?: string;
  transcript?: string;
  /** How it plays on the page; a film of another service is a plain link. */
  embed?: VideoEmbed;
}

/** Which rendered text belongs on the page; the digest makes the page depend on it. */
export interface BodyView {
  collection: MarkdownCollection;
  id: string;
  digest: string;
}

/** Where the public can turn. */
export interface ContactView {
  office?: Wording;
  address?: Wording;
  room?: Wording;
  phones: string[];
  email?: string;
}

/** Whom to ask for a file in a form that one can use. */
export interface OtherFormatsView {
  email?: string;
  phone?: string;
}

/** What the page of every Markdown entry shows. */
export interface EntryView {
  title: string;
  subtitle?: string;
  /** A word or two above the title. */
  kicker?: string;
  /** Who wrote it, by name. */
  authors: string[];
  /** For lists and machines. */
  description: string;
  /** The description as it opens the page; absent where the text begins with it. */
  opening?: string;
  locale: Locale;
  /** Languages of the fields that are not in that of the page. */
  langs: TakenOver;
  pubDate?: string;
  updatedDate?: string;
  responsible?: string;
  cover?: PictureView;
  project?: LinkView;
  /** Who pays, for what belongs to a project or tells of several. */
  fundingNotes: FundingNoteView[];
  tags: LinkView[];
  videos: VideoView[];
  attachments: AttachmentView[];
  /** Whom to ask for a file in another form; only where there are files. */
  otherFormats?: OtherFormatsView;
  links: { url: string; title: string }[];
  /** Entries to go on to; none from pages that list what belongs to them. */
  related: CardView[];
  contact?: ContactView;
  hidden?: Hidden;
  body?: BodyView;
}

/** The part of an entry's page that is alike for all kinds. */
export function entryView(site: Graph, entry: MarkdownEntry): EntryView {
  const { data, locale } = entry;
  const langs = takenOver(site, entry);
  const hidden = hiddenBecause(data, site.today);
  const projectSlug = entry.collection === 'projects' ? undefined : projectOf(site, entry);
  const project = projectSlug === undefined ? undefined : site.find('projects', projectSlug, locale);
  const hasFiles = data.attachments.length > 0 || ('file' in data && data.file !== undefined);
  const asked = hasFiles ? otherFormats(site, data.contact, project?.data.contact) : undefined;
  return {
    title: data.title,
    ...(data.subtitle !== undefined && { subtitle: data.subtitle }),
    ...(data.kicker !== undefined && { kicker: data.kicker }),
    authors: data.authors,
    description: data.description,
    ...(!entry.opensWithDescription && { opening: data.description }),
    locale,
    langs,
    ...(data.pubDate !== undefined && { pubDate: data.pubDate }),
    ...(data.updatedDate !== undefined && { updatedDate: data.updatedDate }),
    ...(data.responsible !== undefined && { responsible: data.responsible }),
    ...(data.cover && { cover: pictureView(data.cover, langs.cover) }),
    ...(project && { project: projectLink(site, project, locale) }),
    fundingNotes: fundingNotes(site, entry),
    tags: data.tags.map((tag) => tagLink(site, tag, locale, langs.tags)),
    videos: data.videos.map(videoView),
    attachments: attachments(site, entry),
    ...(asked && { otherFormats: asked }),
    links: data.links,
    related: [],
    ...(data.contact && { contact: contactView(data.contact, langs.contact) }),
    ...(hidden && { hidden }),
    ...(entry.hasBody && {
      body: { collection: entry.collection, id: `${locale}/${entry.slug}`, digest: entry.digest },
    }),
  };
}

/** A link to a project under its short name. */
export function projectLink(site: Graph, project: Entry<'projects'>, locale: Locale): LinkView {
  const { shortTitle: titleLang } = takenOver(site, project);
  return { ...linkTo(site, project, locale, project.data.shortTitle), ...(titleLang && { titleLang }) };
}

/** A film without what is not known of it. */
function videoView({ url, title, date, duration, transcript }: z.output<typeof videoField>): VideoView {
  const embed = videoEmbed(url);
  return {
    url,
    title,
    ...(date !== undefined && { date }),
    ...(duration !== undefined && { duration }),
    ...(transcript !== undefined && { transcript }),
    ...(embed && { embed }),
  };
}

/** Files to download. */
function attachments(site: Graph, entry: MarkdownEntry): AttachmentView[] {
  return entry.data.attachments.map((attachment) => {
    const { file, title, date, owner } = attachment;
    const lang = attachmentLanguage(site, entry, attachment);
    return {
      ...attachmentView(site, file, title),
      ...(lang !== entry.locale && { lang }),
      ...(date !== undefined && { date }),
      ...(owner !== undefined && { owner }),
    };
  });
}

/**
 * The language of a file: one that a translation took over is still in the language of the original.
 * @returns a language tag (BCP 47), also of a language in which there is no site
 */
export function attachmentLanguage(
  site: Graph,
  { collection, slug, locale }: MarkdownEntry,
  { file, lang }: Pick<MarkdownEntry['data']['attachments'][number], 'file' | 'lang'>,
): string {
  const original = locale === site.mainLocale ? undefined : site.find(collection, slug, site.mainLocale);
  const isInherited = original?.locale !== locale && original?.data.attachments.some((one) => one.file === file);
  return lang ?? (isInherited ? site.mainLocale : locale);
}

/**
 * Whom to ask for a file in a form that one can use: who answers for accessibility or, on a site without
 * a statement, the contact of the entry, of its project or of the site, the first that can be reached.
 */
function otherFormats(
  { settings: { accessibility, contact } }: Graph,
  ...own: (z.output<typeof contactField> | undefined)[]
): OtherFormatsView | undefined {
  if (accessibility) return { email: accessibility.contact.email, phone: accessibility.contact.phone };
  const reached = [...own, contact].find((one) => one?.email !== undefined || one?.phones?.length);
  const [phone] = reached?.phones ?? [];
  return (
    reached && { ...(reached.email !== undefined && { email: reached.email }), ...(phone !== undefined && { phone }) }
  );
}

/**
 * A tag with the page that gathers what bears it.
 * @param lang language of the tag, where it is not that of the page
 */
export function tagLink(site: Graph, tag: string, locale: Locale, lang?: Locale): LinkView {
  return {
    title: tag,
    href: href(sectionPath('tags', locale, site, asSlug(tag)), site),
    ...(lang && { titleLang: lang }),
  };
}

/**
 * A contact without what is not known.
 * @param lang language of its words, where it is not that of the page
 */
export function contactView(
  { office, address, room, phones, email }: z.output<typeof contactField>,
  lang?: Locale,
): ContactView {
  return {
    ...(office !== undefined && { office: { text: office, lang } }),
    ...(address !== undefined && { address: { text: address, lang } }),
    ...(room !== undefined && { room: { text: room, lang } }),
    phones: phones ?? [],
    ...(email !== undefined && { email }),
  };
}

/**
 * A file to download.
 * @param file path below the content root
 */
export function attachmentView(site: Graph, file: string, title: string): AttachmentView {
  const facts = site.files.get(file);
  return {
    href: href(filePath(file), site),
    title,
    ...(facts && { type: facts.type, bytes: facts.bytes }),
    ...(facts?.pages !== undefined && { pages: facts.pages }),
  };
}
