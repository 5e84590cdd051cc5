import { describe, expect, it } from 'vitest';
import { meeting, place } from '../../testing/builders.ts';
import type { SourceEntry } from '../source-entry.ts';
import { translationPath, translationText } from './translation-text.ts';

const original: SourceEntry = {
  ...meeting({ slug: 'legionowo' }),
  file: 'meetings/legionowo/index.md',
  input: {
    title: 'Drugie spotkanie',
    description: 'Co: podsumowanie.',
    kind: 'partnership',
    start: '2012-06-20',
    venue: 'ratusz',
    hosts: ['urzad', { name: 'Koło Gospodyń' }],
    tags: ['rynek pracy'],
    outcomes: ['Jest pomysł.'],
  },
  body: '\nByło dobrze.\n',
};

describe('a translation', () => {
  it.each([
    ['meetings/legionowo/index.md', 'meetings/legionowo/index.en.md'],
    ['meetings/legionowo.mdx', 'meetings/legionowo.en.mdx'],
    ['places/jablonna.yaml', 'places/jablonna.en.yaml'],
  ])('of %s is %s', (file, expected) => {
    expect(translationPath({ original: { ...original, file }, locale: 'en' })).toBe(expected);
  });

  it('begins as its original, and offers the fields that are words', () => {
    expect(translationText({ original, locale: 'en', title: undefined }, 'pl')).toBe(`---
# Przetłumacz tytuł, opis i tekst. Daty, miejsca i inne pola są brane z oryginału.
title: Drugie spotkanie
description: 'Co: podsumowanie.'
draft: true # szkic, czytelnicy go nie widzą; usuń ten wiersz, gdy wpis jest gotowy

# Te pola też są słowami. Usuń „# ” na początku wierszy, które tłumaczysz.
# tags:
#   - rynek pracy
# outcomes:
#   - Jest pomysł.
# hosts:
#   - urzad
#   - name: Koło Gospodyń
---

Było dobrze.
`);
  });

  it('of YAML alone has a name and no draft', () => {
    const jablonna: SourceEntry = {
      ...place({ slug: 'jablonna' }),
      file: 'places/jablonna.yaml',
      input: { name: 'Jabłonna', kind: 'town', address: 'gmina Jabłonna' },
      body: '',
    };
    expect(translationText({ original: jablonna, locale: 'uk', title: 'Яблонна' }, 'en')).toBe(
      `# Translate the name. Other fields come from the original.
name: Яблонна

# These fields are words too. Remove "# " at the beginning of those that you translate.
# address: gmina Jabłonna
`,
    );
  });
});
