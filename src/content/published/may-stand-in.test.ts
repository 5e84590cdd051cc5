import { describe, expect, it } from 'vitest';
import { mayStandIn } from './may-stand-in.ts';

const older =
  '---\ntitle: Spotkanie\nstart: 2026-06-20\nkind: other\ntags: [most]\n---\n\nMówi Anna.\n\nTekst ma dwa akapity.\n';
const after = (line: string) => older.replace('kind', `${line}\nkind`);

describe('what readers last saw', () => {
  it.each([
    ['another word', older.replace('kind: other', 'kind: inny')],
    ['a title with a colon', older.replace('Spotkanie', 'Spotkanie: nowe wieści')],
    ['another day', older.replace('2026-06-20', '20.06.2026')],
    ['a new field', after('venue: nigdzie')],
    ['a new paragraph', `${older}\nJest [nowy](./nowy.pdf) akapit: trzeci.\n`],
  ])('may stay on the site beside %s', (_, newer) => {
    expect(mayStandIn(older, newer)).toBe(true);
  });

  it.each([
    ...['draft: true', 'darft: true', 'draft:true', '\tdraft: true', 'hiden: true', 'Hidden: yes', 'szkic: tak'],
    ...['expiryDate: 2026-11-01', 'expirydate: 1', '- {src: ./a.jpg, hidden: true}', 'consent: { until: 2026-01 }'],
    ...['published: false', 'public: false', 'opublikowane: nie', 'usunięte: tak', 'archiwum: true', 'prywatne: tak'],
    ...['nie publikować: tak', 'unlisted: true', 'status: wstrzymane', 'pubDate: 2027-01-01', 'foo: bar', '# ukryć'],
    ...['title: Do usunięcia', 'venue: ratusz # nie pokazywać', 'description: |'],
  ])('may not after %s', (line) => {
    expect(mayStandIn(older, after(line))).toBe(false);
  });

  it.each([
    ['a name', older.replace('Mówi Anna.', 'Mówi ktoś.')],
    ['a paragraph', older.replace('\nTekst ma dwa akapity.\n', '')],
    ['a name in the title', older.replace('Spotkanie', 'Nowe: wieści')],
    ['a field', older.replace('tags: [most]\n', '')],
    ['a field that is now a comment', older.replace('tags', '# tags')],
    ['a text that is now a comment', older.replace('Mówi', '<!--\nMówi').concat('-->\n')],
    ['a text that is now struck through', older.replace('Mówi Anna.', '~~Mówi Anna.~~')],
    ['the end of its fields', older.replace('---\n\n', '\n')],
  ])('may not where its newer text misses %s', (_, newer) => {
    expect(mayStandIn(older, newer)).toBe(false);
  });

  const rows = '- src: ./a.jpg\n  alt: A\n  hidden: true\n- src: ./b.jpg\n  alt: B\n';

  it('may stay beside new photographs', () => {
    expect(mayStandIn(rows, `${rows}- src: ./c.jpg\n  caption: Sala: x\n`)).toBe(true);
  });

  it.each([
    ['is hidden as another was', `${rows}  hidden: true\n`],
    ['was taken out', rows.replace('- src: ./b.jpg\n  alt: B\n', '')],
    ['is now a comment', rows.replace('- src: ./b.jpg\n  alt: B\n', '#- src: ./b.jpg\n#  alt: B\n')],
    ['gives way to another', rows.replace('./b.jpg', './c.jpg')],
    ['came with its consent', `${rows}- src: ./c.jpg\n  consent: { basis: people }\n`],
  ])('may not where a photograph %s', (_, newer) => {
    expect(mayStandIn(rows, newer)).toBe(false);
  });
});
