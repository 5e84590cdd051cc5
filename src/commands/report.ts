import { resolve } from 'node:path';
import type { EditorLanguage } from '../schemas/editor-language.ts';
import { evidence } from '../report/evidence.ts';
import { evidenceCsv, isEvidenceCsv } from '../report/evidence-csv.ts';
import { evidenceHtml, isEvidenceHtml } from '../report/evidence-html.ts';
import { isPhotographsCsv, photographsCsv } from '../report/photographs-csv.ts';
import { foreignFile, projectUnknown, type ReportOrder, reportOrder, reportUsage } from '../report/report-order.ts';
import type { Graph } from '../site/model/graph.ts';
import { askAtTerminal } from './ask-at-terminal.ts';
import { command, CommandFault } from './command.ts';
import { readSite } from './read-site.ts';
import { languageOf, withHelp } from './with-help.ts';
import { type OwnFile, writeOwnFiles } from './write-own-files.ts';

const report = command(async (argv, { cwd: here, env, out, isInteractive }) => {
  const given = reportOrder([...argv]);
  if ('problem' in given) {
    const spoken = languageOf(argv, { cwd: here, env });
    throw new CommandFault(2, `${given.problem[spoken]}\n${reportUsage[spoken]}`);
  }

  const refusal = {
    pl: 'Raport byłby niepełny: najpierw popraw błędy.',
    en: 'The report would not be complete: mend the errors first.',
  };
  const { content, site, contentRoot, language } = await readSite({ cwd: here, env }, refusal, given.lang);
  const order =
    given.project === undefined && !given.photos && isInteractive ? await asked(given, site, language) : given;
  const write = async (files: readonly OwnFile[], done: Record<EditorLanguage, string>): Promise<number> => {
    const place = { folder: resolve(here, order.out), here, contentRoot, language, out };
    await writeOwnFiles(files, { ...place, example: '--out reports', foreign: foreignFile });
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
