import { describe, expect, it } from 'vitest';
import { expectations } from '../../schemas/fields/expectation.ts';
import { diagnosticExamples } from './diagnostic-examples.ts';
import { diagnostic, type Diagnostic } from './diagnostic.ts';
import { type DiagnosticCode, diagnosticKinds } from './diagnostic-kinds.ts';
import { isEditorLanguage } from '../../schemas/editor-language.ts';
import { isShape } from './kinds/fields.ts';
import { expectationTexts } from './expectation-texts.ts';

function isCode(name: string): name is DiagnosticCode {
  return name in diagnosticKinds;
}

function example<Code extends DiagnosticCode>(code: Code): Diagnostic {
  return diagnostic(code, { file: 'a.md' }, diagnosticExamples[code]);
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
