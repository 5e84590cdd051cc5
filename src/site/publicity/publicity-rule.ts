import { diagnostic, type Diagnostic } from '../../content/diagnostics/diagnostic.ts';
import type { Content } from '../../content/content.ts';
import { contentGraph } from '../model/content-graph.ts';
import { descriptionProblems } from './description-problems.ts';
import { planProblems } from './plan-problems.ts';
import type { ReadOf } from './read-of.ts';
import { emblemWords, knownStatements } from './statements.ts';

/** The publicity duties of all published projects, their plans, and the words of the site's own signs. */
export function publicityRule(content: Content): Diagnostic[] {
  // What is wrong elsewhere in an entry does not keep its other fields from being looked at.
  const site = contentGraph({ ...content, entries: content.readable.map(({ entry }) => entry) });
  if (!site) return [];
  const originals = new Map(
    content.read
      .filter(({ parsed: { path } }) => path.locale === undefined)
      .map((read) => [`${read.parsed.path.collection}/${read.parsed.path.slug}`, read]),
  );
  const readOf: ReadOf = ({ collection, slug }) => originals.get(`${collection}/${slug}`);
  return [...descriptionProblems(site, readOf), ...planProblems(site, readOf), ...funderStatements(content)];
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
