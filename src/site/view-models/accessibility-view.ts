import type { Locale } from '../../i18n/locale.ts';
import type { LocalisedText } from '../../schemas/site.ts';
import type { Exemption, SiteAccessibility } from '../../schemas/site-accessibility.ts';
import { absolute, homePath } from '../model/addresses.ts';
import type { Graph } from '../model/graph.ts';
import type { Wording } from '../model/wording.ts';

/** The accessibility statement in one language. */
export interface AccessibilityView {
  kind: 'accessibility';
  institution: Wording;
  site: { name: Wording; url: string };
  published: string;
  updated: string;
  prepared: string;
  reviewed?: string;
  status: SiteAccessibility['status'];
  nonConformities: Wording[];
  excessiveCosts: { what: Wording; assessment: Wording; url?: string }[];
  exemptions: { kind: Exemption; what: Wording }[];
  method: SiteAccessibility['method'];
  report?: string;
  conveniences: Wording[];
  shortcuts: Wording[];
  contact: { name: Wording; email: string; phone: string };
  apps: { name: Wording; url: string }[];
  architecture: { address: Wording; description: Wording[]; url?: string };
  communication: {
    interpreter: boolean;
    description: Wording[];
    plainText?: string;
    signLanguage?: string;
    easyToRead?: string;
  };
}

/** The site's accessibility statement; undefined where the settings have none. */
export function accessibilityView(site: Graph, locale: Locale): AccessibilityView | undefined {
  const { accessibility, name } = site.settings;
  if (!accessibility) return undefined;
  const words = (text: LocalisedText) => site.wording(text, locale);
  const { contact, architecture, communication, reviewed, report } = accessibility;
  const { plainText, signLanguage, easyToRead } = communication;
  return {
    kind: 'accessibility',
    institution: words(accessibility.body),
    site: { name: words(name), url: absolute(homePath(locale, site), site) },
    published: accessibility.published,
    updated: accessibility.updated,
    prepared: accessibility.prepared,
    ...(reviewed !== undefined && { reviewed }),
    status: accessibility.status,
    nonConformities: accessibility.nonConformities.map(words),
    excessiveCosts: accessibility.excessiveCosts.map(({ what, assessment, url }) => ({
      what: words(what),
      assessment: words(assessment),
      ...(url !== undefined && { url }),
    })),
    exemptions: accessibility.exemptions.map(({ kind, what }) => ({ kind, what: words(what) })),
    method: accessibility.method,
    ...(report !== undefined && { report }),
    conveniences: accessibility.conveniences.map(words),
    shortcuts: accessibility.shortcuts.map(words),
    contact: { ...contact, name: words(contact.name) },
    apps: accessibility.apps.map((app) => ({ name: words(app.name), url: app.url })),
    architecture: {
      address: words(architecture.address),
      description: architecture.description.map(words),
      ...(architecture.url !== undefined && { url: architecture.url }),
    },
    communication: {
      interpreter: communication.interpreter,
      description: communication.description.map(words),
      ...(plainText !== undefined && { plainText }),
      ...(signLanguage !== undefined && { signLanguage }),
      ...(easyToRead !== undefined && { easyToRead }),
    },
  };
}
