import { describe, expect, it } from 'vitest';
import { expectations } from '../../schemas/fields/expectation.ts';
import { diagnostic, type Diagnostic } from './diagnostic.ts';
import {
  type DiagnosticCode,
  diagnosticKinds,
  type FactsByCode,
  isEditorLanguage,
  isShape,
} from './diagnostic-kinds.ts';
import { expectationTexts } from './expectation-texts.ts';

/** Facts of one problem of each kind. */
const facts: FactsByCode = {
  'yaml-syntax': { reason: 'Map keys must be unique' },
  'front-matter-missing': {},
  'front-matter-open': {},
  'not-a-group': {},
  'unknown-field': { field: 'titel', suggestion: 'title', allowed: 'title, description' },
  'missing-field': { field: 'title' },
  'wrong-type': { field: 'draft', value: '"no"', shape: 'boolean' },
  'not-allowed': { field: 'kind', value: '"town"', allowed: 'county, venue', suggestion: 'venue' },
  'wrong-form': { field: 'start', value: '"jutro"', expectation: 'date' },
  'out-of-range': { field: 'geo.lat', value: '"152"', limit: '90' },
  'end-before-start': { field: 'end', value: '2011', start: '2012' },
  'picture-without-alt': { picture: './sala.jpg' },
  'picture-decorative-with-alt': { picture: './sala.jpg' },
  'picture-missing': { path: './sala.jpg', suggestion: 'sale.jpg' },
  'picture-unreadable': { path: './sala.jpg', reason: 'unsupported image format' },
  'photo-not-listed': { path: 'sala.jpg' },
  'attachment-missing': { path: './raport.pdf' },
  'broken-reference': { field: 'project', target: 'projects/kompas', known: 'razem' },
  'address-taken': { address: 'news/a', other: 'news/a/index.md' },
  'address-reserved': { address: '/spotkania/' },
  'alias-taken': { alias: '/a.html', other: 'news/a.md' },
  'file-name': { suggestion: 'nowy-dwor' },
  'stray-file': { collections: 'news' },
  'unknown-language': { language: 'de', known: 'pl, en' },
  'translation-without-original': { original: 'news/a.md' },
  'settings-missing': {},
  'settings-empty': {},
};

function isCode(name: string): name is DiagnosticCode {
  return name in diagnosticKinds;
}

function example<Code extends DiagnosticCode>(code: Code): Diagnostic {
  return diagnostic(code, { file: 'a.md' }, facts[code]);
}

const codes = Object.keys(diagnosticKinds).filter(isCode);

describe.each(codes)('a problem of the kind %s', (code) => {
  it('has a whole sentence in Polish and in English', () => {
    const { pl, en } = example(code).message;
    expect([pl, en].map((text) => /^["\p{Lu}].*[.?)”"]$/su.test(text))).toEqual([true, true]);
  });

  it('has a sentence of its own in each language', () => {
    const { pl, en } = example(code).message;
    expect(pl).not.toBe(en);
  });

  it('leaves no fact out as "undefined"', () => {
    const { pl, en } = example(code).message;
    expect(`${pl} ${en}`).not.toMatch(/undefined|\[object/);
  });

  it('says no Polish word in English', () => {
    expect(example(code).message.en).not.toMatch(/[ąćęłńóśźż„”]/);
  });
});

describe.each(expectations)('the expectation %s', (name) => {
  it('is worded in Polish and in English', () => {
    const { pl, en } = expectationTexts[name];
    expect([pl.trim().length > 0, en.trim().length > 0, pl === en]).toEqual([true, true, false]);
  });
});

describe('editors', () => {
  it.each([
    ['pl', true],
    ['en', true],
    ['uk', false],
    ['', false],
  ])('who name the language "%s" are understood: %s', (text, expected) => {
    expect(isEditorLanguage(text)).toBe(expected);
  });
});

describe('a shape', () => {
  it.each([
    ['boolean', true],
    ['bigint', false],
  ])('that is called "%s" has a wording: %s', (name, expected) => {
    expect(isShape(name)).toBe(expected);
  });
});
