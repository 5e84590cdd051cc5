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
async function newSite(written: WrittenAnswers, language: 'pl' | 'en') {
  const read = readAnswers(written, language);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  const folder = await mkdtemp(join(tmpdir(), 'kronika-'));
  folders.push(folder);
  const root = join(folder, 'content');
  const files = siteContent(read.answers, '2026-11-29');
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
    expect(content.diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toContain(
      'legal-placeholder',
    );
  });
});
