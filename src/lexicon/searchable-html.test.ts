import { describe, expect, it } from 'vitest';
import { searchableHtml } from './searchable-html.ts';

describe('a page as the indexer sees it', () => {
  it.each([
    ['a soft hyphen', 'przed&shy;szkole, żło\u00adbek, klub&#173;ik', 'przedszkole, żłobek, klubik'],
    ['a place where a word may break', 'Nowo<wbr>dworski<wbr />ego', 'Nowodworskiego'],
    ['joiners', 'za&zwnj;je&#x2060;zdnia', 'zajezdnia'],
    ['a dash between two words', 'linia Serock–Pułtusk', 'linia Serock – Pułtusk'],
    ['a bullet between two words', 'sport•kultura', 'sport • kultura'],
    ['words joined by a sign, one of them with a capital inside', 'e-Urząd/eRecepta', 'e - Urząd / eRecepta'],
  ])('has %s so that its words are found', (_, written, seen) => {
    expect(searchableHtml(`<p title="a–b">${written}</p>`)).toBe(`<p title="a–b">${seen}</p>`);
  });

  it.each(['O’Hara i сім’я', 'anna@nowak.pl', 'Bielsko-Biała', '3,5 zł – 20%', 'R&amp;D', '„cytat”…'])(
    'keeps %s',
    (text) => {
      expect(searchableHtml(`<p>${text}</p>`)).toBe(`<p>${text}</p>`);
    },
  );

  it('keeps tags and what they say, also with a bracket in it', () => {
    const html =
      '<img alt="a > b2b–c" src="/x–y2-zA.webp" data-pagefind-meta="image[src]"><script>if (a<b2-cD) d()</script>';
    expect(searchableHtml(html)).toContain('src="/x–y2-zA.webp" data-pagefind-meta="image[src]">');
  });

  it('parts the items of a list, but for those that end by themselves', () => {
    expect(searchableHtml('<ul><li>starosta</li><li>Dzień dobry.</li><li><b>radny</b></li></ul>')).toBe(
      '<ul><li>starosta ·</li><li>Dzień dobry.</li><li><b>radny</b> ·</li></ul>',
    );
  });

  it('marks its description and its text, whatever lies in them', () => {
    const text = '<div class="prose a"><div class="box"><p>Jeden ¶&para;<br>dwa</p></div></div>';
    expect(searchableHtml(`<p class="lead" lang="pl">Opis.</p><p>5 km</p>${text}<p class="leading">x</p>`)).toBe(
      '<p class="lead" lang="pl"> ¶ Opis. ¶ </p><p>5 km</p><div class="prose a"> ¶ <div class="box"><p>Jeden <br>dwa</p></div> ¶ </div><p class="leading">x</p>',
    );
  });

  it('keeps the words of a filter, which is read twice', () => {
    const marks = 'data-pagefind-filter="kind[data-kind], project[data-project]" data-kind="a"';
    expect(searchableHtml(`<main ${marks} data-project="B&amp;lt;R">x</main>`)).toBe(
      `<main ${marks.replace('[data-project]', '[data-project-filter]')} data-project="B&amp;lt;R" data-project-filter="B&amp;amp;lt;R">x</main>`,
    );
    expect(searchableHtml(`<main ${marks} data-project="B+R">x</main>`)).toBe(
      `<main ${marks} data-project="B+R">x</main>`,
    );
  });
});
