import { type Addresses, href, sectionPath } from '../model/addresses.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Section } from '../../schemas/section-names.ts';
import { groupKey, type ListGroups, type Narrowing, narrowingSegments } from '../model/list-groups.ts';
import type { ListKind } from '../model/collection-facts.ts';
import type { Wording } from '../model/wording.ts';

/** A choice that narrows a list, or widens it again. */
export interface FilterOption {
  href: string;
  /** How many entries its list has. */
  count: number;
  isChosen: boolean;
}

/** The choices above a list; a row of fewer than two choices is empty. */
export interface FiltersView {
  /** Years, the newest first, after the option of all that has no year. */
  years: (FilterOption & { year?: string })[];
  /** Kinds, after the option of all that has no kind. */
  kinds: (FilterOption & { kind?: ListKind })[];
  /** Projects and places, each after the option of all that has no title. */
  projects: (FilterOption & { title?: Wording })[];
  places: (FilterOption & { title?: Wording })[];
}

/** Above a list that nothing narrows. */
export const noFilters: FiltersView = { years: [], kinds: [], projects: [], places: [] };

/**
 * The choices above a list. Choosing a year keeps the kind and the other way round, so each option
 * counts within the other choice, and one that would find nothing is not offered. A project or a place is
 * chosen from the whole list, and leads back to it.
 * @param groups the section's lists in this language
 * @param total how many entries the whole list has
 * @param chosen what narrows the list on the page
 */
export function filtersView(
  site: Addresses,
  section: Section,
  locale: Locale,
  groups: ListGroups,
  total: number,
  chosen: Narrowing,
): FiltersView {
  const option = (narrowing: Narrowing): FilterOption[] => {
    const isWhole = groupKey(narrowing) === groupKey({});
    const count = isWhole ? total : (groups.get(groupKey(narrowing))?.entries.length ?? 0);
    const path = sectionPath(section, locale, site, ...narrowingSegments(narrowing, locale));
    return count === 0 ? [] : [{ href: href(path, site), count, isChosen: groupKey(narrowing) === groupKey(chosen) }];
  };
  const { subject } = chosen;
  const subjects = (is: 'project' | 'place') => {
    const isOffered = subject ? subject.is === is : groupKey(chosen) === groupKey({});
    const rows = [...groups.values()].filter(({ narrowing }) => narrowing.subject?.is === is);
    return isOffered && rows.length > 1
      ? [...option({}), ...rows.flatMap(({ narrowing, title }) => option(narrowing).map((one) => ({ ...one, title })))]
      : [];
  };
  const projects = subjects('project');
  const places = subjects('place');
  if (subject) return { ...noFilters, projects, places };
  const all = [...groups.values()].flatMap(({ narrowing }) => (narrowing.subject ? [] : [narrowing]));
  const years = all.flatMap(({ year, kind }) => (year !== undefined && kind === undefined ? [year] : []));
  const kinds = all.flatMap(({ year, kind }) => (kind !== undefined && year === undefined ? [kind] : []));
  const ofKind = chosen.kind === undefined ? {} : { kind: chosen.kind };
  const ofYear = chosen.year === undefined ? {} : { year: chosen.year };
  return {
    years:
      years.length < 2
        ? []
        : [...option(ofKind), ...years.flatMap((year) => option({ ...ofKind, year }).map((one) => ({ ...one, year })))],
    kinds:
      kinds.length < 2
        ? []
        : [...option(ofYear), ...kinds.flatMap((kind) => option({ ...ofYear, kind }).map((one) => ({ ...one, kind })))],
    projects,
    places,
  };
}
