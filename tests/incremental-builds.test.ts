import { hash } from 'node:crypto';
import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  buildSiteOrFail,
  cacheOf,
  clearCache,
  fixtureSite,
  type FixtureSite,
  testDay,
  writeFiles,
} from '../src/testing/build-site.ts';
import { filesBelow } from '../src/testing/built-page.ts';
import { markdown, meeting, news, photograph, settings } from './fixtures.ts';

/** A content root as it stands, and the moment that is taken for now. */
interface State {
  /** Lines of `site.yaml`. */
  settings: string[];
  files: Record<string, string | Uint8Array>;
  today: string;
}

const workshop = (title: string, number: number) =>
  markdown(
    `title: ${title}\ndescription: Opis.\nstart: 2026-1${number}-2${number}\nseries: cykl\nnumber: ${number}\nproject: kompas`,
  );

async function firstState(): Promise<State> {
  return {
    today: testDay,
    settings: [settings, 'languages: [pl, en]\n'],
    files: {
      'projects/kompas.md': markdown(
        'title: Kompas\ndescription: Projekt.\nperiod: { start: 2026-09-01, end: 2027-06-30 }',
      ),
      'series/cykl.yaml': 'title: Cykl\nplanned: 2\nproject: kompas\n',
      'workshops/jeden.md': workshop('Warsztaty', 1),
      'workshops/dwa.md': workshop('Warsztaty', 2),
      'meetings/narada.md': meeting('Narada', 'tags: [woda]\nproject: kompas\nresponsible: Anna Nowak'),
      'meetings/narada.en.md': markdown('title: A meeting\ndescription: What about.'),
      'news/nowina/index.md': news('Nowina', '2026-07-01', 'cover: { src: ./sala.jpg, alt: Sala }\ntags: [woda]'),
      'news/nowina/sala.jpg': await photograph(640, 480),
      'news/stara.md': news('Stara', '2025-03-01', 'tags: [las]'),
      'organisations/urzad.yaml': 'name: Urząd\n',
    },
  };
}

/** What editors do, each by what it is called. */
const edits: Record<string, (state: State) => Promise<void> | void> = {
  'an entry comes': ({ files }) => {
    files['news/nowa.md'] = news('Nowa', '2026-08-01', 'tags: [woda, las]');
  },
  'a title changes': ({ files }) => {
    files['meetings/narada.md'] = meeting('Zebranie', 'tags: [woda]\nproject: kompas');
  },
  'an entry goes, and with it a topic and a year': ({ files }) => {
    delete files['news/stara.md'];
  },
  'an entry gets another name': ({ files }) => {
    delete files['workshops/jeden.md'];
    files['workshops/pierwsze.md'] = workshop('Warsztaty', 1);
  },
  'a picture changes': async ({ files }) => {
    files['news/nowina/sala.jpg'] = await photograph(640, 480, 30);
  },
  'a translation goes': ({ files }) => {
    delete files['meetings/narada.en.md'];
  },
  'a text changes': ({ files }) => {
    files['workshops/dwa.md'] = `${workshop('Warsztaty', 2)}\nNowy akapit.\n`;
  },
  'a setting changes': (state) => {
    state.settings.push('tagline: Hasło\n');
  },
  'the accent changes': (state) => {
    state.settings.push("colours: { accent: '#7a1f5c' }\n");
  },
  'a word of the interface changes': ({ files }) => {
    files['texts.pl.yaml'] = 'start: Początek\n';
  },
  'the theme changes': ({ files }) => {
    files['theme.css'] = 'main { --own: 1px; }\n';
  },
  'weeks pass': (state) => {
    state.today = '2026-12-27T12:00';
  },
};

/** How many builds the edits are done between. */
const builds = 3;

let site: FixtureSite;

async function build({ settings: lines, files, today }: State): Promise<Record<string, string>> {
  await rm(site.root, { recursive: true, force: true });
  await writeFiles(site, { 'site.yaml': lines.join(''), ...files });
  await buildSiteOrFail(site, today);
  const rows = (await filesBelow(site.outDir)).map(
    async (path) => [path, hash('sha256', await readFile(join(site.outDir, path)))] as const,
  );
  return Object.fromEntries(await Promise.all(rows));
}

/** Builds from nothing, and leaves what other builds kept as it was. */
async function buildAnew(state: State): Promise<Record<string, string>> {
  const kept = [cacheOf(site), site.outDir];
  for (const folder of kept) await rename(folder, `${folder}-kept`);
  const written = await build(state);
  for (const folder of kept) {
    await rm(folder, { recursive: true });
    await rename(`${folder}-kept`, folder);
  }
  return written;
}

test('after edits of all kinds in any order, each build is as one from nothing', async () => {
  site = await fixtureSite('incremental-builds', {});
  for (const folder of [cacheOf(site), site.outDir]) await rm(`${folder}-kept`, { recursive: true, force: true });
  await clearCache(site);
  const state = await firstState();
  await build(state);
  const names = Object.keys(edits);
  const [order = []] = fc.sample(fc.shuffledSubarray(names, { minLength: names.length }), { seed: 7, numRuns: 1 });
  for (let step = 0; step < builds; step += 1) {
    const some = order.filter((_, index) => index % builds === step);
    for (const name of some) await edits[name]?.(state);
    const incremental = await build(state);
    expect(incremental, some.join(', ')).toEqual(await buildAnew(state));
  }
});
