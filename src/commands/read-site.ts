import { buildInputs } from '../content/build-inputs.ts';
import type { Content } from '../content/content.ts';
import { contentSource } from '../content/content-source.ts';
import { asText } from '../content/diagnostics/as-text.ts';
import { givenAddresses } from '../content/given-addresses.ts';
import type { Message } from '../content/new-entry/message.ts';
import { pathPrefix } from '../content/path-prefix.ts';
import { publishedCommit } from '../content/published/published-commit.ts';
import type { EditorLanguage } from '../schemas/editor-language.ts';
import { contentGraph } from '../site/model/content-graph.ts';
import type { Graph } from '../site/model/graph.ts';
import { siteRules } from '../site/rules/site-rules.ts';
import { CommandFault } from './command.ts';
import type { CommandIo } from './command-io.ts';

/** A site as its readers see it, and the content that it was read from. */
export interface ReadSite {
  content: Content;
  site: Graph;
  contentRoot: string;
  language: EditorLanguage;
}

/**
 * Reads the content for a command that tells of the whole site, and would tell half of it where there are errors.
 * @param refusal why the command cannot go on with errors
 * @param lang the language that was asked for; else that of the settings
 * @throws {CommandFault} with the errors of the content, or where the environment asks for what cannot be
 */
export async function readSite(
  { cwd, env }: Pick<CommandIo, 'cwd' | 'env'>,
  refusal: Message,
  lang?: EditorLanguage,
): Promise<ReadSite> {
  const { contentRoot, today, ...folders } = buildInputs(env, cwd);
  const content = await contentSource(contentRoot, siteRules(givenAddresses(folders), publishedCommit(env)), today)
    .content()
    .catch((error: unknown) => {
      // A wrong KRONIKA_TODAY is the caller's, not the content's.
      if (error instanceof RangeError) throw new CommandFault(2, error.message);
      throw error;
    });
  const language = lang ?? content.settings?.editors.language ?? 'pl';
  const errors = content.diagnostics.filter(({ severity }) => severity === 'error');
  const site = contentGraph(content);
  if (errors.length > 0 || !site) {
    const list = asText(errors, { language, prefix: pathPrefix(contentRoot, cwd) });
    throw new CommandFault(1, `${list}\n${refusal[language]}`);
  }
  return { content, site, contentRoot, language };
}
