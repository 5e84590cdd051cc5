import { accessibility } from './accessibility.ts';
import { addressLinks } from './address-links.ts';
import { attachments } from './attachments.ts';
import { consents } from './consents.ts';
import { descriptions } from './descriptions.ts';
import { entryCopies } from './entry-copies.ts';
import { events } from './events.ts';
import { fileNames } from './file-names.ts';
import { funding } from './funding.ts';
import { galleries } from './galleries.ts';
import { hours } from './hours.ts';
import { legalLanguages } from './legal-languages.ts';
import { movedEvents } from './moved-events.ts';
import { newsletterService } from './newsletter-service.ts';
import { outdatedTranslations } from './outdated-translations.ts';
import { ownIcon } from './own-icon.ts';
import { pictures } from './pictures.ts';
import { privacy } from './privacy.ts';
import { publicationRecord } from './publication-record.ts';
import { references, settingsReferences } from './references.ts';
import { removedProjects } from './removed-projects.ts';
import type { Rule } from './rule.ts';
import { series } from './series.ts';
import { signs } from './signs.ts';
import { siteLogo } from './site-logo.ts';
import { tagsInOne } from './tags-in-one.ts';
import { templateBlanks } from './template-blanks.ts';
import { texts } from './text.ts';
import { unpublishedFiles } from './unpublished-files.ts';
import { unreadSigns } from './unread-signs.ts';
import { withdrawnInMdx } from './withdrawn-in-mdx.ts';

/** What every reading is checked for; rules that need the site's addresses or its graph come after, with the site. */
export const contentRules: readonly Rule[] = [
  accessibility,
  addressLinks,
  attachments,
  consents,
  descriptions,
  entryCopies,
  events,
  fileNames,
  funding,
  galleries,
  hours,
  legalLanguages,
  movedEvents,
  newsletterService,
  outdatedTranslations,
  ownIcon,
  pictures,
  privacy,
  publicationRecord,
  references,
  removedProjects,
  series,
  settingsReferences,
  signs,
  siteLogo,
  tagsInOne,
  templateBlanks,
  texts,
  unpublishedFiles,
  unreadSigns,
  withdrawnInMdx,
];
