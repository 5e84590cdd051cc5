import type { Content } from '../../content/content.ts';
import { decodeAddress } from '../../content/decode-address.ts';
import type { Diagnostic } from '../../content/diagnostics/diagnostic.ts';
import { isLocale } from '../../i18n/locale.ts';
import type { EditorLanguage } from '../../schemas/editor-language.ts';
import { addresses, entryPath, href } from '../../site/model/addresses.ts';
import { entryForm } from '../entry-form.ts';
import { hiddenBecause } from '../../site/model/visibility.ts';

/** What the strip of a page shows to editors. */
export interface StripReport {
  language: EditorLanguage;
  /** The entry whose page it is; none for the site's own pages. */
  entry?: {
    /** Path of its file, below the content root. */
    file: string;
    /** The same on this computer. */
    path: string;
    /** Why readers do not see it; undefined where they do. */
    hidden?: 'withdrawn' | 'draft' | 'scheduled' | 'expired';
    /** From when it is seen, where it is scheduled, or until when. */
    until?: string;
    words: number;
    /** Time to read it, in minutes; at least one. */
    minutes: number;
    /** Its form below the editing page, where there is one. */
    form?: string;
  };
  /** What is wrong with the entry, or on the site's own pages with all content. */
  problems: { severity: Diagnostic['severity']; file: string; line: number; message: string; paste?: string }[];
}

/**
 * Words that people read in a minute: grown-ups read some 200 to 260 of English and fewer of longer words
 * (M. Brysbaert, How many words do we read per minute?, 2019).
 */
const wordsInAMinute = 200;

/**
 * What editors should know of the page that they look at.
 * @param url of the page, from the host's root
 * @param hasForms whether the page has forms behind it
 * @returns undefined where the settings cannot be read
 */
export function stripReport(content: Content, url: string, hasForms: boolean): StripReport | undefined {
  const { settings, entries, diagnostics, today, root } = content;
  if (!settings) return undefined;
  const { language } = settings.editors;
  const site = addresses(settings);
  const path = decodeAddress(url.split(/[?#]/)[0] ?? '');
  const found = entries.find(
    ({ collection, slug, locale }) =>
      isLocale(locale) && decodeAddress(href(entryPath(collection, slug, locale, site), site)) === path,
  );
  const own = found ? diagnostics.filter(({ file }) => file === found.file) : diagnostics;
  const problems = own.map(({ severity, file, line, message, paste }) => ({
    ...{ severity, file, line: line ?? 1, message: message[language] },
    ...(paste !== undefined && { paste }),
  }));
  if (!found) return { language, problems };
  const { file, body, data } = found;
  const hidden = 'draft' in data ? hiddenBecause(data, today) : undefined;
  const until =
    'pubDate' in data && hidden === 'scheduled' ? data.pubDate : 'expiryDate' in data ? data.expiryDate : undefined;
  const words = countWords(body);
  const form = hasForms ? entryForm(found) : undefined;
  return {
    language,
    problems,
    entry: {
      ...{ file, path: `${root}/${file}`, words, minutes: Math.max(1, Math.round(words / wordsInAMinute)) },
      ...(hidden !== undefined && { hidden }),
      ...(until !== undefined && { until }),
      ...(form !== undefined && { form }),
    },
  };
}

/** Words of a Markdown text that a reader sees: what has a letter or a digit, but addresses of links. */
function countWords(text: string): number {
  const shown = text.replaceAll(/\]\([^)\s]*[^)]*\)/g, ']').replaceAll(/<[^>]*>/g, ' ');
  return shown.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
