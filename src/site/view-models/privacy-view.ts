import { hasNewsletter } from '../../newsletter/has-newsletter.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { LocalisedText, SiteSettings } from '../../schemas/site.ts';
import { counterName } from '../../statistics/counter-of.ts';
import type { LegalBasis, SitePrivacy } from '../../schemas/site-privacy.ts';
import type { Graph } from '../model/graph.ts';
import type { Wording } from '../model/wording.ts';

/** One use of personal data, as GDPR, article 13, wants it told. */
export interface DataUseView {
  title?: Wording;
  data: Wording;
  purpose: Wording;
  basis: LegalBasis;
  basisMore?: Wording;
  recipients: Wording[];
  transfer?: Wording;
  retention: Wording;
  obligation: Wording;
  automated?: Wording;
  /** Of the newsletter: how to stop it, and whether an address has to be confirmed. */
  unsubscribe?: Wording;
  confirmed?: boolean;
}

/** What a person may ask for; some rights depend on the grounds (GDPR, articles 15 to 21 and 7(3)). */
export type Right = 'access' | 'rectification' | 'erasure' | 'restriction' | 'portability' | 'objection' | 'withdrawal';

/** Who answers for the data, and where to turn. */
export interface ResponsibleView {
  controller: { name: Wording; address: Wording; email: string; phone?: string };
  officer?: { name?: Wording; email: string; phone?: string };
  authority: { name: Wording; url: string };
}

/** How it is counted which pages are read. */
export interface StatisticsView {
  /** Name of the program, and the host that it runs on. */
  program: string;
  host: string;
  /** Who runs it, where that is not the publisher of the site. */
  operator?: Wording;
}

/** The privacy page. */
export interface PrivacyView extends ResponsibleView {
  kind: 'privacy';
  newsletter?: DataUseView;
  uses: DataUseView[];
  rights: Right[];
  statistics?: StatisticsView;
  more: { title: Wording; text: Wording[] }[];
}

/** The clause beside the newsletter form: the same facts, of that one use. */
export interface PrivacyClauseView extends ResponsibleView {
  use: DataUseView;
  rights: Right[];
}

/** What is done with personal data; undefined where the settings do not tell. */
export function privacyView(site: Graph, locale: Locale): PrivacyView | undefined {
  const { privacy } = site.settings;
  if (!privacy) return undefined;
  const words = (text: LocalisedText) => site.wording(text, locale);
  const clause = privacyClause(site, locale);
  const uses = privacy.uses.map((use) => ({ title: words(use.title), ...dataUse(use, words) }));
  return {
    kind: 'privacy',
    ...responsible(privacy, words),
    ...(clause && { newsletter: clause.use }),
    uses,
    rights: rightsOf([...(clause ? [clause.use] : []), ...uses]),
    ...statisticsOf(site.settings, words),
    more: privacy.more.map(({ title, text }) => ({ title: words(title), text: text.map(words) })),
  };
}

/** The clause of the newsletter; undefined without a form or without its facts. */
export function privacyClause(site: Graph, locale: Locale): PrivacyClauseView | undefined {
  const { privacy, newsletter } = site.settings;
  if (!privacy?.newsletter || !hasNewsletter(newsletter)) return undefined;
  const words = (text: LocalisedText) => site.wording(text, locale);
  const { unsubscribe, confirmed, ...facts } = privacy.newsletter;
  const use = { ...dataUse(facts, words), unsubscribe: words(unsubscribe), confirmed };
  return { ...responsible(privacy, words), use, rights: rightsOf([use]) };
}

function statisticsOf({ statistics }: SiteSettings, words: Words): Pick<PrivacyView, 'statistics'> {
  if (!statistics) return {};
  const { address, operator } = statistics;
  return {
    statistics: {
      program: counterName(statistics),
      host: new URL(address).host,
      ...(operator !== undefined && { operator: words(operator) }),
    },
  };
}

type Words = (text: LocalisedText) => Wording;

function responsible({ controller, officer, authority }: SitePrivacy, words: Words): ResponsibleView {
  return {
    controller: {
      name: words(controller.name),
      address: words(controller.address),
      email: controller.email,
      ...(controller.phone !== undefined && { phone: controller.phone }),
    },
    ...(officer && {
      officer: {
        ...(officer.name !== undefined && { name: words(officer.name) }),
        email: officer.email,
        ...(officer.phone !== undefined && { phone: officer.phone }),
      },
    }),
    authority: { name: words(authority.name), url: authority.url },
  };
}

function dataUse(use: Omit<SitePrivacy['uses'][number], 'title'>, words: Words): DataUseView {
  const { basisMore, transfer, automated } = use;
  return {
    data: words(use.data),
    purpose: words(use.purpose),
    basis: use.basis,
    ...(basisMore !== undefined && { basisMore: words(basisMore) }),
    recipients: use.recipients.map(({ name, host }) => {
      const { text, lang } = words(name);
      return { text: host === undefined ? text : `${text} (${host})`, lang };
    }),
    ...(transfer !== undefined && { transfer: words(transfer) }),
    retention: words(use.retention),
    obligation: words(use.obligation),
    ...(automated !== undefined && { automated: words(automated) }),
  };
}

/** The rights that go with the grounds: portability with consent and contracts, objection with tasks and interests. */
function rightsOf(uses: readonly DataUseView[]): Right[] {
  const rests = (...bases: LegalBasis[]) => uses.some(({ basis }) => bases.includes(basis));
  return [
    'access',
    'rectification',
    'erasure',
    'restriction',
    ...(rests('consent', 'contract') ? (['portability'] as const) : []),
    ...(rests('public-task', 'legitimate-interest') ? (['objection'] as const) : []),
    ...(rests('consent') ? (['withdrawal'] as const) : []),
  ];
}
