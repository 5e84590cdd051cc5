import { mkdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { buildInputs } from '../src/content/build-inputs.ts';
import { contentSource } from '../src/content/content-source.ts';
import { asText } from '../src/content/diagnostics/as-text.ts';
import { listFiles } from '../src/content/list-files.ts';
import { pathPrefix } from '../src/content/path-prefix.ts';
import { errorCode } from '../src/output/error-code.ts';
import { faultMessage } from '../src/output/fault-message.ts';
import { placeProblem } from '../src/output/output-problem.ts';
import { packageRoot } from '../src/package-root.ts';
import { replaceFile } from '../src/photos/replace-file.ts';
import { evidenceCsv, isEvidenceCsv } from '../src/report/evidence-csv.ts';
import { evidenceHtml, isEvidenceHtml } from '../src/report/evidence-html.ts';
import { foreignFile, projectUnknown, reportOrder, reportUsage } from '../src/report/report-order.ts';
import { contentGraph } from '../src/site/content-graph.ts';
import { evidence } from '../src/site/publicity/evidence.ts';
import { siteRules } from '../src/site/site-rules.ts';

const order = reportOrder(process.argv.slice(2));
if ('problem' in order) fail(2, `${order.problem}\n${reportUsage}`);

const here = process.cwd();
const { contentRoot, publicDir, today } = buildInputs(process.env, here);
const content = await contentSource(contentRoot, siteRules(listFiles(publicDir)), today)
  .content()
  .catch((error: unknown) => {
    // A wrong KRONIKA_TODAY is the caller's, not the content's.
    if (error instanceof RangeError) return fail(2, error.message);
    throw error;
  });
const language = order.lang ?? content.settings?.editors.language ?? 'pl';
const errors = content.diagnostics.filter(({ severity }) => severity === 'error');
const site = contentGraph(content);
if (errors.length > 0 || !site) {
  const reason = {
    pl: 'Raport byłby niepełny: najpierw popraw błędy.',
    en: 'The report would not be complete: mend the errors first.',
  };
  fail(1, `${asText(errors, { language, prefix: pathPrefix(contentRoot, here) })}\n${reason[language]}`);
}

const { project, out } = order;
const found = project === undefined ? undefined : evidence(site, project);
if (project === undefined || !found) {
  const known = site.each('projects', site.mainLocale).map(({ slug }) => slug);
  fail(2, `${projectUnknown(project, known.sort())[language]}${project === undefined ? `\n${reportUsage}` : ''}`);
}

const folder = resolve(here, out);
const wrongPlace = placeProblem(folder, { projectRoots: [here, packageRoot], contentRoot }, '--out reports');
if (wrongPlace) fail(2, wrongPlace[language]);
const files = [
  { path: join(folder, `${project}.html`), text: evidenceHtml(found, language), isOurs: isEvidenceHtml },
  { path: join(folder, `${project}.csv`), text: evidenceCsv(found, language), isOurs: isEvidenceCsv },
];
try {
  await mkdir(folder, { recursive: true });
  for (const { path, isOurs } of files) if (!(await mayReplace(path, isOurs))) fail(2, foreignFile(path)[language]);
  for (const { path, text } of files) {
    await replaceFile(path, text);
    console.log(relative(here, path));
  }
} catch (error) {
  const fault = faultMessage(error, folder);
  if (!fault) throw error;
  fail(1, fault[language]);
}
console.log({ pl: `Strony i pliki: ${found.rows.length}.`, en: `Pages and files: ${found.rows.length}.` }[language]);

/** Whether nothing is lost when a file is written: there is none yet, or one of a former report. */
async function mayReplace(path: string, isOurs: (text: string) => boolean): Promise<boolean> {
  const there = await readFile(path, 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  });
  return there === undefined || isOurs(there);
}

function fail(code: number, reason: string): never {
  console.error(reason);
  process.exit(code);
}
