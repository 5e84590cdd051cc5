import { describe, expect, it } from 'vitest';
import { renderText } from './render-text.ts';
import type { TextWords } from './text-words.ts';

const words: TextWords = {
  footnotes: {
    title: 'Przypisy',
    back: (number, place) => `Wróć do ${number}${place === undefined ? '' : ` (${place})`}`,
  },
  tasks: { done: 'zrobione', open: 'do zrobienia' },
  notes: { note: 'Informacja', tip: 'Wskazówka', important: 'Ważne', warning: 'Uwaga', caution: 'Ostrzeżenie' },
  table: 'Tabela',
  headingLink: (title) => `Odnośnik do: ${title}`,
};

const html = (text: string, isMdx = false) => renderText(text, { base: '/', words, isMdx }).html.replace(/\n/g, '');
const box = (kind: string, title: string, inner: string) =>
  `<div class="note ${kind}" role="note"><p class="note-title"><strong>${title}</strong></p>${inner}</div>`;

describe('a quotation that begins with the sign of a note', () => {
  it.each([
    ['> [!NOTE]\n> Zapisy do **piątku**.', box('note', 'Informacja', '<p>Zapisy do <strong>piątku</strong>.</p>')],
    ['> [!warning] Strome *schody*\n> Uważaj.', box('warning', 'Uwaga: Strome <em>schody</em>', '<p>Uważaj.</p>')],
    ['> [!INFO]-\n>\n> - a\n> - b', box('note', 'Informacja', '<ul><li>a</li><li>b</li></ul>')],
    [
      '> [!danger]\n> > [!tip]\n> > W środku.',
      box('caution', 'Ostrzeżenie', box('tip', 'Wskazówka', '<p>W środku.</p>')),
    ],
  ])('is a box that says in words what it is: %j', (text, expected) => {
    expect(html(text)).toBe(expected);
  });

  it.each(['> [!COKOLWIEK]\n> Tekst.', '> Tekst [!NOTE]', '[!NOTE] Tekst'])('is none: %j', (text) => {
    expect(html(text)).not.toContain('class="note');
  });
});

describe('what stands between lines of colons', () => {
  it.each([
    [':::note\nTekst.\n:::', box('note', 'Informacja', '<p>Tekst.</p>')],
    ['::: tip Rada\n\nTekst.\n\n:::', box('tip', 'Wskazówka: Rada', '<p>Tekst.</p>')],
    [
      ':::warning[Uwaga, stopień]\n- a\n- b\n:::',
      box('warning', 'Uwaga: Uwaga, stopień', '<ul><li>a</li><li>b</li></ul>'),
    ],
    [
      'Przed.\n:::info{title="Zapisy"}\nTekst.\n:::\nPo.',
      `<p>Przed.</p>${box('note', 'Informacja: Zapisy', '<p>Tekst.</p>')}<p>Po.</p>`,
    ],
    ['::: {.caution}\nTekst.\n:::', box('caution', 'Ostrzeżenie', '<p>Tekst.</p>')],
    ['::::tip\n:::note\nTekst.\n:::\n::::', box('tip', 'Wskazówka', box('note', 'Informacja', '<p>Tekst.</p>'))],
    [':::note\r\nTekst.\r\n:::\r\n', box('note', 'Informacja', '<p>Tekst.</p>')],
  ])('is a box: %j', (text, expected) => {
    expect(html(text)).toBe(expected);
  });

  it('is a box in MDX and beside HTML too', () => {
    expect(html(':::note\nTekst.\n:::', true)).toContain(box('note', 'Informacja', '<p>Tekst.</p>'));
    expect(html('<b>x</b>\n\n:::note\n<mark>Tekst</mark>.\n:::')).toContain(
      box('note', 'Informacja', '<p><mark>Tekst</mark>.</p>'),
    );
  });

  it.each([
    ['of a kind that nobody knows', ':::karuzela\nTekst.\n:::', ':::karuzela'],
    ['that nobody closed', ':::note\nTekst.', ':::note'],
    ['in a block of code', '```\n:::note\nTekst.\n:::\n```', ':::note'],
    ['within HTML, where there is no Markdown', '<div>\n:::note\nTekst.\n:::\n</div>', ':::note'],
  ])('stays as it is written: %s', (_, text, kept) => {
    expect(html(text)).toContain(kept);
    expect(html(text)).not.toContain('class="note');
    expect(html(text)).not.toContain('***');
  });
});

describe('footnotes', () => {
  const text = 'Raz[^1], dwa[^b], raz[^1].\n\n## Dalej\n\n[^1]: Pierwszy.\n[^b]: Drugi.';

  it('are named in the language of the text, and so are the ways back', () => {
    expect(html(text)).toContain('<h2 class="visually-hidden" id="footnote-label">Przypisy</h2>');
    expect([...html(text).matchAll(/aria-label="(Wróć[^"]*)"/g)].map(([, label]) => label)).toEqual([
      'Wróć do 1',
      'Wróć do 1 (2)',
      'Wróć do 2',
    ]);
  });

  it('are no part of the contents', () => {
    expect(renderText(text, { base: '/', words }).headings.map(({ text: title }) => title)).toEqual(['Dalej']);
  });
});

describe('a task', () => {
  it('has a sign with a name, which is no field of a form', () => {
    const list = html('- [ ] Zadzwonić\n- [x] Napisać');
    expect(list).toContain('<span class="task" role="img" aria-label="do zrobienia">☐</span> Zadzwonić');
    expect(list).toContain('<span class="task" role="img" aria-label="zrobione">☑</span> Napisać');
    expect(list).not.toContain('<input');
  });
});

describe('a heading', () => {
  it('has a link beside it that leads to it and says so', () => {
    expect(html('## Plan `dnia`')).toBe(
      '<div class="heading"><h2 id="plan-dnia">Plan <code>dnia</code></h2>' +
        '<a class="heading-link" href="#plan-dnia" aria-label="Odnośnik do: Plan dnia">#</a></div>',
    );
  });
});

describe('an ordered list', () => {
  it('keeps its first number and its kind of numbers', () => {
    expect(html('7. a\n8. b')).toContain('<ol start="7">');
    expect(html('<ol type="a" start="3"><li>x</li></ol>')).toContain('<ol type="a" start="3">');
  });
});

describe('a bare address', () => {
  const link = (address: string, href = address) => `<a href="${href}">${address}</a>`;

  it.each([
    ['„https://przyklad.org/strona”', `„${link('https://przyklad.org/strona')}”`],
    ['„https://przyklad.org/strona.”', `„${link('https://przyklad.org/strona')}.”`],
    ['www.przyklad.org…', `${link('www.przyklad.org', 'http://www.przyklad.org')}…`],
    ['»https://przyklad.org/a?b=1«, dalej', `»${link('https://przyklad.org/a?b=1')}«, dalej`],
    ['‘https://przyklad.org/a’ i', `‘${link('https://przyklad.org/a')}’ i`],
    ['**„https://przyklad.org”**', `<strong>„${link('https://przyklad.org')}”</strong>`],
    [
      'https://przyklad.org/d’Arc_(film)',
      link('https://przyklad.org/d’Arc_(film)', 'https://przyklad.org/d%E2%80%99Arc_(film)'),
    ],
    ['https://przyklad.org/żółw…', `${link('https://przyklad.org/żółw', 'https://przyklad.org/%C5%BC%C3%B3%C5%82w')}…`],
  ])('ends before the marks of the words around it: %s', (text, expected) => {
    expect(html(text)).toBe(`<p>${expected}</p>`);
  });

  it('that an editor writes as a link stays as it is written', () => {
    expect(html('[„Raport…”](https://przyklad.org/raport…)')).toBe(
      '<p><a href="https://przyklad.org/raport%E2%80%A6">„Raport…”</a></p>',
    );
  });

  it('of a hundred thousand marks takes no longer than one', () => {
    expect(html(`https://przyklad.org/${'’.'.repeat(100_000)}a`)).toContain('a</a>');
  });
});

it('the id of a heading leaves out the numbers of its footnotes', () => {
  expect(html('## Plan[^1]\n\n[^1]: Roboczy.')).toContain('<h2 id="plan">Plan<sup>');
});
