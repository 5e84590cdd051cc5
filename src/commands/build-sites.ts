import { readFileSync, realpathSync, statSync } from 'node:fs';
import { availableParallelism, freemem } from 'node:os';
import { performance } from 'node:perf_hooks';
import { dirname, join, relative, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { forEachOf } from '../content/for-each-of.ts';
import { ownValue } from '../content/own-value.ts';
import type { Message } from '../content/new-entry/message.ts';
import type { EditorLanguage } from '../schemas/editor-language.ts';
import { CommandFault } from './command.ts';
import type { CommandIo } from './command-io.ts';
import { nothingToBuild } from './nothing-to-build.ts';
import { runChild } from './run-child.ts';

/** How the build of one site among several ended. */
export interface SiteBuild {
  /** Folder of the site, as a path from where the command was called. */
  site: string;
  /** `current`: nothing had changed; `refused`: its content has errors, or it was called wrongly. */
  outcome: 'written' | 'current' | 'refused' | 'failed';
  /** Time by the clock, in seconds. */
  seconds: number;
  /** What the build said, where it did not end well. */
  said?: string;
}

/** What is asked of a build of several sites. */
export interface SitesCall {
  /** Folders of sites. */
  folders: readonly string[];
  /** File with a folder in each line, relative to its own; what follows `#` is a note. */
  list?: string | undefined;
  /** How many are built side by side; by default as many as cores and free memory allow. */
  atOnce?: number | undefined;
  format: 'text' | 'json';
  language: EditorLanguage;
  /** Options for each of the builds. */
  options: readonly string[];
}

/** As much memory as the build of a site of a thousand entries takes, in bytes (docs/performance.md). */
const memoryOfBuild = 1.25e9;

/**
 * Builds several sites, some of them side by side, in processes of their own. One that fails stops no other.
 * @param call which sites, and how
 * @param io world of the command
 * @returns 0 where every site is as it should be, else 1; 130 where it was stopped
 * @throws CommandFault when a folder is none of a site, or none is named
 */
export async function buildSites(call: SitesCall, io: CommandIo): Promise<number> {
  const sites = foldersOf(call, io);
  const { language, format, options } = call;
  const words = texts[language];
  for (const name of ['KRONIKA_CONTENT', 'KRONIKA_OUT'])
    if (ownValue(io.env, name)) throw new CommandFault(2, ofOneSite(name)[language]);
  const say = format === 'json' ? io.err : io.out;
  const built: SiteBuild[] = [];
  const atOnce = Math.min(call.atOnce ?? sideBySide(), sites.length);
  let isStopped = false;
  const stop = () => {
    isStopped = true;
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, stop);
  const most = process.getMaxListeners();
  // Each build passes on what ends this process.
  process.setMaxListeners(most + atOnce + 1);
  await forEachOf(
    sites,
    async (folder) => {
      if (isStopped) return;
      const one = await buildOne(folder, options, io);
      built.push(one);
      const count = `[${built.length}/${sites.length}]`;
      say(`${count} ${one.site}: ${words[one.outcome]} (${seconds(one.seconds, language)})`);
      if (one.said !== undefined) say(indented(one.said));
    },
    atOnce,
  );
  process.setMaxListeners(most);
  for (const signal of signals) process.off(signal, stop);
  const inOrder = sites.flatMap((folder) => built.filter(({ site }) => site === nameOf(folder, io)));
  if (format === 'json') io.out(JSON.stringify({ sites: inOrder }, undefined, 2));
  else if (sites.length > 1) io.out(`\n${tableOf(inOrder, language)}`);
  if (isStopped) return 130;
  return built.every(({ outcome }) => outcome === 'written' || outcome === 'current') ? 0 : 1;
}

/** How many builds this machine carries. */
function sideBySide(): number {
  return Math.max(1, Math.min(availableParallelism(), Math.floor(freemem() / memoryOfBuild)));
}

/** Absolute folders of the sites, each once. */
function foldersOf({ folders, list, language }: SitesCall, { cwd }: CommandIo): string[] {
  const named = [
    ...folders.map((folder) => resolve(cwd, folder)),
    ...(list === undefined ? [] : listed(resolve(cwd, list))),
  ];
  const real = named.map((folder) => {
    // A folder of content alone has no configuration and nothing installed; the check tells of all else.
    if (!isFile(join(folder, 'package.json')) && !configurations.some((name) => isFile(join(folder, name))))
      throw new CommandFault(2, noSite(relative(cwd, folder) || '.')[language]);
    return realpathSync(folder);
  });
  if (real.length === 0) throw new CommandFault(2, nothingNamed[language]);
  return [...new Set(real)];

  function listed(file: string): string[] {
    let text: string;
    try {
      text = readFileSync(file, 'utf8');
    } catch {
      throw new CommandFault(2, noList(relative(cwd, file))[language]);
    }
    const lines = text.split(/\r?\n/).map((line) => line.replace(/(?:^|\s)#.*$/, '').trim());
    return lines.filter((line) => line !== '').map((line) => resolve(dirname(file), line));
  }
}

const configurations = ['mjs', 'js', 'ts', 'mts'].map((ending) => `astro.config.${ending}`);

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function nameOf(folder: string, { cwd }: CommandIo): string {
  return relative(realpathSync(cwd), folder) || '.';
}

async function buildOne(folder: string, options: readonly string[], io: CommandIo): Promise<SiteBuild> {
  const started = performance.now();
  const site = nameOf(folder, io);
  const end = (outcome: SiteBuild['outcome'], said?: string): SiteBuild => ({
    ...{ site, outcome, seconds: Math.round(performance.now() - started) / 1000 },
    ...(said !== undefined && { said }),
  });
  if (nothingToBuild(options, { cwd: folder, env: io.env }) !== undefined) return end('current');
  let said = '';
  const bin = join(import.meta.dirname, '..', import.meta.filename.endsWith('.ts') ? 'bin.ts' : 'bin.js');
  const { code, signal } = await runChild(
    [bin, 'build', ...options],
    { cwd: folder, env: { ...io.env, NO_COLOR: '1', FORCE_COLOR: undefined } },
    (text) => (said += text),
  );
  if (code === 0) return end('written');
  // Shells, and the command itself, say by a number from 128 on that a signal ended something.
  return end(signal === null && code < 128 ? 'refused' : 'failed', stripVTControlCharacters(said).trim());
}

function seconds(count: number, language: EditorLanguage): string {
  return new Intl.NumberFormat(language, {
    ...{ style: 'unit', unit: 'second', minimumFractionDigits: 1, maximumFractionDigits: 1 },
  }).format(count);
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '    ');
}

/** A line for each site, and how many ended in each way. */
function tableOf(built: readonly SiteBuild[], language: EditorLanguage): string {
  const words = texts[language];
  const width = Math.max(...built.map(({ site }) => site.length));
  const widest = Math.max(...built.map(({ outcome }) => words[outcome].length));
  const rows = built.map(
    ({ site, outcome, seconds: count }) =>
      `${site.padEnd(width)}  ${words[outcome].padEnd(widest)}  ${seconds(count, language)}`,
  );
  const counts = [...Map.groupBy(built, ({ outcome }) => outcome)].map(
    ([outcome, those]) => `${words[outcome]}: ${those.length}`,
  );
  return [...rows, '', counts.join(', ')].join('\n');
}

const texts: Record<EditorLanguage, Record<SiteBuild['outcome'], string>> = {
  pl: { written: 'zapisana', current: 'bez zmian', refused: 'nie zbudowana', failed: 'przerwana' },
  en: { written: 'written', current: 'unchanged', refused: 'not built', failed: 'broken off' },
};

const nothingNamed: Message = {
  pl: 'Lista nie wymienia żadnej strony.',
  en: 'The list names no site.',
};

function noSite(folder: string): Message {
  return {
    pl: `W folderze ${folder} nie ma strony (package.json albo astro.config.mjs).`,
    en: `There is no site in the folder ${folder} (package.json or astro.config.mjs).`,
  };
}

function noList(file: string): Message {
  return { pl: `Nie można odczytać listy ${file}.`, en: `The list ${file} cannot be read.` };
}

function ofOneSite(name: string): Message {
  return {
    pl: `Zmienna ${name} dotyczy jednej strony, a te mają każda swoją. Usuń ją i uruchom polecenie jeszcze raz.`,
    en: `The variable ${name} speaks of one site, and each of these has its own. Unset it and run the command again.`,
  };
}
