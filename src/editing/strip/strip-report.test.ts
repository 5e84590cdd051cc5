import { beforeAll, describe, expect, it } from 'vitest';
import type { Content } from '../../content/content.ts';
import { contentSource } from '../../content/content-source.ts';
import { frozenContent, testDay } from '../../testing/build-site.ts';
import { stripReport } from './strip-report.ts';

let content: Content;
beforeAll(async () => {
  content = await contentSource(frozenContent, [], testDay).content();
});

/** The report of the page of an entry, by the file of the entry. */
function reportOf(file: string, more: Partial<Content> = {}) {
  const slug = file.replace(/^[^/]+\//, '').replace(/(?:\/index)?\.\w+$/, '');
  const segment = { news: 'aktualnosci', meetings: 'spotkania', places: 'miejsca' }[file.split('/')[0] ?? ''] ?? '';
  const base = new URL(content.settings?.address ?? '').pathname.replace(/\/?$/, '/');
  return stripReport({ ...content, ...more }, `${base}${segment}/${slug}/?a=b`, true);
}

describe('the strip of a page', () => {
  it('knows the entry, how long it is, and its form', () => {
    expect(reportOf('meetings/2026-09-10-zespol/index.md')).toMatchObject({
      language: 'pl',
      problems: [],
      entry: {
        file: 'meetings/2026-09-10-zespol/index.md',
        form: '#/collections/meetings/entries/2026-09-10-zespol/index',
        minutes: 1,
      },
    });
    expect(reportOf('news/2026-11-20-nowe-drzewa.md')?.entry?.form).toBe(
      '#/collections/news-files/entries/2026-11-20-nowe-drzewa',
    );
    expect(reportOf('places/brzegi.yaml')?.entry?.form).toBe('#/collections/places/entries/brzegi');
  });

  it('counts the words that readers see', () => {
    const entries = content.entries.map((entry) =>
      entry.file === 'news/2026-11-20-nowe-drzewa.md'
        ? { ...entry, body: '## Dwa słowa\n\n- [trzecie](https://example.org/a) <b>czwarte</b>\n' }
        : entry,
    );
    expect(reportOf('news/2026-11-20-nowe-drzewa.md', { entries })?.entry?.words).toBe(4);
  });

  it('tells why readers do not see it', () => {
    const today = '2026-11-01T12:00';
    expect(reportOf('news/2026-11-20-nowe-drzewa.md', { today })?.entry).toMatchObject({
      hidden: 'scheduled',
      until: '2026-11-20T08:00',
    });
  });

  it('tells what is wrong with this entry, and on other pages what is wrong anywhere', () => {
    const problem = (file: string) => ({
      ...{ code: 'text-too-long', severity: 'warning', file, line: 3, column: 1 },
      message: { pl: 'Za długie.', en: 'Too long.' },
    });
    const diagnostics = [
      problem('news/2026-11-20-nowe-drzewa.md'),
      problem('pages/o-nas.md'),
    ] as Content['diagnostics'];
    const told = (url: string) =>
      stripReport({ ...content, diagnostics }, url, false)?.problems.map(({ file }) => file);
    expect(reportOf('news/2026-11-20-nowe-drzewa.md', { diagnostics })?.problems).toEqual([
      { severity: 'warning', file: 'news/2026-11-20-nowe-drzewa.md', line: 3, message: 'Za długie.' },
    ]);
    expect(told('/nowhere/')).toEqual(['news/2026-11-20-nowe-drzewa.md', 'pages/o-nas.md']);
  });

  it('leads to no form where there is none', () => {
    const { pathname } = new URL(content.settings?.address ?? '');
    const report = stripReport(content, `${pathname.replace(/\/?$/, '/')}miejsca/brzegi/`, false);
    expect(report?.entry?.file).toBe('places/brzegi.yaml');
    expect(report?.entry?.form).toBeUndefined();
  });
});
