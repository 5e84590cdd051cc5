import type { Kind } from './kind.ts';
import { addressesKinds } from './kinds/addresses.ts';
import { eventsKinds } from './kinds/events.ts';
import { fieldsKinds } from './kinds/fields.ts';
import { filesKinds } from './kinds/files.ts';
import { fundingKinds } from './kinds/funding.ts';
import { htmlKinds } from './kinds/html.ts';
import { legalKinds } from './kinds/legal.ts';
import { linksKinds } from './kinds/links.ts';
import { metadataKinds } from './kinds/metadata.ts';
import { pictureWordsKinds } from './kinds/picture-words.ts';
import { picturesKinds } from './kinds/pictures.ts';
import { recordKinds } from './kinds/record.ts';
import { referencesKinds } from './kinds/references.ts';
import { settingsKinds } from './kinds/settings.ts';
import { textKinds } from './kinds/texts.ts';
import { unnoticedKinds } from './kinds/unnoticed.ts';
import { yamlKinds } from './kinds/yaml.ts';

/**
 * Every kind of problem: a code that never changes, how grave it is, and its sentence in each
 * language of editors. A sentence says what was found, what is allowed and how to mend it.
 */
const kinds = {
  ...yamlKinds,
  ...fieldsKinds,
  ...settingsKinds,
  ...filesKinds,
  ...picturesKinds,
  ...metadataKinds,
  ...pictureWordsKinds,
  ...referencesKinds,
  ...addressesKinds,
  ...linksKinds,
  ...htmlKinds,
  ...eventsKinds,
  ...fundingKinds,
  ...recordKinds,
  ...legalKinds,
  ...textKinds,
  ...unnoticedKinds,
} as const;

export type DiagnosticCode = keyof typeof kinds;

/** What each kind's sentences need to know. */
export type FactsByCode = { [Code in DiagnosticCode]: Parameters<(typeof kinds)[Code]['pl']>[0] };

/** The table by code, with each kind tied to its facts. */
export const diagnosticKinds: { [Code in DiagnosticCode]: Kind<FactsByCode[Code]> } = kinds;
