import type { Content, StandIn } from '../content/content.ts';
import type { ContentSource } from '../content/content-source.ts';
import type { Message } from '../content/new-entry/message.ts';
import { pathPrefix } from '../content/path-prefix.ts';
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
 * Lets an urgent notice out although other entries have errors: those stay as readers last saw them, or are not there
 * at all. It is for a notice alone that stands above the pages today and did not stand there, word for word, in the last
 * state of the content that had no errors. It goes on doing so until it is over or the errors are mended: who knows of a
 * build that failed halfway whether readers saw its notice?
 * @param source the content, with errors
 * @param published commit that the site was published from before the last one, as far as a workflow knows
 * @returns undefined where there is no such notice, where it has errors itself, or where settings have; and without
 *   git, which alone knows what is new and what was good
 */
export async function urgentNotice(source: ContentSource, published?: string): Promise<UrgentNotice | undefined> {
  const content = await source.content();
  const notices = noticesIn(content);
  if (notices.length === 0 || content.history.fault) return undefined;
  const before = await source.published(published);
  if (!before) return undefined;
  const known = new Set(noticesIn(before.content).map(({ mark }) => mark));
  const fresh = notices.filter(({ mark }) => !known.has(mark));
  const good = fresh.length > 0 ? await source.takeLastGood(before) : undefined;
  if (!good) return undefined;
  const out = new Set(noticesIn(good).map(({ file }) => file));
  const changed = new Set(good.standIns.map(({ file }) => file));
  const shown = fresh.filter(({ file }) => out.has(file) && !changed.has(file)).map(({ title }) => title);
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

/** The notices that stand above every page on the day of a reading; the mark changes with every word. */
function noticesIn(content: Content): { file: string; title: string; mark: string }[] {
  const site = contentGraph(content);
  if (!site) return [];
  const shown = site.locales.flatMap((locale) => site.list('news', locale).filter(({ data }) => data.alert));
  return shown.flatMap(({ slug, locale, data }) => {
    const entry = content.entries.find(
      (one) => one.collection === 'news' && one.slug === slug && one.locale === locale,
    );
    return entry ? [{ file: entry.file, title: data.title, mark: `${entry.file} ${entry.digest}` }] : [];
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
    pl: 'Popraw te błędy: dopóki komunikat jest nowy i obowiązuje, każde budowanie je pominie i o nich powie, a potem się na nich zatrzyma. „npm run build -- --strict” zatrzymałoby się już teraz.',
    en: 'Mend these errors: as long as the notice is new and in force, each build passes them over and says so, and after that it stops at them. "npm run build -- --strict" would have stopped now.',
  };
  const lines = standIns.map((one) => `  ${prefixOf(content)}${one.file}: ${standInWords(one, language)}`);
  return [head[language], ...lines, foot[language]].join('\n');
}

function standInWords({ commit, day }: StandIn, language: EditorLanguage): string {
  if (commit === undefined)
    return {
      pl: 'tego wpisu nie będzie na stronie, dopóki nie poprawisz błędów; jego zdjęć i plików nie pokażą też inne wpisy, a odnośniki do niego prowadzą donikąd',
      en: 'this entry is not on the site until its errors are mended; other entries do not show its pictures and files either, and links to it lead nowhere',
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
