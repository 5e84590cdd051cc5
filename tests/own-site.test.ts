import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../src/testing/browser.ts';
import {
  type BuildResult,
  buildSiteOrFail,
  type FixtureSite,
  outerEnvironment,
  projectRoot,
  runCommand,
  runProgram,
  testDay,
} from '../src/testing/build-site.ts';
import { filesBelow } from '../src/testing/built-page.ts';
import { serveFolder } from '../src/testing/static-server.ts';

/** What `kronika create` started, with what npm installed; the package in it is the one that npm packs. */
let folder: string;
let created: BuildResult;

beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'kronika-')), 'strona');
  const answers = ['--name', 'Partnerstwo nad Wkrą', '--address', 'https://nad-wkra.pl/projekty/'];
  created = await runCommand(['src/bin.ts', 'create', folder, '--yes', '--lang', 'pl', ...answers], {
    ...process.env,
    KRONIKA_TODAY: testDay,
  });
  const installed = await npm('install', '--prefer-offline');
  if (installed.code !== 0) throw new Error(`npm install failed:\n${installed.stdout}\n${installed.stderr}`);
});
afterAll(() => rm(join(folder, '..'), { recursive: true, force: true }));

/** Runs npm in the new site, on the day of the tests. */
function npm(...args: string[]): Promise<BuildResult> {
  return npmWith({}, ...args);
}

/** The same, with inputs from the environment. */
function npmWith(inputs: Record<string, string>, ...args: string[]): Promise<BuildResult> {
  const env = { ...outerEnvironment(), KRONIKA_TODAY: testDay, NO_COLOR: '1', ...inputs };
  return runProgram('npm', args, { cwd: folder, env });
}

/** A page without the names that depend on where the package lies: of scopes, modules and their digests. */
function asWritten(html: string): string {
  return html
    .replaceAll(/ class="astro-[a-z0-9]{8}"| astro-[a-z0-9]{8}(?=[ "])/g, '')
    .replaceAll(/(_astro\/[\w.-]+?)\.[\w-]{8}\.(js|css)/g, '$1.$2')
    .replaceAll(/'sha256-[^']+'/g, '');
}

test('is started with words about what to do next', async () => {
  expect(created.code).toBe(0);
  expect(created.stdout).toContain('npm install');
  const files = (await filesBelow(folder)).filter((path) => !path.startsWith('node_modules/'));
  expect(files).toContain('content/site.yaml');
  expect(files.length).toBeLessThan(30);
});

test('takes no test, fixture or photograph of the sample with it', async () => {
  const files = await filesBelow(join(folder, 'node_modules', 'kronika'));
  const own = files.filter((path) => !path.startsWith('node_modules/'));
  expect(own).toContain('compiled/bin.js');
  expect(own.filter((path) => /\.test\.|fixtures|testing\/|^content\/|\.(?:jpe?g|png|webp|avif)$/.test(path))).toEqual(
    [],
  );
});

test('starts another, as npm create does, when the registry does not answer', async () => {
  const starter = join(folder, '..', 'starter', 'node_modules');
  await mkdir(starter, { recursive: true });
  await symlink(join(folder, 'node_modules', 'kronika'), join(starter, 'kronika'));
  await cp(join(projectRoot, 'scripts', 'create-kronika'), join(starter, 'create-kronika'), { recursive: true });
  const name = 'the 2nd (ż)';
  const { code, stdout, stderr } = await runProgram(
    process.execPath,
    [join(starter, 'create-kronika', 'create.js'), name, '--yes', '--lang', 'en'],
    { cwd: join(folder, '..'), env: { ...outerEnvironment(), npm_config_registry: 'http://127.0.0.1:9/' } },
  );
  expect(`${code} ${stderr}`).toMatch(/^0 .*The npm registry does not answer\./s);
  expect(stdout).toContain(`cd "${name}"`);
  const files = await filesBelow(join(folder, '..', name));
  expect(files.filter((path) => /^vendor\/|^docs\//.test(path))).toEqual([
    'docs/editors-guide.md',
    'docs/fields-and-messages.md',
    expect.stringMatching(/^vendor\/kronika-.*\.tgz$/),
  ]);
});

test('names what is still to be filled in, and nothing else', async () => {
  const { code, stdout } = await npm('run', 'check');
  expect(stdout).toContain('[adres biura]');
  expect(new Set(stdout.match(/(?<=\[)[a-z-]+(?=\]$)/gm))).toEqual(new Set(['funding-unstated', 'legal-placeholder']));
  // The address is a real one, so readers would meet the gaps.
  expect(code).toBe(1);
});

test('is built, served below its folder and searched, with no word of the sample', async () => {
  for (const path of await filesBelow(join(folder, 'content'))) {
    const file = join(folder, 'content', path);
    const filled = (await readFile(file, 'utf8'))
      .replaceAll(/'\[[^\]]*\]'/g, "'Urząd Gminy'")
      .replaceAll(/^\[.*\]$/gm, 'Kilka słów od urzędu.')
      .replaceAll('uzupelnij@example.org', 'urzad@nad-wkra.pl')
      .replaceAll('000 000 000', '22 300 00 00');
    await writeFile(file, filled);
  }
  const built = await npm('run', 'build');
  expect(`${built.code} ${built.stderr}`).toMatch(/^0 /);
  // Of sections that have no entries yet, nothing is said in the words of programmers.
  expect(built.stdout + built.stderr).not.toContain('collection');
  const outDir = join(folder, 'dist');
  const pages = (await filesBelow(outDir)).filter((path) => path.endsWith('.html'));
  const texts = await Promise.all(pages.map((path) => readFile(join(outDir, path), 'utf8')));
  expect(pages.filter((_, index) => /Legionow|Dolin|Kompas|Jabłonn/.test(texts[index] ?? ''))).toEqual([]);

  const server = await serveFolder(outDir, '/projekty/');
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.goto(`${server.origin}/projekty/szukaj/?q=spotkanie`);
  await page
    .getByRole('link', { name: /Spotkanie otwierające/i })
    .first()
    .click();
  expect(new URL(page.url()).pathname).toMatch(/^\/projekty\/spotkania\//);
  await browser.close();
  await server.close();

  // The package builds from a site's node_modules what it builds from its own folder.
  const here: FixtureSite = { folder: projectRoot, root: join(folder, 'content'), outDir: join(folder, '..', 'here') };
  await buildSiteOrFail(here);
  const own = await Promise.all(pages.map((path) => readFile(join(here.outDir, path), 'utf8')));
  expect(pages.filter((_, index) => asWritten(own[index] ?? '') !== asWritten(texts[index] ?? ''))).toEqual([]);
});

test('takes a newer Kronika, which builds content of this version, moved to another folder', async () => {
  const newer = join(folder, '..', 'newer');
  await cp(join(folder, 'node_modules', 'kronika'), newer, {
    recursive: true,
    filter: (path) => !path.startsWith(join(folder, 'node_modules', 'kronika', 'node_modules')),
  });
  const manifest = await readFile(join(newer, 'package.json'), 'utf8');
  await writeFile(join(newer, 'package.json'), manifest.replace(/"version": "[^"]+"/, '"version": "1.7.0"'));
  expect((await npm('pack', newer, '--ignore-scripts', '--pack-destination', join(folder, '..'))).code).toBe(0);
  const installed = await npm('install', '../kronika-1.7.0.tgz', '--prefer-offline');
  expect(`${installed.code} ${installed.stderr}`).toMatch(/^0 /);

  const content = join(folder, 'frozen');
  await cp(join(projectRoot, 'src', 'testing', 'frozen', '1.0.0-rc.1', 'content'), content, { recursive: true });
  const settings = join(content, 'site.yaml');
  const moved = (text: string) => text.replace('brzegi.pl/kronika/', 'brzegi.pl/nowe/miejsce/');
  await writeFile(settings, moved(await readFile(settings, 'utf8')));
  const built = await npmWith({ KRONIKA_CONTENT: 'frozen', KRONIKA_OUT: 'moved' }, 'run', 'build');
  expect(`${built.code} ${built.stderr}`).toMatch(/^0 /);
  const outDir = join(folder, 'moved');
  expect(await readFile(join(outDir, 'index.html'), 'utf8')).toContain('href="/nowe/miejsce/spotkania/');
  const pages = (await filesBelow(outDir)).filter((path) => path.endsWith('.html'));
  const sections = [
    'projekty',
    'spotkania',
    'warsztaty',
    'galerie',
    'aktualnosci',
    'publikacje',
    'organizacje',
    'miejsca',
  ];
  for (const section of [...sections, 'cykle', 'o-nas', 'en/projects', 'deklaracja-dostepnosci', 'prywatnosc'])
    expect(pages.filter((path) => path.startsWith(`${section}/`)).length, section).toBeGreaterThan(0);
});

test('has a part and styles of its own, without a fork', async () => {
  const config = join(folder, 'astro.config.mjs');
  const header = `---
import SiteHeader from 'kronika/components/SiteHeader.astro';
const { shell } = Astro.props;
---
<p class="greeting">Witamy nad Wkrą</p>
<SiteHeader shell={shell} />
`;
  await mkdir(join(folder, 'src', 'components'), { recursive: true });
  await writeFile(join(folder, 'src', 'components', 'Header.astro'), header);
  await writeFile(join(folder, 'content', 'theme.css'), '.brand { letter-spacing: 0.5em; }\n');
  const configOf = (path: string) => `import { kronika } from 'kronika';
export default kronika({ components: { SiteHeader: '${path}' } });
`;
  await writeFile(config, configOf('src/components/Header.astro'));
  // Nor with the dictionary that only the terms of the GPL allow to pass on: the site would have to bring it.
  const settings = join(folder, 'content', 'site.yaml');
  const inPolish = await readFile(settings, 'utf8');
  await writeFile(settings, inPolish.replace(/^languages: .*$/m, 'languages: [pl, uk]'));
  const built = await npm('run', 'build');
  expect(`${built.code} ${built.stderr}`).toMatch(/^0 /);
  expect(built.stderr.match(/npm install dictionary-uk/g)).toHaveLength(1);
  const search = await readFile(join(folder, 'dist', 'uk', 'poshuk', 'index.html'), 'utf8');
  expect(search).not.toContain('dictionary-uk');
  expect(await readFile(join(folder, 'dist', 'szukaj', 'index.html'), 'utf8')).toContain('dictionary-pl');
  expect((await npm('exec', 'kronika', 'licences')).stdout).not.toContain('dictionary-uk');
  const outDir = join(folder, 'dist');
  const home = await readFile(join(outDir, 'index.html'), 'utf8');
  expect(home).toContain('Witamy nad Wkrą');
  expect(home).toContain('Partnerstwo nad Wkrą');
  const styles = (await filesBelow(outDir)).filter((path) => path.endsWith('.css'));
  const sheets = await Promise.all(styles.map((path) => readFile(join(outDir, path), 'utf8')));
  expect(sheets.join('')).toContain('letter-spacing:.5em');

  await writeFile(config, configOf('src/components/Nowhere.astro'));
  const failed = await npm('run', 'build');
  expect(failed.code).toBe(2);
  expect(failed.stderr).toContain('nie ma pliku src/components/Nowhere.astro');
  expect(await readFile(join(outDir, 'index.html'), 'utf8')).toBe(home);
});
