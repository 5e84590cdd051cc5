import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { buildInputs } from '../src/content/build-inputs.ts';
import { contentSource } from '../src/content/content-source.ts';
import { asText } from '../src/content/diagnostics/as-text.ts';
import { listFiles } from '../src/content/list-files.ts';
import { pathPrefix } from '../src/content/path-prefix.ts';
import { evidenceCsv } from '../src/report/evidence-csv.ts';
import { evidenceHtml } from '../src/report/evidence-html.ts';
import { projectUnknown, reportOrder, reportUsage } from '../src/report/report-order.ts';
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
await mkdir(folder, { recursive: true });
for (const [ending, text] of [
  ['html', evidenceHtml(found, language)],
  ['csv', evidenceCsv(found, language)],
] as const) {
  const file = join(folder, `${project}.${ending}`);
  await writeFile(file, text);
  console.log(relative(here, file));
}
console.log({ pl: `Strony i pliki: ${found.rows.length}.`, en: `Pages and files: ${found.rows.length}.` }[language]);

function fail(code: number, reason: string): never {
  console.error(reason);
  process.exit(code);
}
