import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildInputs } from '../content/build-inputs.ts';
import type { Message } from '../content/new-entry/message.ts';
import { type Issue, newsletterIssue } from '../issue/issue.ts';
import { issueEntry } from '../issue/issue-entry.ts';
import { isIssueHtml, issueHtml } from '../issue/issue-html.ts';
import { isIssueText, issueText } from '../issue/issue-text.ts';
import { type SignPicture, signPictures } from '../issue/sign-pictures.ts';
import { replaceFile } from '../output/replace-file.ts';
import { dayField } from '../schemas/fields/date.ts';
import type { EditorLanguage } from '../schemas/editor-language.ts';
import { absolute } from '../site/model/addresses.ts';
import type { Graph } from '../site/model/graph.ts';
import { issueSlug, newsletterIssues } from '../site/model/newsletter-issues.ts';
import type { MarkView } from '../site/publicity/signs-view.ts';
import { command, CommandFault } from './command.ts';
import type { CommandIo } from './command-io.ts';
import { readSite } from './read-site.ts';
import { languageOf } from './with-help.ts';
import { writeOwnFiles } from './write-own-files.ts';

/** How the command is called. */
export const draftUsage: Message = {
  pl: `kronika newsletter draft [--since <data>|last] [--project <projekt>] [--out newsletters] [--lang pl|en]
Pisze szkic numeru z tego, co opublikowano od podanego dnia albo od ostatniego numeru: HTML i sam tekst, w każdym
języku strony, i wpis do archiwum numerów. Niczego nie wysyła i nie otwiera.
  --since <data>      od którego dnia: 2026-11-01; last (tak jest bez tego słowa) znaczy: od ostatniego numeru
  --project <projekt> tylko o tym projekcie: nazwa jego pliku albo folderu
  --out <folder>      gdzie zapisać szkic`,
  en: `kronika newsletter draft [--since <date>|last] [--project <project>] [--out newsletters] [--lang pl|en]
Writes the draft of an issue from what was published since a day or since the last issue: HTML and plain text, in each
language of the site, and an entry for the archive of issues. Sends and opens nothing.
  --since <date>      from which day: 2026-11-01; last, which it is without this word, means since the last issue
  --project <project> about this project alone: the name of its file or folder
  --out <folder>      where the draft is written`,
};

/** Writes the draft of an issue. */
export const draft = command(async (argv, io) => {
  const { cwd: here, env, out } = io;
  const order = readArguments(argv, io);
  const refusal = {
    pl: 'Numer byłby niepełny: najpierw popraw błędy.',
    en: 'The issue would not be complete: mend the errors first.',
  };
  const { site, contentRoot, language } = await readSite({ cwd: here, env }, refusal, order.lang);
  if (order.project !== undefined && !site.find('projects', order.project, site.mainLocale)) {
    const known = site.each('projects', site.mainLocale).map(({ slug }) => slug);
    throw new CommandFault(2, unknownProject(order.project, known)[language]);
  }
  const day = site.today.slice(0, 10);
  const last = lastIssue(site, order.project, day);
  const since = order.since === 'last' ? last?.day : order.since;
  if (since === undefined) throw new CommandFault(2, noLastIssue[language]);
  const scope = {
    since,
    told: order.since === 'last' && last ? last.told : new Set<string>(),
    ...(order.project !== undefined && { project: order.project }),
  };
  const issues = site.locales.flatMap((locale) => newsletterIssue(site, locale, scope) ?? []);
  const [main] = issues;
  if (!main) throw new CommandFault(1, nothingNew(since)[language]);

  const marks = issues.flatMap(({ signs }) => signs.flatMap((row) => row.marks));
  const pictures = await signPictures(marks, ({ src }) => readFile(join(contentRoot, src)));
  const pictureOf = (mark: MarkView) => {
    const picture = pictures.get(mark);
    return picture && { ...picture, src: absolute(`${signsFolder}/${picture.name}`, site) };
  };
  const name = `${day}-${issueSlug(order.project)}`;
  await writeOwnFiles(
    issues.flatMap((issue) => [
      { name: `${issue.locale}.html`, text: issueHtml(issue, pictureOf), isOurs: isIssueHtml },
      { name: `${issue.locale}.txt`, text: issueText(issue), isOurs: isIssueText },
    ]),
    { folder: resolve(here, order.out, name), here, contentRoot, example: '--out newsletters', language, foreign, out },
  );
  const written = await writeSigns([...pictures.values()], join(buildInputs(env, here).publicDir, signsFolder));
  for (const path of written) out(relative(here, path));
  if (written.length > 0) out(publishFirst[language]);
  const record = join(contentRoot, 'news', `${name}.md`);
  const kept = await recordIssue(record, main, day, language);
  const shown = relative(here, record);
  out((kept ? recordKept(shown) : recordWritten(shown))[language]);
  return 0;
});

/** Below `public/`, whose files are served as they are: mail that was sent keeps its pictures through all builds. */
const signsFolder = 'newsletter-signs';

/** Writes the pictures of signs, each once. @returns their paths */
async function writeSigns(pictures: readonly SignPicture[], folder: string): Promise<string[]> {
  const files = new Map(pictures.map(({ name, png }) => [join(folder, name), png]));
  if (files.size > 0) await mkdir(folder, { recursive: true });
  for (const [path, png] of files) await replaceFile(path, png);
  return [...files.keys()];
}

interface Order {
  since: string;
  project: string | undefined;
  out: string;
  lang: EditorLanguage | undefined;
}

function readArguments(argv: readonly string[], io: CommandIo): Order {
  const language = languageOf(argv, io);
  const wrong = (reason: Message) => new CommandFault(2, reason[language], draftUsage[language]);
  const { values, positionals } = parsed(argv, wrong);
  if (positionals.length > 0) {
    const words = positionals.join(' ');
    throw wrong({ pl: `Nie wiadomo, co znaczy „${words}”.`, en: `It is not known what "${words}" means.` });
  }
  const { since, project, out, lang } = values;
  if (since !== 'last' && !dayField.safeParse(since).success)
    throw wrong({
      pl: `--since ${since}: podaj dzień, na przykład --since 2026-11-01, albo last.`,
      en: `--since ${since}: give a day, such as --since 2026-11-01, or last.`,
    });
  return {
    since,
    out,
    lang: lang === undefined ? undefined : language,
    // The folder of a project, as a shell completes it, names it too.
    project: project?.replace(/^(?:.*\/)?projects\//, '').replace(/(?:\/(?:index\.md)?|\.md)$/, ''),
  };
}

function parsed(argv: readonly string[], wrong: (reason: Message) => CommandFault) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        since: { type: 'string', default: 'last' },
        project: { type: 'string' },
        out: { type: 'string', default: 'newsletters' },
        lang: { type: 'string' },
      },
      allowPositionals: true,
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw wrong({ pl: reason, en: reason });
  }
}

/** The newest issue that was sent before a day, by the news that records it; a draft was not sent. */
function lastIssue(
  site: Graph,
  project: string | undefined,
  today: string,
): { day: string; told: Set<string> } | undefined {
  const newest = newsletterIssues(site, site.mainLocale).find(
    ({ slug }) => slug.slice(11) === issueSlug(project) && slug.slice(0, 10) < today,
  );
  return (
    newest && {
      day: newest.data.pubDate.slice(0, 10),
      told: new Set(newest.data.about.map(({ to, slug }) => `${to}/${slug}`)),
    }
  );
}

/**
 * Writes the news that records an issue.
 * @returns whether one was there, which stays as it is: an editor may have worked on it
 */
async function recordIssue(path: string, issue: Issue, day: string, language: EditorLanguage): Promise<boolean> {
  if (existsSync(path)) return true;
  await mkdir(join(path, '..'), { recursive: true });
  await replaceFile(path, issueEntry(issue, day, language));
  return false;
}

const noLastIssue: Message = {
  pl: 'Nie ma jeszcze żadnego numeru. Podaj, od którego dnia: --since 2026-11-01.',
  en: 'There is no issue yet. Say from which day: --since 2026-11-01.',
};

const publishFirst: Message = {
  pl: 'Te obrazki to znaki tych, którzy płacą. Opublikuj stronę razem z nimi, zanim wyślesz numer: list wskazuje ich adresy na stronie.',
  en: 'Those pictures are the signs of those who pay. Publish the site with them before you send the issue: the mail names their addresses on the site.',
};

function nothingNew(since: string): Message {
  return {
    pl: `Od ${since} niczego nie opublikowano, więc nie ma o czym pisać.`,
    en: `Nothing was published since ${since}, so there is nothing to write about.`,
  };
}

function unknownProject(project: string, known: readonly string[]): Message {
  return {
    pl: `Nie ma projektu ${project}. Projekty: ${known.join(', ')}.`,
    en: `There is no project ${project}. Projects: ${known.join(', ')}.`,
  };
}

function foreign(path: string): Message {
  return {
    pl: `Plik ${path} nie jest szkicem newslettera, więc zostaje nietknięty. Przenieś go albo podaj inny folder: --out newsletters.`,
    en: `The file ${path} is no draft of a newsletter, so it is left alone. Move it, or give another folder: --out newsletters.`,
  };
}

function recordWritten(path: string): Message {
  return {
    pl: `${path}\nGdy numer wyjdzie, usuń w tym pliku wiersz „draft”: numer stanie w archiwum (temat „newsletter”), a następny szkic pominie to, co już było.\nOdnośnik do wypisania się dodaje serwis, który wysyła newsletter.`,
    en: `${path}\nOnce the issue is sent, remove the line "draft" from this file: the issue then stands in the archive (topic "newsletter"), and the next draft leaves out what was told.\nThe link to leave the list is added by the service that sends.`,
  };
}

function recordKept(path: string): Message {
  return {
    pl: `${path} już jest i zostaje bez zmian. Jeśli numer się zmienił, popraw w nim pole about albo usuń ten plik i powtórz.`,
    en: `${path} is there already and stays as it is. If the issue changed, mend its field about, or delete the file and repeat.`,
  };
}
