import type { Duty } from '../../content/diagnostics/kinds/funding.ts';
import type { FundingSource } from '../../schemas/fields/funding.ts';

/** A sign in the row above a page, by whose it is. */
export type Mark = 'programme' | 'state' | 'region' | 'eu';

/** What the publicity rules of a source of money ask for. */
export interface RuleSet {
  /** Signs of the row, from its start. */
  marks: readonly Mark[];
  /** The first of them that stands behind the dividing line. */
  divided?: Mark;
  /** Whether nothing may be claimed before the agreement is signed. */
  needsAgreement: boolean;
  /** First and last year in which a project of the period can run. */
  years?: readonly [number, number];
  /** What the description of a project has to tell while its duties last, and how grave it is to leave it out. */
  duties: Partial<Record<Duty, 'error' | 'warning'>>;
  /** Duties that were read in the rules themselves; of others a warning says that they were not. */
  isVerified: boolean;
}

/**
 * The rules by source of money.
 *
 * - `eu-2021-2027`: Regulation (EU) 2021/1060, Art. 50 and Annex IX; the ministry's handbook for
 *   beneficiaries 2021–2027 on information and promotion (May 2023): ch. 3 (from the agreement on),
 *   8 (the row of signs), 11.1 (the nine parts of a description).
 * - `kpo`: the mark's words are those of live projects; the description is checked as for European
 *   Funds, which was not verified.
 * - `eu-2014-2020`: Implementing Regulation (EU) 821/2014, Art. 3–5 for emblem and fund; parts of the
 *   description from annex 8 of an agreement of that period. The place of the voivodeship's sign
 *   before the emblem follows the rows of regional programmes of those years. Not verified.
 * - `eu-2007-2013`: Regulation (EC) 1828/2006, Art. 8–9; the marking rules of Kapitał Ludzki (2009)
 *   as Małopolska sums them up. Not verified.
 * - `state`: Art. 35a–35d of the Public Finance Act, Dz.U. 2021 poz. 953 § 2–3. What the website has to
 *   tell was not read in the regulation itself.
 * - `other`: the payer's own words.
 *
 * Years run on after a period by the rule under which its money may still be spent (n+2, n+3).
 */
export const ruleSets: Record<FundingSource, RuleSet> = {
  'eu-2021-2027': {
    marks: ['programme', 'state', 'eu', 'region'],
    divided: 'region',
    needsAgreement: true,
    years: [2021, 2029],
    duties: {
      agreementDate: 'error',
      shortTitle: 'error',
      tasks: 'error',
      targetGroups: 'error',
      aims: 'error',
      plannedResults: 'error',
      results: 'error',
      total: 'error',
      eu: 'error',
      hashtags: 'error',
      region: 'error',
    },
    isVerified: true,
  },
  kpo: {
    marks: ['programme', 'state', 'eu'],
    needsAgreement: true,
    years: [2020, 2027],
    duties: {
      agreementDate: 'warning',
      tasks: 'warning',
      targetGroups: 'warning',
      aims: 'warning',
      plannedResults: 'warning',
      total: 'warning',
      eu: 'warning',
    },
    isVerified: false,
  },
  'eu-2014-2020': {
    marks: ['programme', 'state', 'region', 'eu'],
    needsAgreement: false,
    years: [2014, 2023],
    duties: {
      aims: 'warning',
      plannedResults: 'warning',
      results: 'warning',
      total: 'warning',
      eu: 'warning',
      fund: 'warning',
      region: 'warning',
    },
    isVerified: false,
  },
  'eu-2007-2013': {
    marks: ['programme', 'region', 'eu'],
    needsAgreement: false,
    years: [2007, 2015],
    duties: {
      aims: 'warning',
      results: 'warning',
      total: 'warning',
      eu: 'warning',
      fund: 'warning',
      region: 'warning',
    },
    isVerified: false,
  },
  state: {
    marks: ['state'],
    needsAgreement: false,
    duties: { agreementDate: 'warning', total: 'warning', national: 'warning' },
    isVerified: false,
  },
  other: { marks: ['programme'], needsAgreement: false, duties: { statement: 'warning' }, isVerified: true },
};
