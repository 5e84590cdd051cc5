import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  astroProgram,
  buildSiteOrFail,
  fixtureSite,
  type FixtureSite,
  runProgram,
  siteEnvironment,
  writeFiles,
} from '../src/testing/build-site.ts';
import { builtPage, filesBelow } from '../src/testing/built-page.ts';
import { markdown, news, privacySettings, settings } from './fixtures.ts';

const ofSite = `${settings}languages: [pl, en]
newsletter:
  service: buttondown
  account: gmina
  projects: [{ project: przystan, tags: [przystan] }]
${privacySettings('buttondown.com')}`;
const editing = 'editing: { service: gitea, server: https://git.example.org/, repository: gmina/kronika }\n';

let site: FixtureSite;

beforeAll(async () => {
  site = await fixtureSite('preview', {
    'site.yaml': ofSite + editing,
    'projects/przystan.md': markdown('title: Przystań\ndescription: Projekt.\nperiod: {}'),
    'news/nowa.md': news('Nowa', '2026-11-01'),
  });
});

const pagesOf = async () => (await filesBelow(site.outDir)).filter((file) => file.endsWith('.html'));

describe('a preview of a proposal', () => {
  let pages: string[];
  beforeAll(async () => {
    const env = { ...siteEnvironment(site), KRONIKA_PREVIEW: '12' };
    const { code, stderr } = await runProgram(process.execPath, [astroProgram, 'build'], { cwd: site.folder, env });
    expect(`${code} ${stderr}`).toMatch(/^0 /);
    pages = await pagesOf();
  });

  test('says on each page what it is, and is found by nobody', async () => {
    expect(pages.length).toBeGreaterThan(10);
    for (const file of pages) {
      const page = await builtPage(site, file);
      expect(page('meta[name="robots"][content="noindex"]').length, file).toBe(1);
      expect(page('body').text(), file).toMatch(/Podgląd propozycji 12\.|Preview of proposal 12\./);
    }
    expect(await readFile(join(site.outDir, 'robots.txt'), 'utf8')).toBe('User-agent: *\nDisallow: /\n');
  });

  test('takes nobody’s address, and has no page for editing', async () => {
    for (const path of ['', 'newsletter/', 'en/newsletter/', 'projekty/przystan/']) {
      const page = await builtPage(site, path);
      expect(page('form[method="post"], input[type="email"]').length, path).toBe(0);
      expect(page('main').text(), path).toMatch(/formularz newslettera jest wyłączony|newsletter form is switched off/);
    }
    expect((await filesBelow(site.outDir)).filter((file) => file.startsWith('admin/'))).toEqual([]);
  });
});

test('what is published after a preview, in the same folder, has nothing of it', async () => {
  await writeFiles(site, { 'site.yaml': ofSite });
  await buildSiteOrFail(site);
  for (const file of await pagesOf()) {
    const page = await builtPage(site, file);
    expect(page('body').text(), file).not.toMatch(/Podgląd propozycji|Preview of proposal/);
  }
  expect((await builtPage(site, ''))('meta[name="robots"]').length).toBe(0);
  expect((await builtPage(site, 'newsletter/'))('form[method="post"]').length).toBe(1);
  expect(await readFile(join(site.outDir, 'robots.txt'), 'utf8')).toContain('Allow: /\n\nSitemap: ');
});
