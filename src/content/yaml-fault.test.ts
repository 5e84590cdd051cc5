import { parseDocument } from 'yaml';
import { describe, expect, it } from 'vitest';
import { yamlFault } from './yaml-fault.ts';

/** What an editor is told of a text that the parser refuses. */
function faultOf(text: string) {
  const [error] = parseDocument(text, { prettyErrors: false }).errors;
  if (!error) throw new Error('The parser accepts it.');
  return yamlFault(error, text);
}

describe('the line that was meant is offered', () => {
  it.each([
    ['no space after a colon', 'title: A\nkind:task-team\nstart: x\n', 'colon-space', 'kind: task-team'],
    ['in the last line too', 'title: A\nstart: x\nkind:task-team\n', 'colon-space', 'kind: task-team'],
    ['within a group', 'title: A\ncover:\n  src:./a.jpg\n  alt: x\n', 'colon-space', 'src: ./a.jpg'],
    ['before a list', 'title: A\ntags:[a, b]\nb: c\n', 'colon-space', 'tags: [a, b]'],
    ['no space after a hyphen', 'speakers:\n  -name: Halina\n    role: x\n', 'hyphen-space', '- name: Halina'],
    ['a colon in a value', 'title: Kompas: start\nd: x\n', 'colon', "title: 'Kompas: start'"],
    ['a colon in an item', 'a:\n  - name: Kompas: start\n    role: x\n', 'colon', "- name: 'Kompas: start'"],
    ['Polish quotation marks', 'title: „Kompas: start”\nd: x\n', 'printed-quotes', "title: 'Kompas: start'"],
    ['apostrophes of Word', 'title: ’Kompas: start’\nd: x\n', 'printed-quotes', "title: 'Kompas: start'"],
    ['quotation marks around a part', 'title: "Kompas" start\nd: x\n', 'after-quote', 'title: \'"Kompas" start\''],
    ['such marks around more than one', 'title: "A" i "B"\nd: x\n', 'after-quote', 'title: \'"A" i "B"\''],
    ['such marks within others', 'title: "O "Kompasie""\nd: x\n', 'after-quote', 'title: O "Kompasie"'],
    ['brackets around a part', 'title: [Ważne] start\nd: x\n', 'after-bracket', "title: '[Ważne] start'"],
    ['a sign with a meaning', 'title: @urząd\nd: x\n', 'sign', "title: '@urząd'"],
    ['a field too far left', 'a:\n  - name: Halina\n   role: x\n', 'indent', '    role: x'],
    ['a field too far right', 'title: A\n description: B\nc: d\n', 'indent', 'description: B'],
    ['an item too far left', 'title: A\ntags:\n  - b\n - c\n', 'indent', '  - c'],
    ['an item too far right', 'a:\n  - b: c\n   - d: e\n', 'indent', '  - d: e'],
  ])('%s', (_, text, cause, line) => {
    expect(faultOf(text)).toMatchObject({ cause, line });
  });
});
