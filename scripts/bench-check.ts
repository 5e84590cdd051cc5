import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { contentSource } from '../src/content/content-source.ts';
import { siteRules } from '../src/site/rules/site-rules.ts';

/*
 * Measures the check on a large content root: 10,000 entries with front matter of a dozen fields and
 * texts of about 270 words, all different. Prints each run and the median; tests never measure time.
 */
const entries = Number(process.argv[2] ?? 10_000);
const runs = Number(process.argv[3] ?? 5);

const syllables = [
  'war',
  'szta',
  'ty',
  'par',
  'tner',
  'stwo',
  'le',
  'gio',
  'no',
  'wo',
  'po',
  'wiat',
  'gmi',
  'na',
  'ry',
  'nek',
  'pra',
  'cy',
  'śro',
  'dek',
  'łą',
  'ka',
  'źró',
  'dło',
];

/** A sequence that is the same on each machine (Numerical Recipes' linear congruential generator). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

function words(count: number, random: () => number): string {
  const word = () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => syllables[Math.floor(random() * syllables.length)]).join(
      '',
    );
  return Array.from({ length: count }, word).join(' ');
}

function meeting(index: number): string {
  const random = sequence(index + 1);
  const day = `${2000 + (index % 26)}-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`;
  const paragraphs = [90, 90, 80].map((count) => words(count, random)).join('.\n\n');
  return `---
title: ${words(5, random)} ${index}
description: ${words(14, random)}.
pubDate: ${day}
tags: [${words(1, random)}, ${words(1, random)}]
responsible: ${words(3, random)}
project: projekt-${index % 50}
kind: partnership
start: ${day}T09:00
end: ${day}T14:00
venue:
  name: ${words(2, random)}
organisers:
  - organizacja-${index % 200}
participants:
  count: ${1 + (index % 300)}
  groups: [${words(2, random)}, ${words(2, random)}]
outcomes:
  - ${words(9, random)}
---

## ${words(3, random)}

${paragraphs}. [${words(2, random)}](/spotkania/spotkanie-${(index + 1) % entries}/)
`;
}

function writeCorpus(root: string): void {
  for (const folder of ['projects', 'meetings', 'organisations']) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'site.yaml'), 'name: Duża strona\naddress: https://example.org/\n');
  for (let index = 0; index < 50; index += 1)
    writeFileSync(
      join(root, 'projects', `projekt-${index}.md`),
      `---\ntitle: Projekt ${index}\ndescription: Opis.\nperiod: {}\n---\n`,
    );
  for (let index = 0; index < 200; index += 1)
    writeFileSync(join(root, 'organisations', `organizacja-${index}.yaml`), `name: Organizacja ${index}\n`);
  for (let index = 0; index < entries; index += 1)
    writeFileSync(join(root, 'meetings', `spotkanie-${index}.md`), meeting(index));
}

const root = mkdtempSync(join(tmpdir(), 'kronika-bench-'));
try {
  writeCorpus(root);
  const seconds: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    const { diagnostics, entries: read } = await contentSource(root, siteRules(), '2026-11-22').content();
    seconds.push((performance.now() - start) / 1000);
    console.log(
      `run ${run + 1}: ${seconds.at(-1)?.toFixed(2)} s, ${read.length} entries, ${diagnostics.length} problems`,
    );
  }
  const median = [...seconds].sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `check of ${entries} entries: median ${median.toFixed(2)} s of ${runs} runs, peak ${memory} MB, Node ${process.version}, ${availableParallelism()} cores`,
  );
} finally {
  rmSync(root, { recursive: true, force: true });
}
