import { existsSync, readdirSync } from 'node:fs';
import { cp, readFile, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { contentSource } from '../src/content/content-source.ts';
import { asText } from '../src/content/diagnostics/as-text.ts';
import type { Diagnostic } from '../src/content/diagnostics/diagnostic.ts';
import { diagnosticKinds } from '../src/content/diagnostics/diagnostic-kinds.ts';
import { siteRules } from '../src/site/rules/site-rules.ts';
import { fixtureSite, type FixtureSite, projectRoot, testDay, writeFiles } from '../src/testing/build-site.ts';
import { filesBelow } from '../src/testing/built-page.ts';
import { commit, git, initialise } from '../src/testing/git-history.ts';
import { meeting } from './fixtures.ts';

/*
 * What the check says in every situation that an editor can get into. A situation is a folder below
 * `src/testing/fixtures/`:
 *
 *   content/        the content root, byte for byte
 *   problems.txt    the place and code of each problem, kept by hand: `file:line:column+length code`
 *   report.pl.txt   what an editor reads; `vitest run -u` writes it anew when a wording changes
 *   report.en.txt   the same in English
 */
const fixtures = join(projectRoot, 'src', 'testing', 'fixtures');
const situations = readdirSync(fixtures).sort();

const page = '---\ntitle: O nas\ndescription: Kim jesteśmy.\n---\n';

/** What a repository does not keep well: names in other forms, large files, histories. */
const additions: Partial<Record<string, (site: FixtureSite) => Promise<void>>> = {
  'addresses-lost': async ({ root }) => {
    const [settings, former, news] = [join(root, 'site.yaml'), join(root, 'news/stara.md'), join(root, 'news/nowa.md')];
    const now = await readFile(settings, 'utf8');
    initialise(root);
    await writeFile(settings, 'name: Partnerstwo\n');
    await rename(news, former);
    await commit(root, { date: '2024-01-10T12:00:00Z' });
    await rename(former, news);
    await writeFile(settings, now);
  },
  'attachment-too-large': ({ root }) => truncate(join(root, 'meetings/2012-06-20-legionowo/raport.pdf'), 60_000_000),
  'file-name-with-spaces-and-diacritics': (site) =>
    writeFiles(site, {
      'meetings/Spotkanie w Łodzi/index.md': meeting(
        'Spotkanie',
        'cover:\n  src: ./Zdjęcie 1.PNG\n  alt: Pełna sala widziana od wejścia.',
      ),
      'meetings/Spotkanie w Łodzi/Zdjęcie 1.PNG': blankPng(4, 3),
    }),
  'gone-never-there': async (site) => {
    const { root } = site;
    const news = join(root, 'news/2026-03-01-nabor.md');
    await writeFiles(site, {
      'news/2026-03-01-nabor.md': `${page.replace('---\n', '---\npubDate: 2026-03-01\n')}\nTekst.\n`,
    });
    initialise(root);
    await commit(root, { date: '2026-03-02T12:00:00Z' });
    await rm(news);
    await commit(root, { date: '2026-04-02T12:00:00Z' });
    await writeFile(join(root, 'pages/o-nas.md'), `${page}\nInny tekst.\n`);
    await commit(root, { date: '2026-04-03T12:00:00Z' });
  },
  'history-empty': ({ root }) => {
    initialise(root);
    return Promise.resolve();
  },
  'history-shallow': async ({ root }) => {
    const whole = join(root, '..', 'whole');
    await rm(whole, { recursive: true, force: true });
    await rename(root, whole);
    initialise(whole);
    await commit(whole, { date: '2024-01-10T12:00:00Z' });
    await commit(whole, { date: '2024-03-02T12:00:00Z', files: { 'pages/o-nas.md': page } });
    git(whole, ['clone', '--quiet', '--depth=1', `file://${whole}`, root]);
  },
  'picture-linked': async ({ root }) => {
    const elsewhere = join(root, '..', 'zdjecie-skads-indziej.png');
    await writeFile(elsewhere, blankPng(4, 3));
    await symlink(elsewhere, join(root, 'meetings/2012-06-20-legionowo/sala.png'));
  },
  'picture-name-as-macos-keeps-it': (site) => pictureNamed(site, 'NFC', 'NFD'),
  'picture-name-as-macos-types-it': (site) => pictureNamed(site, 'NFD', 'NFC'),
  'picture-too-large': ({ root }) => truncate(join(root, 'meetings/2012-06-20-legionowo/sala.jpg'), 25_000_000),
  'project-removed': async (site) => {
    const project = (title: string, keepUntil: string) =>
      `---\ntitle: ${title}\ndescription: Projekt.\nperiod: {}\nkeepUntil: ${keepUntil}\n---\n`;
    initialise(site.root);
    await writeFiles(site, {
      'projects/trwaly.md': project('Projekt na lata', '2033-12-31'),
      'projects/dawny.md': project('Projekt dawny', '2020'),
    });
    await commit(site.root, { date: '2024-01-10T12:00:00Z' });
    await rm(join(site.root, 'projects'), { recursive: true });
    await commit(site.root, { date: '2024-03-02T12:00:00Z' });
  },
  'quotation-too-deep': (site) =>
    writeFiles(site, { 'meetings/2012.md': `${meeting('Spotkanie')}\n${'>'.repeat(20_000)} tekst\n` }),
  'too-many-pixels': (site) => writeFiles(site, { 'meetings/2012-06-20-legionowo/sala.png': blankPng(12_000, 9_000) }),
  'translation-outdated': async ({ root }) => {
    const original = join(root, 'meetings/2012-06-20-legionowo.md');
    initialise(root);
    await commit(root, { date: '2024-01-10T12:00:00Z' });
    await writeFile(original, `${await readFile(original, 'utf8')}\nNowe zdanie.\n`);
    await commit(root, { date: '2024-03-02T12:00:00Z' });
  },
  'two-names-one-address': (site) =>
    writeFiles(site, { 'meetings/lodz.md': meeting('Pierwsze'), 'meetings/Łódź.md': meeting('Drugie') }),
};

/** A gallery whose picture is written in one Unicode form and called by the other. */
function pictureNamed(site: FixtureSite, written: 'NFC' | 'NFD', onDisk: 'NFC' | 'NFD'): Promise<void> {
  const folder = 'galleries/2012-06-20-spotkanie';
  const src = './żółw.png'.normalize(written);
  const fields = `title: Galeria\ndescription: Opis.\nphotos:\n  - src: ${src}\n    alt: Ceramika z warsztatów.`;
  return writeFiles(site, {
    [`${folder}/index.md`]: `---\n${fields}\n---\n\n![Ceramika na stole](${src})\n`,
    [`${folder}/${'żółw.png'.normalize(onDisk)}`]: blankPng(4, 3),
  });
}

/** A PNG of one bit for each pixel, all of them black. */
function blankPng(width: number, height: number): Uint8Array {
  const chunk = (type: string, data: Uint8Array) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0]);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  const pixels = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height));
  const signature = Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1');
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

/** Lays out a situation away from the repository, whose history would speak of its files. */
async function layOut(situation: string): Promise<FixtureSite> {
  const site = await fixtureSite(join('diagnostics', situation), {});
  await cp(join(fixtures, situation, 'content'), site.root, { recursive: true });
  await additions[situation]?.(site);
  return site;
}

/** The check as the commands call it. */
async function check({ root }: FixtureSite): Promise<Diagnostic[]> {
  return (await contentSource(root, siteRules(), testDay).content()).diagnostics;
}

/** `file:line:column+length code`, as `problems.txt` has it. */
function asLine({ file, line, column, length, code }: Diagnostic): string {
  const place = line === undefined ? '' : `:${line}:${column ?? 1}${length === undefined ? '' : `+${length}`}`;
  return `${file}${place} ${code}`;
}

async function expectedLines(situation: string): Promise<string[]> {
  const text = await readFile(join(fixtures, situation, 'problems.txt'), 'utf8');
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

describe.each(situations)('in the situation %s', (situation) => {
  let found: Diagnostic[];

  beforeAll(async () => {
    found = await check(await layOut(situation));
  });

  test('each problem is found once, at its place, as its kind', async () => {
    expect(found.map(asLine)).toEqual(await expectedLines(situation));
  });

  test.each(['pl', 'en'] as const)('the report in %s is known word for word', async (language) => {
    const file = join(fixtures, situation, `report.${language}.txt`);
    expect(existsSync(file), 'the report is part of the fixture').toBe(true);
    const report = asText(found, { language, prefix: 'content/' });
    await expect(`${report}\n`).toMatchFileSnapshot(file);
  });
});

test('every kind of problem has a situation that shows it, and no situation shows another', async () => {
  const lines = (await Promise.all(situations.map(expectedLines))).flat();
  const shown = new Set(lines.map((line) => line.split(' ').at(-1)));
  // What is found in the output of a build: tests/picture-guard.test.ts shows these.
  const ofBuilds = ['picture-damaged-published', 'picture-metadata-published', 'picture-original-published'];
  // Nothing is unreadable for root: src/content/list-files.test.ts reads as somebody else.
  const ofOthers = ['file-unreadable', 'folder-unreadable'];
  // Tables of later versions are needed: src/content/older-forms/older-forms.test.ts has one.
  const ofVersions = ['field-renamed', 'field-renamed-twice', 'kronika-too-old', 'value-renamed'];
  expect([...shown, ...ofBuilds, ...ofOthers, ...ofVersions].sort()).toEqual(Object.keys(diagnosticKinds).sort());
});

test('every addition belongs to a situation', () => {
  expect(situations).toEqual(expect.arrayContaining(Object.keys(additions)));
});

describe('forty problems in twelve files', () => {
  test('are all told in one reading', async () => {
    const found = await check(await layOut('forty-problems'));
    expect(found.length).toBeGreaterThanOrEqual(40);
    expect(new Set(found.map(({ file }) => file)).size).toBeGreaterThanOrEqual(12);
  });

  test('are told in the same order each time, and whatever order the files were made in', async () => {
    const site = await layOut('forty-problems');
    const first = await check(site);
    const files = await filesBelow(site.root);
    const mixed = [...files.filter((_, index) => index % 2 === 0).reverse(), ...files.filter((_, index) => index % 2)];
    const other = await fixtureSite(join('diagnostics', 'forty-problems-otherwise'), {});
    for (const file of mixed) await writeFiles(other, { [file]: await readFile(join(site.root, file)) });
    expect(await check(site)).toEqual(first);
    expect(await check(other)).toEqual(first);
  });
});
