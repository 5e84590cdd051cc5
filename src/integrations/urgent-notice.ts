import type { Content, StandIn } from '../content/content.ts';
import type { ContentSource } from '../content/content-source.ts';
import type { Message } from '../content/new-entry/message.ts';
import { pathPrefix } from '../content/path-prefix.ts';
import { textNow } from '../content/published/plain-text.ts';
import { publishedStates } from '../content/published/published-states.ts';
import type { EditorLanguage } from '../schemas/editor-language.ts';
import { contentGraph } from '../site/model/content-graph.ts';

/** What is published in spite of errors, and what is to be said of it. */
export interface UrgentNotice {
  content: Content;
  /** What editors read where errors are told. */
  message: Message;
  /** Warnings of a workflow, a line each, as GitHub, Gitea and Forgejo read them. */
  annotations: (language: EditorLanguage) => string;
}

/**
 * Lets an urgent notice out although other entries have errors: those are published in their last good version, or not
 * at all. It is for a notice alone that stands above the pages today and did not stand there, word for word, in what was
 * published: once it is out, the next build fails as ever, so that nobody takes errors for published.
 * @param source the content, with errors
 * @param published commit that the site was published from before the last one
 * @returns undefined where there is no such notice, where it has errors itself, or where settings have; and without
 *   git, which alone knows what is new and what was good
 */
export async function urgentNotice(source: ContentSource, published?: string): Promise<UrgentNotice | undefined> {
  const content = await source.content();
  const titles = newNotices(content, published);
  if (titles.size === 0 || content.history.fault) return undefined;
  const good = await source.takeLastGood();
  if (!good) return undefined;
  const out = new Set(noticesIn(good).map(({ file }) => file));
  const shown = [...titles].filter(([file]) => out.has(file)).map(([, title]) => title);
  if (shown.length === 0) {
    await source.refresh();
    return undefined;
  }
  return {
    content: good,
    message: { pl: told(good, shown, 'pl'), en: told(good, shown, 'en') },
    annotations: (language) =>
      good.standIns
        .map((one) => `::warning file=${prefixOf(good)}${one.file},title=urgent-notice::${standInWords(one, language)}`)
        .join('\n'),
  };
}

/** Titles of notices that readers are to see and did not, by file. */
function newNotices(content: Content, published: string | undefined): Map<string, string> {
  const before = publishedStates(content.root, published).at(-1);
  const notices = before ? noticesIn(content) : [];
  const texts = before?.texts(notices.map(({ file }) => file));
  return new Map(
    notices
      .filter(({ file, text }) => texts !== undefined && texts.get(file) !== text)
      .map(({ file, title }) => [file, title]),
  );
}

/** The notices that stand above every page today. */
function noticesIn(content: Content): { file: string; title: string; text: string }[] {
  const site = contentGraph(content);
  if (!site) return [];
  const shown = site.locales.flatMap((locale) => site.list('news', locale).filter(({ data }) => data.alert));
  return shown.flatMap(({ slug, locale, data }) => {
    const entry = content.entries.find(
      (one) => one.collection === 'news' && one.slug === slug && one.locale === locale,
    );
    return entry ? [{ file: entry.file, title: data.title, text: textNow(content.root, entry.file) }] : [];
  });
}

function told(content: Content, titles: readonly string[], language: EditorLanguage): string {
  const { standIns } = content;
  const names = titles.map((title) => ({ pl: `„${title}”`, en: `"${title}"` })[language]).join(', ');
  const head = {
    pl: `PILNY KOMUNIKAT ${names} zostanie opublikowany mimo błędów wyliczonych wyżej:`,
    en: `THE URGENT NOTICE ${names} will be published in spite of the errors listed above:`,
  };
  const foot = {
    pl: 'Popraw te błędy: następne budowanie bez nowego komunikatu się na nich zatrzyma. „npm run build -- --strict” zatrzymałoby się już teraz.',
    en: 'Mend these errors: the next build without a new notice stops at them. "npm run build -- --strict" would have stopped now.',
  };
  const lines = standIns.map((one) => `  ${prefixOf(content)}${one.file}: ${standInWords(one, language)}`);
  return [head[language], ...lines, foot[language]].join('\n');
}

function standInWords({ commit, day }: StandIn, language: EditorLanguage): string {
  if (commit === undefined)
    return {
      pl: 'tego wpisu nie będzie na stronie, dopóki nie poprawisz błędów; odnośniki do niego prowadzą donikąd',
      en: 'this entry is not on the site until its errors are mended; links to it lead nowhere',
    }[language];
  const version = `${day ?? ''} (${commit.slice(0, 10)})`;
  return {
    pl: `na stronie zostaje wersja z ${version}`,
    en: `the site keeps the version of ${version}`,
  }[language];
}

function prefixOf({ root }: Content): string {
  return pathPrefix(root, process.cwd());
}
