import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { spokenIo } from '../testing/spoken-io.ts';
import { run } from './newsletter.ts';

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const news = (title: string, pubDate: string) =>
  `---\ntitle: ${title}\ndescription: Co nowego.\npubDate: ${pubDate}\n---\n\nTekst.\n`;

function newSite(): string {
  const root = mkdtempSync(join(tmpdir(), 'newsletter-'));
  write(root, 'content/site.yaml', 'name: Gmina\naddress: https://gmina.example.org/\n');
  write(root, 'content/news/pierwsza.md', news('Pierwsza', '2026-11-02'));
  return root;
}

async function draft(root: string, day: string, ...args: string[]): Promise<{ code: number; said: string }> {
  const { io, out, err } = spokenIo(root, { KRONIKA_TODAY: day });
  const code = await run(['draft', ...args], io);
  return { code, said: `${out()}${err()}` };
}

it('asks from which day the first issue tells, and writes nothing until it knows', async () => {
  const root = newSite();
  expect(await draft(root, '2026-11-20')).toEqual({
    code: 2,
    said: 'Nie ma jeszcze żadnego numeru. Podaj, od którego dnia: --since 2026-11-01.',
  });
  expect(existsSync(join(root, 'newsletters'))).toBe(false);
});

it('tells in the next issue what the last one that was sent did not', async () => {
  const root = newSite();
  expect((await draft(root, '2026-11-20', '--since', '2026-11-01')).code).toBe(0);
  const record = join(root, 'content/news/2026-11-20-newsletter.md');
  const sent = readFileSync(record, 'utf8');
  expect(sent).toContain('about:\n  - news/pierwsza\n');

  // Until the editor says that it was sent, it was not.
  write(root, 'content/news/druga.md', news('Druga', '2026-11-20'));
  expect((await draft(root, '2026-11-30')).code).toBe(2);

  writeFileSync(record, sent.replace(/^draft:.*\n/m, ''));
  expect((await draft(root, '2026-11-30')).code).toBe(0);
  const text = readFileSync(join(root, 'newsletters/2026-11-30-newsletter/pl.txt'), 'utf8');
  expect(text).toContain('Druga');
  expect(text).not.toContain('Pierwsza');
  expect((await draft(root, '2026-12-24', '--since', '2026-12-01')).said).toContain('Od 2026-12-01 niczego');
});

it('keeps an entry on which an editor may have worked, and a file that is none of its own', async () => {
  const root = newSite();
  write(root, 'content/news/2026-11-20-newsletter.md', news('Numer o wiośnie', '2026-11-20'));
  const { code, said } = await draft(root, '2026-11-20', '--since', '2026-11-01');
  expect([code, said.includes('już jest i zostaje bez zmian')]).toEqual([0, true]);
  write(root, 'newsletters/2026-11-20-newsletter/pl.html', '<p>Moje</p>');
  expect(await draft(root, '2026-11-20', '--since', '2026-11-01')).toMatchObject({ code: 2 });
  expect(readFileSync(join(root, 'newsletters/2026-11-20-newsletter/pl.html'), 'utf8')).toBe('<p>Moje</p>');
});

it.each([
  [['--since', 'wczoraj'], 2, '--since wczoraj: podaj dzień'],
  [['--project', 'nie-ma', '--since', '2026-11-01'], 2, 'Nie ma projektu nie-ma'],
  [['teraz'], 2, 'Nie wiadomo, co znaczy „teraz”'],
  [['--out', 'content/numery', '--since', '2026-11-01'], 2, 'leży w folderze treści'],
])('%j is refused', async (args, code, words) => {
  const answer = await draft(newSite(), '2026-11-20', ...args);
  expect(answer.code).toBe(code);
  expect(answer.said).toContain(words);
});
