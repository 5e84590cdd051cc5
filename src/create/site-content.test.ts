import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { contentSource } from '../content/content-source.ts';
import { siteRules } from '../site/rules/site-rules.ts';
import { readAnswers, type WrittenAnswers } from './read-answers.ts';
import { siteContent } from './site-content.ts';
import { writeSite } from './write-site.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** The content of a new site, as the check reads it. */
async function newSite(written: WrittenAnswers, language: 'pl' | 'en', edit = (settings: string) => settings) {
  const read = readAnswers(written, language);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  const folder = await mkdtemp(join(tmpdir(), 'kronika-'));
  folders.push(folder);
  const root = join(folder, 'content');
  const files = siteContent(read.answers, '2026-11-29');
  files.set('site.yaml', edit(files.get('site.yaml') ?? ''));
  await writeSite(root, files);
  return { files, content: await contentSource(root, siteRules(), '2026-11-29').content() };
}

describe.each(['pl', 'en'] as const)('a new site in %s', (language) => {
  it('of which nothing was said has no error, and lists what is still to be filled in', async () => {
    const { content } = await newSite({}, language);
    expect(content.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(content.diagnostics.map(({ code }) => code)).toContain('legal-placeholder-yet');
    expect(content.entries.map(({ collection }) => collection).sort()).toEqual([
      'meetings',
      'news',
      'pages',
      'projects',
    ]);
  });

  it('takes whatever is answered for a text', async () => {
    const name = `Partnerstwo: „Dolina” #1 – 'A' & "B" [c] {d} \\`;
    const { content } = await newSite(
      { name, publisher: '- #x', project: '100%: @co?', start: '2026', end: '2028-06' },
      language,
    );
    expect(content.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(content.settings?.name).toBe(name);
    expect(content.entries.find(({ collection }) => collection === 'projects')?.data).toMatchObject({
      title: '100%: @co?',
      period: { start: '2026', end: '2028-06' },
    });
  });

  it('claims no money, whoever is going to pay', async () => {
    const { content } = await newSite({ funding: 'eu-2021-2027' }, language);
    const project = content.entries.find(({ collection }) => collection === 'projects');
    expect(project?.input).not.toHaveProperty('funding');
  });

  it('has its blanks for errors once it has its real address', async () => {
    const { content } = await newSite({ address: 'https://kronika.trojrzecz.pl/' }, language);
    const blanks = content.diagnostics.filter(({ code }) => code === 'legal-placeholder');
    expect(blanks.every(({ severity }) => severity === 'error')).toBe(true);
    // In each file that it begins with, and how to reach somebody is among them.
    expect([...new Set(blanks.map(({ file }) => file.split('/')[0]))].sort()).toEqual([
      ...['meetings', 'news', 'pages', 'projects', 'site.yaml'],
    ]);
    const settings = blanks.filter(({ file }) => file === 'site.yaml').map(({ source }) => source);
    expect(settings.filter((line) => line?.includes('@example.org'))).toHaveLength(2);
    expect(settings.filter((line) => line?.includes('000 000 000'))).toHaveLength(1);
  });

  it('asks for what is done with addresses as soon as its newsletter is turned on', async () => {
    const { content } = await newSite({ address: 'https://kronika.trojrzecz.pl/' }, language, (settings) =>
      settings.replace(/^# {3}newsletter:\n(?:# .*\n)+/m, (block) => block.replaceAll(/^# /gm, '')),
    );
    expect(content.settings?.newsletter).toMatchObject({ endpoint: 'https://newsletter.example.org/subscribe' });
    const asked = content.diagnostics.filter(({ code }) => code === 'legal-placeholder').map(({ source }) => source);
    for (const field of ['purpose', 'retention', 'obligation', 'unsubscribe', '- name'])
      expect(asked).toContainEqual(expect.stringMatching(`^ {4,}${field}: '\\[`));
  });

  it('has its example of a meeting within the project', async () => {
    const { files, content } = await newSite({ start: '2027-02', end: '2028' }, language);
    expect([...files.keys()].find((path) => path.startsWith('meetings/'))).toContain('2027-03-03');
    expect(content.diagnostics.map(({ code }) => code).filter((code) => !code.startsWith('legal-'))).toEqual([
      'funding-unstated',
    ]);
  });
});
