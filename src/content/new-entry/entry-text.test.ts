import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFrontMatter } from '../front-matter.ts';
import { entryText } from './entry-text.ts';
import type { NewEntry } from './request.ts';

const page: NewEntry = {
  kind: 'page',
  title: 'O nas',
  date: undefined,
  project: undefined,
  series: undefined,
  isFolder: true,
};

describe('the file of a new entry', () => {
  it('has what is known, then what may be of use, then a place for the text', () => {
    expect(entryText(page, 'pl')).toBe(`---
title: O nas
description: Jedno lub dwa zdania o tej stronie.
draft: true # szkic, czytelnicy go nie widzą; usuń ten wiersz, gdy wpis jest gotowy

# Pola poniżej są nieobowiązkowe. Aby użyć pola, usuń „# ” na początku jego wierszy.

# Pola, które mogą się przydać:
# order: 4 # miejsce w stopce; bez tego pola strony w niej nie ma

# W każdym wpisie:
# tags: [partnerstwo lokalne]
# kicker: Rozmowa # słowo lub dwa nad tytułem
# authors: [Imię Nazwisko]
# cover:
#   src: ./zdjecie.jpg
#   alt: Jednym zdaniem, co widać na zdjęciu.
#   credit: fot. Imię Nazwisko
# attachments:
#   - file: ./notatka.pdf
#     title: Notatka
# links:
#   - url: https://example.org/
#     title: Dokąd prowadzi odnośnik
# contact:
#   office: Biuro projektu
#   phones: ['22 123 45 67']
#   email: biuro@example.org
# responsible: Kto odpowiada za tekst
# featured: true # wyróżnij na stronie głównej
---

Tu napisz tekst.
`);
  });

  it('of YAML alone has neither a draft nor a text', () => {
    expect(entryText({ ...page, kind: 'organisation', title: 'Koło: „Razem”', isFolder: false }, 'en')).toBe(
      `name: 'Koło: „Razem”'

# The fields below are optional. To use one, remove "# " at the beginning of its lines.

# Fields that may be of use:
# shortName: Short name
# sector: public # or: social, business, academic, media
# url: https://example.org/
# logo: ./sign.png # a file beside this one
# parent: name-of-organisation # that it belongs to
# place: name-of-place # name of a file in places
`,
    );
  });

  it('of a workshop in a series says its project, series and number', () => {
    const workshop: NewEntry = {
      ...page,
      kind: 'workshop',
      date: '2027-06-01',
      project: 'razem',
      series: { slug: 'kompas', number: 6 },
    };
    expect(parseFrontMatter(entryText(workshop, 'pl'), 'a.md').data).toEqual({
      title: 'O nas',
      description: 'Jedno lub dwa zdania o warsztatach.',
      draft: true,
      project: 'razem',
      series: 'kompas',
      number: 6,
      start: '2027-06-01',
    });
  });

  it('of a reference that looks like a number keeps it a text', () => {
    const news: NewEntry = { ...page, kind: 'news', date: '2026-11-22', project: '2027' };
    expect(parseFrontMatter(entryText(news, 'pl'), 'a.md').data).toMatchObject({ project: '2027' });
  });

  it('of a project without a date has an open period', () => {
    expect(parseFrontMatter(entryText({ ...page, kind: 'project' }, 'pl'), 'a.md').data).toMatchObject({ period: {} });
  });

  it('keeps any title as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        // Control signs, which nobody can see, are in no value.
        const title = text
          .replace(/\p{Cc}|[\ufffe\uffff]/gu, ' ')
          .trim()
          .replace(/\s+/g, ' ');
        fc.pre(title !== '' && title.isWellFormed());
        const { data } = parseFrontMatter(entryText({ ...page, title }, 'pl'), 'a.md');
        expect(data).toMatchObject({ title });
      }),
    );
  });
});
