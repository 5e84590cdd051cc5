import { mkdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { buildInputs } from '../content/build-inputs.ts';
import { contentSource } from '../content/content-source.ts';
import { asText } from '../content/diagnostics/as-text.ts';
import type { EditorLanguage } from '../schemas/editor-language.ts';
import { givenAddresses } from '../content/given-addresses.ts';
import { pathPrefix } from '../content/path-prefix.ts';
import { errorCode } from '../output/error-code.ts';
import { faultMessage } from '../output/fault-message.ts';
import { placeProblem } from '../output/output-problem.ts';
import { packageRoot } from '../package-root.ts';
import { replaceFile } from '../output/replace-file.ts';
import { evidenceCsv, isEvidenceCsv } from '../report/evidence-csv.ts';
import { evidenceHtml, isEvidenceHtml } from '../report/evidence-html.ts';
import { isPhotographsCsv, photographsCsv } from '../report/photographs-csv.ts';
import { foreignFile, projectUnknown, type ReportOrder, reportOrder, reportUsage } from '../report/report-order.ts';
import type { Graph } from '../site/model/graph.ts';
import { contentGraph } from '../site/model/content-graph.ts';
import { evidence } from '../report/evidence.ts';
import { siteRules } from '../site/rules/site-rules.ts';
import { askAtTerminal } from './ask-at-terminal.ts';
import { command, CommandFault } from './command.ts';
import { languageOf, withHelp } from './with-help.ts';

/** A file of a report, and whether a text is one of its kind, which may be replaced. */
interface ReportFile {
  name: string;
  text: string;
  isOurs: (text: string) => boolean;
}

const report = command(async (argv, { cwd: here, env, out, isInteractive }) => {
  const given = reportOrder([...argv]);
  if ('problem' in given) {
    const spoken = languageOf(argv, { cwd: here, env });
    throw new CommandFault(2, `${given.problem[spoken]}\n${reportUsage[spoken]}`);
  }

  const { contentRoot, today, ...folders } = buildInputs(env, here);
  const content = await contentSource(contentRoot, siteRules(givenAddresses(folders)), today)
    .content()
    .catch((error: unknown) => {
      // A wrong KRONIKA_TODAY is the caller's, not the content's.
      if (error instanceof RangeError) throw new CommandFault(2, error.message);
      throw error;
    });
  const language = given.lang ?? content.settings?.editors.language ?? 'pl';
  const errors = content.diagnostics.filter(({ severity }) => severity === 'error');
  const site = contentGraph(content);
  if (errors.length > 0 || !site) {
    const reason = {
      pl: 'Raport byłby niepełny: najpierw popraw błędy.',
      en: 'The report would not be complete: mend the errors first.',
    };
    throw new CommandFault(
      1,
      `${asText(errors, { language, prefix: pathPrefix(contentRoot, here) })}\n${reason[language]}`,
    );
  }

  const order =
    given.project === undefined && !given.photos && isInteractive ? await asked(given, site, language) : given;
  const folder = resolve(here, order.out);
  const wrongPlace = placeProblem(folder, { projectRoots: [here, packageRoot], contentRoot }, '--out reports');
  const write = async (files: readonly ReportFile[], done: Record<EditorLanguage, string>): Promise<number> => {
    if (wrongPlace) throw new CommandFault(2, wrongPlace[language]);
    try {
      await mkdir(folder, { recursive: true });
      for (const { name, isOurs } of files) {
        const path = join(folder, name);
        if (!(await mayReplace(path, isOurs))) throw new CommandFault(2, foreignFile(path)[language]);
      }
      for (const { name, text } of files) {
        await replaceFile(join(folder, name), text);
        out(relative(here, join(folder, name)));
      }
    } catch (error) {
      const fault = faultMessage(error, folder);
      if (!fault) throw error;
      throw new CommandFault(1, fault[language]);
    }
    out(done[language]);
    return 0;
  };
  if (order.photos) {
    const { photographs } = content;
    const text = photographsCsv(photographs, language);
    const count = photographs.length;
    return write([{ name: 'photographs.csv', text, isOurs: isPhotographsCsv }], {
      pl: `Użycia zdjęć: ${count}. Tego pliku nie publikuj: mówi o zgodach.`,
      en: `Uses of photographs: ${count}. Do not publish this file: it tells of consents.`,
    });
  }

  const { project } = order;
  const found = project === undefined ? undefined : evidence(site, project);
  if (project === undefined || !found) {
    const known = site.each('projects', site.mainLocale).map(({ slug }) => slug);
    throw new CommandFault(
      2,
      `${projectUnknown(project, known.sort())[language]}${project === undefined ? `\n${reportUsage[language]}` : ''}`,
    );
  }

  return write(
    [
      { name: `${project}.html`, text: evidenceHtml(found, language), isOurs: isEvidenceHtml },
      { name: `${project}.csv`, text: evidenceCsv(found, language), isOurs: isEvidenceCsv },
    ],
    { pl: `Strony i pliki: ${found.rows.length}.`, en: `Pages and files: ${found.rows.length}.` },
  );
});

/** Writes what the site shows of a project, for those who settle it, or the register of its photographs. */
export const run = withHelp(reportUsage, report);

/** Asks which project a report is of, or for the register of photographs. */
function asked(order: ReportOrder, site: Graph, language: EditorLanguage): Promise<ReportOrder> {
  const title = { pl: 'Raport do rozliczenia.', en: 'A report for the settlement.' };
  return askAtTerminal(title, language, async (ask) => {
    const projects = site
      .each('projects', site.mainLocale)
      .map(({ slug, data }) => ({ value: slug, label: data.title, hint: slug }));
    const chosen = await ask.choose({ pl: 'Czego dotyczy raport?', en: 'What is the report of?' }[language], [
      ...projects,
      {
        value: '',
        label: {
          pl: 'wszystkie zdjęcia: autorzy, licencje, zgody',
          en: 'all photographs: authors, licences, consents',
        }[language],
      },
    ]);
    return chosen === '' ? { ...order, photos: true } : { ...order, project: chosen };
  });
}

/** Whether nothing is lost when a file is written: there is none yet, or one of a former report. */
async function mayReplace(path: string, isOurs: (text: string) => boolean): Promise<boolean> {
  const there = await readFile(path, 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  });
  return there === undefined || isOurs(there);
}
