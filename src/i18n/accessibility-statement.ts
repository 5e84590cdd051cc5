/**
 * Wording of the accessibility statement, version 2.0 of 31 July 2024 ("Warunki techniczne publikacji i
 * struktura dokumentu elektronicznego deklaracji dostępności", issued under art. 12, 7 of the act of 4
 * April 2019 on digital accessibility, Dz.U. 2023 poz. 1440).
 *
 * The headings, the opening and the sentence for "partial" were compared with published statements and
 * checklists. NOT VERIFIED against the original document: the sentences for "full" and "none", and
 * whether the heading of preparation goes on with "i jej aktualizacja". The other sentences are our own.
 * The Ukrainian and English words are our translations; the form demands none.
 */
export interface StatementWording {
  /** In Polish a year in a date is followed by "r.". */
  date: string;
  opening: string;
  scope: string;
  published: string;
  updated: string;
  state: string;
  status: Record<'full' | 'partial' | 'none', string>;
  inaccessible: string;
  nonConformities: string;
  excessiveCosts: string;
  wholeAssessment: string;
  exempt: string;
  exemptBasis: string;
  exemptions: Record<
    | 'broadcast'
    | 'live-media'
    | 'media-pre-2020'
    | 'document-pre-2018'
    | 'map'
    | 'third-party'
    | 'intranet-pre-2019'
    | 'heritage'
    | 'archive'
    | 'technical-drawing',
    string
  >;
  preparation: string;
  prepared: string;
  reviewed: string;
  method: Record<'self' | 'audit' | 'contractor', string>;
  report: string;
  conveniences: string;
  shortcuts: string;
  feedback: string;
  feedbackLead: string;
  email: string;
  phone: string;
  procedure: string;
  procedureLead: string;
  requestParts: string;
  request: readonly string[];
  reply: string;
  refusal: string;
  complaint: string;
  ombudsman: string;
  other: string;
  apps: string;
  architecture: string;
  address: string;
  architectureMore: string;
  communication: string;
  interpreter: Record<'yes' | 'no', string>;
  about: string;
  plainText: string;
  signLanguage: string;
  easyToRead: string;
}
