import { buildInputs } from '../content/build-inputs.ts';
import type { Content } from '../content/content.ts';
import { asText } from '../content/diagnostics/as-text.ts';
import { today } from '../content/local-moment.ts';
import type { CollectionName } from '../schemas/collection-names.ts';
import { type EditorLanguage, isEditorLanguage } from '../schemas/editor-language.ts';
import type { SiteSettings } from '../schemas/site.ts';
import { takenNames } from '../content/new-entry/write-new.ts';
import { pathPrefix } from '../content/path-prefix.ts';
import { readContent } from '../content/read-content.ts';
import { settingsFile } from '../content/read-settings.ts';
import { addresses } from '../site/model/addresses.ts';
import { claimedAddresses, isAddressTaken } from '../site/rules/address-conflicts.ts';
import { CommandFault } from './command.ts';
import type { CommandIo } from './command-io.ts';

/** The content as a command finds it that adds an entry. */
export interface OpenContent {
  contentRoot: string;
  content: Content;
  language: EditorLanguage;
  /** What stands before paths of the content in messages. */
  prefix: string;
  /** The settings, and today as `YYYY-MM-DD`. @throws {CommandFault} where the settings cannot be read */
  sound: () => { settings: SiteSettings; day: string };
}

/**
 * Reads the content for a command that adds an entry; errors of other entries do not matter.
 * @param lang as written behind `--lang`
 * @throws {CommandFault} where the language or the environment is none
 */
export async function openContent(
  { cwd, env }: Pick<CommandIo, 'cwd' | 'env'>,
  lang: string | undefined,
): Promise<OpenContent> {
  if (lang !== undefined && !isEditorLanguage(lang)) throw new CommandFault(2, `--lang ${lang}: write pl or en.`);
  const { contentRoot, today: givenToday } = buildInputs(env, cwd);
  const content = await readContent(contentRoot, givenToday).catch((error: unknown) => {
    // A wrong KRONIKA_TODAY is the caller's, not the content's.
    if (error instanceof RangeError) throw new CommandFault(2, error.message);
    throw error;
  });
  const { settings } = content;
  const language = lang ?? settings?.editors.language ?? 'pl';
  const prefix = pathPrefix(contentRoot, cwd);
  const sound = () => {
    if (settings) return { settings, day: today(givenToday, settings.timeZone).slice(0, 10) };
    const own = content.diagnostics.filter(({ file }) => file === settingsFile);
    throw new CommandFault(1, asText(own, { language, prefix }));
  };
  return { contentRoot, content, language, prefix, sound };
}

/**
 * Names that a new entry of a collection cannot have: files bear them, or something else has its address.
 * @returns tells of a name whether it is one of them
 */
export async function namesInUse(
  { contentRoot, content }: Pick<OpenContent, 'contentRoot' | 'content'>,
  settings: SiteSettings,
  collection: CollectionName,
): Promise<(slug: string) => boolean> {
  const taken = await takenNames(contentRoot, collection);
  const claims = claimedAddresses(content);
  const site = addresses(settings);
  return (slug) => taken.has(slug) || isAddressTaken({ collection, slug, locale: site.mainLocale }, claims, site);
}
