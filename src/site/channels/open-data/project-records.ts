import { z } from 'zod';
import { openEnd } from '../../../edtf/edtf-date.ts';
import type { Funding } from '../../../schemas/fields/funding.ts';
import { absolute, entryPath } from '../../model/addresses.ts';
import { belongingsOf } from '../../model/belongings.ts';
import type { Entry } from '../../model/entry.ts';
import type { Graph } from '../../model/graph.ts';
import { projectStatus } from '../../model/project-status.ts';
import { fundingOf } from '../../publicity/funding-of.ts';
import { hashtagsOf } from '../../parts/funding-note-view.ts';
import {
  certaintyOfDates,
  certaintyRecord,
  dateRecord,
  eachLanguage,
  fileFields,
  inLanguages,
  moneyRecord,
  partyOf,
  partyRecord,
} from './record-fields.ts';

const fundingRecord = z.strictObject({
  programme: z.string(),
  priority: z.string().optional(),
  measure: z.string().optional(),
  submeasure: z.string().optional(),
  fund: z.string().optional().describe('The fund behind the programme.'),
  agreement: z.string().optional().describe('Number of the agreement.'),
  total: moneyRecord.optional().describe('Value of the whole project.'),
  eu: moneyRecord.optional().describe('Contribution of the European Union.'),
  national: moneyRecord.optional().describe('Contribution of the state budget or own means.'),
});

const projectRecord = z.strictObject({
  id: z.string().describe('Slug of the project, the same in every language.'),
  status: z
    .enum(['planned', 'running', 'finished', 'cancelled', 'suspended'])
    .optional()
    .describe('On the day of the build; absent where its dates do not tell.'),
  example: z.boolean().describe('True for a project that was invented to show how the site works.'),
  start: dateRecord('When it begins.').optional(),
  end: dateRecord('When it ends.').optional(),
  openEnded: z.literal(true).optional().describe('It goes on without an end.'),
  certainty: certaintyRecord.optional(),
  lead: partyRecord.optional().describe('Who leads it.'),
  partners: z.array(partyRecord).describe('Who carries it out together with the leader.'),
  funding: z
    .array(fundingRecord)
    .optional()
    .describe('Where the money comes from. Empty where nobody gave any; absent where the site does not know.'),
  hashtags: z.array(z.string()),
  events: z.array(z.string()).describe('Ids of its events in events.json, oldest first.'),
  languages: inLanguages({
    url: z.url().describe('Its page.'),
    title: z.string(),
    shortTitle: z.string().optional(),
    description: z.string(),
    area: z.string().optional().describe('Where it works.'),
    aims: z.array(z.string()),
    tasks: z.array(z.string()),
    targetGroups: z.array(z.string()),
    members: z.array(z.string()).describe('Who belongs to the partnership, in groups.'),
    results: z.array(
      z.strictObject({
        value: z.string().optional().describe('A figure; absent where the result is a thing.'),
        label: z.string().describe('What was counted or made.'),
        approximate: z.enum(['about', 'almost', 'over']).optional(),
      }),
    ),
    tags: z.array(z.string()),
  }),
});

/** `data/projects.json`: every project of the site. */
export const projectsFile = z
  .strictObject({ ...fileFields, projects: z.array(projectRecord) })
  .describe('Projects that a site tells of: who leads them, who pays for them and what comes of them.');

type ProjectRecord = z.output<typeof projectRecord>;

/** Every project once, newest first. */
export function projectRecords(site: Graph): ProjectRecord[] {
  return site.each('projects', site.mainLocale).map(({ slug, data }) => ({
    id: slug,
    ...stateOf(data, site.today),
    example: data.example,
    ...(data.period.start !== undefined && { start: data.period.start }),
    ...(data.period.end === openEnd && { openEnded: true }),
    ...(data.period.end !== undefined && data.period.end !== openEnd && { end: data.period.end }),
    ...certaintyOfDates(data.period),
    ...(data.lead && { lead: partyOf(site, data.lead) }),
    partners: data.partners.map(({ organisation }) => partyOf(site, organisation)),
    ...fundingIn(site, slug, data.funding),
    hashtags: hashtagsOf(site, slug, site.mainLocale),
    events: belongingsOf(site, slug, site.mainLocale).events.map((event) => `${event.collection}/${event.slug}`),
    languages: eachLanguage(
      site,
      (locale) => site.find('projects', slug, locale),
      (project) => wordsOf(site, project),
    ),
  }));
}

function stateOf(data: Entry<'projects'>['data'], today: string): Pick<ProjectRecord, 'status'> {
  const status = projectStatus(data, today);
  return status ? { status } : {};
}

function wordsOf(site: Graph, { slug, locale, data }: Entry<'projects'>): ProjectRecord['languages'][string] {
  const { title, shortTitle, description, area, aims, tasks, targetGroups, members, tags } = data;
  return {
    url: absolute(entryPath('projects', slug, locale, site), site),
    title,
    ...(shortTitle !== undefined && { shortTitle }),
    description,
    ...(area !== undefined && { area }),
    aims,
    tasks,
    targetGroups,
    members,
    results: data.results.map(({ value, label, approximate }) => ({
      ...(value !== undefined && { value }),
      label,
      ...(approximate && { approximate }),
    })),
    tags,
  };
}

/** Where the money comes from, as far as that is known and may be told today. */
function fundingIn(
  site: Graph,
  slug: string,
  stated: Entry<'projects'>['data']['funding'],
): Pick<ProjectRecord, 'funding'> {
  const funding = fundingOf(site, slug, site.mainLocale);
  return stated === 'none' || funding.length > 0 ? { funding: funding.map(fundingRecordOf) } : {};
}

/** An amount without what is not known. */
function fundingRecordOf(amount: Funding) {
  const { programme, priority, measure, submeasure, fund, agreement, total, eu, national } = amount;
  return {
    programme,
    ...(priority !== undefined && { priority }),
    ...(measure !== undefined && { measure }),
    ...(submeasure !== undefined && { submeasure }),
    ...(fund !== undefined && { fund }),
    ...(agreement !== undefined && { agreement }),
    ...(total && { total }),
    ...(eu && { eu }),
    ...(national && { national }),
  };
}
