import { diagnostic, type Diagnostic } from '../../content/diagnostics/diagnostic.ts';
import type { Content } from '../../content/content.ts';
import { pageSegments, segmentsOf } from '../../i18n/languages.ts';
import { isLocale, locales } from '../../i18n/locale.ts';
import type { SiteSettings } from '../../schemas/site.ts';
import { AddressClaims } from './address-claims.ts';
import { listedSections } from '../model/filled-sections.ts';
import type { GraphContent } from '../model/content-graph.ts';
import { ownFiles, ownFolders } from '../pages/own-files.ts';
import { serviceSections } from '../pages/page-addresses.ts';
import { aliasProblem, claimedAddresses, statusPage } from './address-conflicts.ts';
import { type Addresses, addresses, sectionPath } from '../model/addresses.ts';
import { formerSections } from '../pages/former-sections.ts';

/**
 * Words of sections in addresses that something else has already, and former addresses of sections at which nothing
 * can stand.
 * @param publicFiles paths of the files that are served as they are, from the root of the site
 */
export function sectionAddresses(
  content: GraphContent & Pick<Content, 'read' | 'settingsPlace'>,
  publicFiles: readonly string[] = [],
): Diagnostic[] {
  const { settings, settingsPlace } = content;
  if (!settings) return [];
  const site = addresses(settings);
  const aliases = Object.entries(settings.sections).flatMap(([name, section]) =>
    section.aliases.map((alias, index) => ({ alias, place: settingsPlace(['sections', name, 'aliases', index]) })),
  );
  if (aliases.length === 0) return takenSegments(settings, settingsPlace, site, publicFiles);
  const claims = claimedAddresses(content, publicFiles);
  const former = formerSections(settings, site);
  const wrong = aliases.flatMap(({ alias, place }) => {
    const own = former.find((section) => section.alias === alias)?.to;
    const problem = aliasProblem(alias, own, claims)?.(place);
    claims.add(alias.slice(1), place.file);
    return problem ? [problem] : [];
  });
  return [...takenSegments(settings, settingsPlace, site, publicFiles), ...wrong];
}

function takenSegments(
  settings: SiteSettings,
  settingsPlace: Content['settingsPlace'],
  site: Addresses,
  publicFiles: readonly string[],
): Diagnostic[] {
  const files = new AddressClaims();
  for (const path of [...ownFolders, ...ownFiles, ...publicFiles]) files.add(path, `/${path}`);
  const sections = [...listedSections, 'tags' as const, ...serviceSections(settings)];
  const found: Diagnostic[] = [];
  const told = new Set<string>();
  for (const section of sections) {
    const path = settings.sections[section]?.path;
    for (const locale of path === undefined ? [] : settings.languages) {
      const value = site.segments(locale)[section];
      const other = sections.find((name) => name !== section && site.segments(locale)[name] === value);
      // Kronika's own words for a section were chosen so that they go with everything else.
      const isBuiltIn = locales().some((each) => segmentsOf(each).sections[section] === value);
      const owner =
        other ??
        (isBuiltIn ? undefined : (ownerOf(value) ?? files.against(sectionPath(section, locale, site), false)?.owner));
      const field = ['sections', section, 'path', ...(typeof path === 'object' ? [locale] : [])];
      if (owner === undefined || told.has(field.join('.'))) continue;
      told.add(field.join('.'));
      // Of two sections that want one word, one is told.
      if (other !== undefined) told.add(['sections', other, 'path', ...field.slice(3)].join('.'));
      found.push(
        diagnostic('section-path-taken', settingsPlace(field), { field: field.join('.'), value, other: owner }),
      );
    }
  }
  return found;
}

/** What the whole site keeps a word for: a language's folder, the pages of a list, a page for wrong addresses. */
function ownerOf(segment: string): string | undefined {
  const isKept = isLocale(segment) || statusPage.test(segment) || pageSegments().includes(segment);
  return isKept ? `/${segment}/` : undefined;
}
