import { asSlug } from '../../content/as-slug.ts';
import { diagnostic, type Diagnostic } from '../../content/diagnostics/diagnostic.ts';
import type { Content } from '../../content/content.ts';
import { isLocale } from '../../i18n/locale.ts';
import { addresses, sectionPath } from '../model/addresses.ts';

/** Every topic has an address, and none has that of another. Told at the first place of a word, once. */
export function topicAddresses({ read, settings }: Pick<Content, 'read' | 'settings'>): Diagnostic[] {
  if (!settings) return [];
  const site = addresses(settings);
  const found: Diagnostic[] = [];
  const words = new Map<string, string>();
  const told = new Set<string>();
  for (const { parsed, data, isOwn, place } of read) {
    const { locale } = parsed;
    if (!isLocale(locale) || !isOwn(['tags']) || !('tags' in data) || !Array.isArray(data.tags)) continue;
    for (const [index, value] of data.tags.entries()) {
      // Letters with their marks apart (NFD) are the same word to readers.
      const tag = String(value).normalize('NFC');
      const slug = asSlug(tag);
      if (slug === '') {
        found.push(diagnostic('topic-without-address', place(['tags', index]), { tag }));
        continue;
      }
      const address = `/${sectionPath('tags', locale, site, slug)}`;
      const other = words.get(address);
      if (other === undefined) words.set(address, tag);
      else if (other !== tag && !told.has(`${address} ${tag}`)) {
        told.add(`${address} ${tag}`);
        found.push(diagnostic('topics-alike', place(['tags', index]), { tag, other, address }));
      }
    }
  }
  return found;
}
