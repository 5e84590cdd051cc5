import { type Issue, signsWords } from './issue.ts';

/** An issue as plain text, which goes beside the HTML: the same words and addresses in the same order. */
export function issueText({ title, home, sections, signs, publisher }: Issue): string {
  const parts = sections.map(({ title: heading, items }) =>
    [
      underlined(heading, '-'),
      ...items.map(({ title: name, link, facts, description }) =>
        [name, facts.join(' · '), description, link].join('\n'),
      ),
    ].join('\n\n'),
  );
  const foot = [...signs.map(signsWords), ...(publisher === undefined ? [] : [publisher]), home].join('\n');
  return `${[underlined(title, '='), ...parts, foot].join('\n\n')}\n`;
}

/** Whether a text is a draft that this wrote, and may be written anew. */
export function isIssueText(text: string): boolean {
  return /^[^\n]+\n=+\n/.test(text);
}

function underlined(words: string, sign: string): string {
  return `${words}\n${sign.repeat(Math.min([...words].length, 72))}`;
}
