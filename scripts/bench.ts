import { appendFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { corpora, editedEntry, writeCorpus } from './bench/corpus.ts';
import { measuredRun, type RunCost } from './bench/measured-run.ts';
import { forget, layOut, outputOf, type Peer } from './bench/peers.ts';

/*
 * Measures whole builds beside a plain Astro site of the same Markdown, in turns, so that a busy hour meets both.
 * Prints a table and writes all runs to reports/bench.json. Tests never measure time.
 *
 *   npm run bench -- [--corpus S,M,M-photos,L] [--rounds 3] [--work cold,unchanged,entry,setting,day]
 */
const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string', default: 'S,M' },
    rounds: { type: 'string', default: '3' },
    work: { type: 'string', default: 'cold,unchanged,entry,setting,day' },
  },
});
const rounds = Number(options.rounds);

/** What is done before a build; each builds on the state that the one before it left. */
const works: Readonly<Record<string, { title: string; before: (site: BenchSite, round: number) => Promise<void> }>> = {
  cold: {
    title: 'nothing kept',
    before: async ({ peers }) => {
      for (const peer of peers) await forget(peer);
    },
  },
  unchanged: { title: 'nothing changed', before: () => Promise.resolve() },
  entry: {
    title: 'one text changed',
    before: ({ content }, round) => appendFile(join(content, editedEntry), `\nDopisane po raz ${round + 1}.\n`),
  },
  setting: {
    title: 'one setting changed',
    before: ({ content }, round) => appendFile(join(content, 'site.yaml'), `tagline: Hasło ${round + 1}\n`),
  },
  day: {
    title: 'the next day',
    before: (site) => {
      site.day += 1;
      return Promise.resolve();
    },
  },
};

interface BenchSite {
  content: string;
  peers: readonly Peer[];
  /** Which day of December 2026 it is. */
  day: number;
}

interface Run extends RunCost {
  corpus: string;
  work: string;
  peer: string;
  round: number;
  files: number;
  bytes: number;
}

const project = join(import.meta.dirname, '..');
const runs: Run[] = [];
console.log(`Node ${process.version}, ${availableParallelism()} cores, ${new Date().toISOString().slice(0, 10)}\n`);
for (const corpus of options.corpus.split(',')) {
  const wanted = corpora[corpus];
  if (!wanted) throw new Error(`There is no corpus ${corpus}: ${Object.keys(corpora).join(', ')}.`);
  const folder = join(project, '.bench', corpus);
  await rm(folder, { recursive: true, force: true });
  const site: BenchSite = { content: join(folder, 'content'), peers: await layOut(folder), day: 1 };
  await writeCorpus(site.content, wanted);
  for (let round = 0; round < rounds; round += 1)
    for (const name of options.work.split(',')) {
      const work = works[name];
      if (!work) throw new Error(`There is no work ${name}: ${Object.keys(works).join(', ')}.`);
      await work.before(site, round);
      for (const peer of site.peers) runs.push(await runOf(site, peer, { corpus, work: work.title, round }));
    }
  console.log(tableOf(corpus));
  await rm(folder, { recursive: true, force: true });
}
await mkdir(join(project, 'reports'), { recursive: true });
await writeFile(join(project, 'reports', 'bench.json'), JSON.stringify(runs, null, 2));

async function runOf(site: BenchSite, peer: Peer, about: Pick<Run, 'corpus' | 'work' | 'round'>): Promise<Run> {
  const cost = await measuredRun(peer.command, {
    cwd: peer.folder,
    env: {
      KRONIKA_TODAY: `2026-12-${String(site.day).padStart(2, '0')}T12:00`,
      KRONIKA_BENCH_CONTENT: site.content,
    },
  });
  const run = { ...about, peer: peer.name, ...cost, ...(await outputOf(peer)) };
  process.stderr.write(`${run.corpus} ${run.work} ${run.peer}: ${run.processor.toFixed(1)} processor s\n`);
  return run;
}

/** A table of medians in Markdown, with the ratios of Kronika to Astro. */
function tableOf(corpus: string): string {
  const titles = [...new Set(runs.filter((run) => run.corpus === corpus).map(({ work }) => work))];
  const rows = titles.map((work) => {
    const cell = (peer: string) => {
      const those = runs.filter((run) => run.corpus === corpus && run.work === work && run.peer === peer);
      const of = (read: (run: Run) => number) => median(those.map(read));
      return {
        seconds: of((run) => run.seconds),
        processor: of((run) => run.processor),
        megabytes: of((run) => run.megabytes),
        files: of((run) => run.files),
        bytes: of((run) => run.bytes),
      };
    };
    const [own, plain] = [cell('Kronika'), cell('Astro')];
    return [
      work,
      ...[own, plain].flatMap(({ seconds, processor, megabytes }) => [
        `${seconds.toFixed(1)} / ${processor.toFixed(1)}`,
        megabytes.toFixed(0),
      ]),
      `${own.files} (${(own.bytes / 1e6).toFixed(1)} MB)`,
      (own.seconds / plain.seconds).toFixed(2),
      (own.processor / plain.processor).toFixed(2),
    ];
  });
  const head = [corpus, 'Kronika s / cpu s', 'MB', 'Astro s / cpu s', 'MB', 'files', 'ratio s', 'ratio cpu s'];
  return `${[head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
