import type { Locale } from '../../i18n/locale.ts';
import type { FundingSource } from '../../schemas/fields/funding.ts';
import type { ImageFile } from '../../schemas/fields/picture.ts';
import { projectsOf } from '../model/belongings.ts';
import type { AnyEntry } from '../model/entry.ts';
import type { Graph } from '../model/graph.ts';
import { officially } from './funds.ts';
import { fundingOf, type KnownFunding } from './funding-of.ts';
import { ruleSets } from './rule-sets.ts';
import { takenOver } from '../model/taken-over.ts';
import type { Wording } from '../model/wording.ts';
import { emblemWords, jointStatement, stateName, statementBelow } from './statements.ts';

/** One sign of the row. */
export interface MarkView {
  kind: 'programme' | 'state' | 'region' | 'eu' | 'other';
  /** Its name or, of the emblem, the words beside it. */
  lines: Wording[];
  /** Page of whom it stands for; the last line leads there. */
  url?: string;
  /** The official sign, where the site's owner supplied it. */
  image?: ImageFile;
  /** Stands behind the dividing line. */
  isDivided?: true;
}

/** A row of signs of those who pay, at the top of a page. */
export interface SignsView {
  /** Title of the project whose row it is, where the page does not tell of that project alone. */
  project?: Wording;
  marks: MarkView[];
  /** Sentences below the row. */
  below: Wording[];
}

/** Rules by which the emblem's words are chosen where several hold, the first that is there. */
const emblemOrder: readonly FundingSource[] = ['eu-2021-2027', 'eu-2014-2020', 'eu-2007-2013', 'kpo'];

/**
 * The rows of signs above a page of no entry, or of a plain page: those of whoever pays for the site.
 */
export function siteSignsView(site: Graph, locale: Locale): SignsView[] {
  const { fundedBy } = site.settings;
  const row =
    fundedBy && site.find('projects', fundedBy.slug, locale)
      ? projectSigns(site, fundedBy.slug, locale)
      : siteSigns(site, locale);
  return [row].filter(isSeen);
}

/**
 * The rows of signs above the page of an entry. A row claims that somebody paid for what the page tells, so
 * only a project that names its payers has one: never does the site's own row stand above an entry, whoever
 * paid for that. An entry of several projects bears each funded project's row with the project's name. What
 * only gathers entries, as an organisation or a place does, bears a row where all of them belong to one project.
 * @param gathered entries that the page lists, for an organisation or a place
 */
export function entrySignsView(site: Graph, entry: AnyEntry, gathered: readonly AnyEntry[] = []): SignsView[] {
  const { collection, locale } = entry;
  if (collection === 'pages') return siteSignsView(site, locale);
  if (collection === 'organisations' || collection === 'places') return gatheredSignsView(site, gathered, locale);
  return rowsOf(site, projectsOf(site, entry), locale);
}

/** The row of signs above a page that gathers entries: that of the one project to which all of them belong. */
export function gatheredSignsView(site: Graph, entries: readonly AnyEntry[], locale: Locale): SignsView[] {
  const projects = new Set(entries.map((entry) => projectsOf(site, entry).join(' ')));
  const [only = ''] = projects;
  return projects.size === 1 && only !== '' ? rowsOf(site, only.split(' '), locale) : [];
}

/** The rows of projects, each with its name where there are several, also when only one of them has a row. */
function rowsOf(site: Graph, slugs: readonly string[], locale: Locale): SignsView[] {
  return slugs
    .flatMap((slug) => site.find('projects', slug, locale) ?? [])
    .map((project) => {
      const { slug, data } = project;
      const langs = takenOver(site, project, locale);
      const lang = data.shortTitle === undefined ? otherThan(locale, project.locale) : langs.shortTitle;
      return {
        ...(slugs.length > 1 && { project: said(data.shortTitle ?? data.title, lang) }),
        ...projectSigns(site, slug, locale),
      };
    })
    .filter(isSeen);
}

function isSeen({ marks, below }: SignsView): boolean {
  return marks.length > 0 || below.length > 0;
}

/** The row of a project in the order of its rules: programme, state, emblem, then what stands behind the line. */
export function projectSigns(site: Graph, slug: string, locale: Locale): SignsView {
  const funding = fundingOf(site, slug, locale);
  const project = site.find('projects', slug, locale);
  // Of the payers' own words; the rules speak the language of the page.
  const lang = project && takenOver(site, project, locale).funding;
  const lead = emblemOrder.flatMap((source) => funding.find((one) => one.source === source) ?? [])[0];
  const isBehind = ({ source }: KnownFunding) => source === 'kpo' && lead?.source !== 'kpo';
  const regions = funding.filter(({ region }) => region !== undefined).map((one) => regionMark(one, lang));
  const regionIsDivided = lead !== undefined && ruleSets[lead.source].divided === 'region';
  const marks = [
    // Beside the Union's signs only those that its rules know stand in the row; other payers have their sentence.
    ...funding
      .filter((one) => !isBehind(one) && ruleSets[one.source].marks.includes('programme'))
      .filter(({ source }) => !lead || source !== 'other')
      .map((one) => programmeMark(one, lang)),
    ...stateMark(funding, locale),
    ...(regionIsDivided ? [] : regions),
    ...(lead
      ? [
          {
            kind: 'eu' as const,
            lines: emblemWords(lead, locale).map((text) => said(text, text === lead.fund ? lang : undefined)),
          },
        ]
      : []),
    ...(regionIsDivided ? regions : []).map(divided),
    ...funding.filter(isBehind).map((one) => divided(programmeMark(one, lang))),
  ];
  const isJoint = lead?.source === 'eu-2021-2027' && funding.some(({ source }) => source === 'kpo');
  const joint = isJoint ? [{ text: officially(jointStatement, locale) }] : [];
  const sentences = funding.flatMap((one) => {
    const text = statementBelow(one, locale);
    return text === undefined ? [] : [said(text, text === one.statement ? lang : undefined)];
  });
  const below = new Map([...joint, ...sentences].map((sentence) => [sentence.text, sentence]));
  return { marks: unique(marks), below: [...below.values()] };
}

function programmeMark({ programme, signs, source }: KnownFunding, lang: Locale | undefined): MarkView {
  const kind = source === 'other' ? 'other' : 'programme';
  return { kind, lines: [said(programme, lang)], ...(signs.programme && { image: signs.programme }) };
}

function regionMark({ region = '', signs }: KnownFunding, lang: Locale | undefined): MarkView {
  return { kind: 'region', lines: [said(region, lang)], ...(signs.region && { image: signs.region }) };
}

/** The sign of the state stands once, whoever's rules ask for it. */
function stateMark(funding: readonly KnownFunding[], locale: Locale): MarkView[] {
  const asking = funding.filter(({ source }) => ruleSets[source].marks.includes('state'));
  if (asking.length === 0) return [];
  const image = asking.find(({ signs }) => signs.state)?.signs.state;
  return [{ kind: 'state', lines: [{ text: officially(stateName, locale) }], ...(image && { image }) }];
}

function divided(mark: MarkView): MarkView {
  return { ...mark, isDivided: true };
}

/** Each name once: two amounts of one programme have one sign. */
function unique(marks: readonly MarkView[]): MarkView[] {
  const named = new Map<string, MarkView>();
  for (const mark of marks) {
    const name = mark.lines.map(({ text }) => text).join('\n');
    if (!named.has(name)) named.set(name, mark);
  }
  return [...named.values()];
}

/** Words with their language, where it is not the language of the page. */
function said(text: string, lang: Locale | undefined): Wording {
  return { text, ...(lang && { lang }) };
}

function otherThan(page: Locale, lang: Locale): Locale | undefined {
  return lang === page ? undefined : lang;
}

/** The signs of the site as its settings list them; a region's own stands behind the line after the emblem. */
function siteSigns(site: Graph, locale: Locale): SignsView {
  const { funders } = site.settings;
  const emblem = funders.findIndex(({ kind }) => kind === 'eu');
  const marks = funders.map(({ name, kind, statement, url }, index): MarkView => {
    const stated = statement === undefined ? [] : [site.wording(statement, locale)];
    const named = site.wording(name, locale);
    const words = emblemWords({ source: 'eu-2021-2027', fund: undefined }, locale);
    const beside = stated.length > 0 ? stated : words.map((text) => ({ text }));
    return {
      kind,
      lines: kind === 'eu' ? [...beside, ...(url === undefined ? [] : [named])] : [...stated, named],
      ...(url !== undefined && { url }),
      ...(kind === 'region' && emblem >= 0 && index > emblem && { isDivided: true }),
    };
  });
  return { marks, below: [] };
}
