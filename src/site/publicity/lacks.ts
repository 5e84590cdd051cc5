import type { Duty, MilderBecause } from '../../content/diagnostics/kinds/funding.ts';
import type { Funding } from '../../schemas/fields/funding.ts';
import type { Money } from '../../schemas/fields/money.ts';
import { amountsOf, type Project } from '../../schemas/project.ts';
import { programmeNamed } from './programmes.ts';
import { ruleSets } from './rule-sets.ts';
import { hasEnded, isActive } from './standing.ts';

/** Something that the description of a funded project has to tell and does not. */
export interface Lack {
  duty: Duty;
  /** Why it is only a warning; absent for an error. */
  because?: MilderBecause;
}

/** Title lengths that the handbook 2021–2027, ch. 6.1, allows. */
const longestTitle = 150;

/** Either of them is enough; handbook 2021–2027, ch. 11.1, element 9. */
const hashtags = /^#(?:FunduszeUE|FunduszeEuropejskie)$/i;

/** Public money up to which the state's rules ask for nothing, in złoty; Dz.U. 2021 poz. 953 § 3. */
const stateThreshold = 50_000;

/**
 * What a project's description lacks by the rules of one of its payers, graver things first.
 * @param funding one of the project's amounts
 * @param today `YYYY-MM-DDTHH:mm`
 */
export function lacks(project: Project, funding: Funding, today: string): Lack[] {
  const { source } = funding;
  if (source === undefined || (source === 'state' && isBelowThreshold(project, funding))) return [];
  const { duties, isVerified } = ruleSets[source];
  const isOver = !isActive(project, today);
  return dutyNames
    .filter((duty) => duties[duty] !== undefined && isLacking[duty](project, funding, today))
    .map((duty): Lack => {
      // The length of a title is asked of every project, whatever its state.
      if (isOver && duty !== 'shortTitle') return { duty, because: 'archived' };
      if (!isVerified || (duty === 'region' && !isRegionVerified(funding))) return { duty, because: 'unverified' };
      return duties[duty] === 'warning' ? { duty, because: 'advice' } : { duty };
    });
}

type Test = (project: Project, funding: Funding, today: string) => boolean;

const isLacking: Record<Duty, Test> = {
  agreementDate: (project, { agreementDate }, today) => agreementDate === undefined && !hasEnded(project, today),
  shortTitle: ({ title, shortTitle }) => Math.min(title.length, shortTitle?.length ?? Infinity) > longestTitle,
  tasks: ({ tasks }) => tasks.length === 0,
  targetGroups: ({ targetGroups }) => targetGroups.length === 0,
  aims: ({ aims }) => aims.length === 0,
  plannedResults: ({ plannedResults, results, tasksDescribeResults }) =>
    plannedResults.length + results.length === 0 && !tasksDescribeResults,
  results: (project, _, today) => project.results.length === 0 && hasEnded(project, today),
  total: (_, { total }) => isNothing(total),
  eu: (_, { eu }) => isNothing(eu),
  national: (_, { national }) => isNothing(national),
  hashtags: (project) => !project.hashtags.some((tag) => hashtags.test(tag)),
  fund: (_, { fund }) => fund === undefined,
  region: (_, { programme, region }) => region === undefined && programmeNamed(programme)?.isRegional === true,
  statement: (_, { statement }) => statement === undefined,
};

const dutyNames = Object.keys(isLacking).filter((name): name is Duty => Object.hasOwn(isLacking, name));

function isNothing(money: Money | undefined): boolean {
  return money === undefined || /^[0.]+$/.test(money.amount);
}

function isRegionVerified({ programme }: Funding): boolean {
  return programmeNamed(programme)?.isVerified === true;
}

/** Small amounts are free, and so is what the Union pays for too: that limit, in euro, is not reckoned here. */
function isBelowThreshold(project: Project, { national }: Funding): boolean {
  if (amountsOf(project).some(({ source }) => source?.startsWith('eu-') || source === 'kpo')) return true;
  return national?.currency === 'PLN' && Number(national.amount) <= stateThreshold && !isNothing(national);
}
