import type { Asker } from '../content/new-entry/interview.ts';

/**
 * Somebody who gives prepared answers to questions.
 * @returns what asks them, and what was said: of each answer that was written what is wrong with it, of each choice
 *   what there was to choose
 */
export function answering(...answers: string[]): { ask: Asker; said: (string | undefined)[] } {
  const said: (string | undefined)[] = [];
  const next = () => answers.shift() ?? '';
  return {
    said,
    ask: {
      choose: (_, choices) => {
        said.push(choices.map(({ value }) => value).join(' '));
        return Promise.resolve(next());
      },
      write: (_, __, problem) => {
        const answer = next();
        said.push(problem(answer));
        return Promise.resolve(answer);
      },
      agree: () => Promise.resolve(true),
    },
  };
}
