import { diagnostic, type Diagnostic } from '../../content/diagnostics/diagnostic.ts';
import type { Content } from '../../content/content.ts';
import { entryPath } from '../../content/entry-path.ts';
import { ownValue } from '../../content/own-value.ts';
import { readableEntries } from '../model/readable-entries.ts';
import { isReference } from '../../content/walk.ts';
import { amountsOf } from '../../schemas/project.ts';
import type { Graph } from '../model/graph.ts';
import { contentGraph } from '../model/content-graph.ts';
import { descriptionProblems } from './description-problems.ts';
import { planProblems } from './plan-problems.ts';
import { isActive, mayBeClaimed } from './standing.ts';
import type { ReadOf } from './read-of.ts';
import { emblemWords, knownStatements } from './statements.ts';

/** The publicity duties of all published projects, their plans, and the words of the site's own signs. */
export function publicityRule(content: Content): Diagnostic[] {
  // What is wrong elsewhere in an entry does not keep its other fields from being looked at.
  const site = contentGraph({ ...content, entries: readableEntries(content) });
  if (!site) return [];
  const originals = new Map(
    content.read
      .filter(({ parsed: { path } }) => path.locale === undefined)
      .map((read) => [`${read.parsed.path.collection}/${read.parsed.path.slug}`, read]),
  );
  const readOf: ReadOf = ({ collection, slug }) => originals.get(`${collection}/${slug}`);
  const unclear = unclearSeries(content);
  const isWhole = (series: string) => !unclear.has(series) && !unclear.has(everySeries);
  return [
    ...descriptionProblems(site, readOf),
    ...planProblems(site, readOf, isWhole),
    ...funderStatements(content),
    ...homeSigns(site, content),
  ];
}

/** The home page of a site with a project that the EU pays for has its signs; they come from the settings alone. */
function homeSigns(site: Graph, { settings, lostSettings, settingsPlace }: Content): Diagnostic[] {
  const isSaid = ['funders', 'fundedBy'].some((field) => lostSettings.has(field));
  if (!settings || isSaid || settings.funders.length > 0 || settings.fundedBy !== undefined) return [];
  const paid = site
    .each('projects', site.mainLocale)
    .filter(
      ({ data }) =>
        isActive(data, site.today) &&
        amountsOf(data).some(({ source, agreementDate }) => {
          const isEuropean = source === 'eu-2014-2020' || source === 'eu-2021-2027' || source === 'kpo';
          return isEuropean && mayBeClaimed({ source, agreementDate }, data, site.today);
        }),
    )
    .map(({ slug }) => slug);
  return paid.length === 0 ? [] : [diagnostic('home-without-signs', settingsPlace(['fundedBy']), { projects: paid })];
}

const everySeries = '*';

/** Series to which an entry with errors may belong: its number may be the one that seems to be missing. */
function unclearSeries({ read, paths }: Content): Set<string> {
  const isEvent = (collection: string | undefined) => collection === 'workshops' || collection === 'meetings';
  const files = new Set(read.map(({ parsed }) => parsed.file));
  if (paths.some((file) => !files.has(file) && isEvent(entryPath(file)?.collection))) return new Set([everySeries]);
  return new Set(
    read.flatMap(({ parsed, data, input, lost }) => {
      if (lost.size === 0 || !isEvent(parsed.path.collection) || !('series' in input)) return [];
      const series: unknown = ownValue(data, 'series');
      return typeof series === 'object' && series !== null && isReference(series) && 'number' in data
        ? [series.slug]
        : [everySeries];
    }),
  );
}

/** The words beside the flag in the site's own strip; Ukrainian ones are not fixed by anybody. */
function funderStatements({ settings, settingsPlace }: Content): Diagnostic[] {
  return (settings?.funders ?? []).flatMap(({ kind, statement }, index) => {
    if (kind !== 'eu' || statement === undefined) return [];
    const said = typeof statement === 'string' ? { [settings?.languages[0] ?? 'pl']: statement } : statement;
    return (['pl', 'en'] as const).flatMap((language) => {
      const value = said[language];
      const known = [...knownStatements(language), ...emblemWords({ source: 'kpo', fund: undefined }, language)];
      if (value === undefined || known.some((one) => value === one)) return [];
      const place = settingsPlace([
        'funders',
        index,
        'statement',
        ...(typeof statement === 'string' ? [] : [language]),
      ]);
      return [diagnostic('funder-statement', place, { value, language, known: [...new Set(known)].join(' / ') })];
    });
  });
}
