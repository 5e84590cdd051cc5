import type { FundingSource } from '../../schemas/fields/funding.ts';

/** What the name of a programme tells of it. */
export interface Programme {
  name: RegExp;
  source: FundingSource;
  /** How its agreement numbers begin, after `UDA-` and the like. Numbers vary too much for more than a warning. */
  prefix?: string;
  isRegional?: true;
  /** Whether its name was seen on the programme's own or a project's page. */
  isVerified: boolean;
}

const regional = (name: string, prefix: string, isVerified: boolean): Programme => ({
  name: new RegExp(`^Fundusze Europejskie dla ${name}\\b`, 'u'),
  source: 'eu-2021-2027',
  prefix,
  isRegional: true,
  isVerified,
});

const national = (name: string, source: FundingSource, prefix?: string): Programme => ({
  name: new RegExp(name, 'u'),
  source,
  ...(prefix !== undefined && { prefix }),
  isVerified: true,
});

/**
 * Programmes by name. 2021–2027: the handbook for beneficiaries, ch. 2, and the sites of the regional
 * programmes; prefixes of numbers as seen in agreements or, mostly, after the programme's code. Older
 * periods: the portals of those years.
 */
const programmes: readonly Programme[] = [
  national('Rozwoju Społecznego|\\bFERS\\b', 'eu-2021-2027', 'FERS'),
  national('Nowoczesnej Gospodarki|\\bFENG\\b', 'eu-2021-2027', 'FENG'),
  national(
    'Polski Wschodniej 20(?:21|2)|Fundusze Europejskie dla Polski Wschodniej|\\bFEPW\\b',
    'eu-2021-2027',
    'FEPW',
  ),
  national('Infrastrukturę, Klimat, Środowisko|\\bFEnIKS\\b', 'eu-2021-2027'),
  national('Fundusze Europejskie na Rozwój Cyfrowy|\\bFERC\\b', 'eu-2021-2027'),
  regional('Dolnego Śląska', 'FEDS', false),
  regional('Kujaw i Pomorza', 'FEKP', false),
  regional('Lubelskiego', 'FELU', true),
  regional('Lubuskiego', 'FELB', true),
  regional('Łódzkiego', 'FELD', false),
  regional('Małopolski', 'FEMP', false),
  regional('Mazowsza', 'FEMA', true),
  regional('Opolskiego', 'FEOP', true),
  regional('Podkarpacia', 'FEPK', true),
  regional('Podlaskiego', 'FEPD', false),
  regional('Pomorza Zachodniego', 'FEPZ', false),
  regional('Pomorza', 'FEPM', true),
  regional('Śląskiego', 'FESL', true),
  regional('Świętokrzyskiego', 'FESW', false),
  regional('Warmii i Mazur', 'FEWM', true),
  regional('Wielkopolski', 'FEWP', false),
  national('Krajowy Plan Odbudowy|\\bKPO\\b', 'kpo'),
  national('Wiedza Edukacja Rozwój|\\bPO ?WER\\b', 'eu-2014-2020', 'POWR'),
  {
    name: /^Regionaln\S+ Program\S* Operacyjn.*2014/u,
    source: 'eu-2014-2020',
    prefix: 'RP',
    isRegional: true,
    isVerified: true,
  },
  national('Kapitał Ludzki|\\bPO ?KL\\b', 'eu-2007-2013', 'POKL'),
  { name: /^Regionaln\S+ Program\S* Operacyjn.*2007/u, source: 'eu-2007-2013', isRegional: true, isVerified: true },
  national('Fundusze Europejskie|2021.2027', 'eu-2021-2027'),
  national('2014.2020', 'eu-2014-2020'),
  national('2007.2013', 'eu-2007-2013'),
  national('[Bb]udżet\\S* państwa|[Pp]aństwow\\S+ fundusz|Fundusz Solidarnościowy', 'state'),
];

/** What is known of a programme by its name; the first that fits. */
export function programmeNamed(name: string): Programme | undefined {
  return programmes.find((programme) => programme.name.test(name));
}

/** Whether an agreement's number begins as those of a programme do. */
export function hasPrefix(agreement: string, prefix: string): boolean {
  return agreement.replace(/^(?:(?:UDA|WND|UMO)-)+/i, '').startsWith(prefix);
}
