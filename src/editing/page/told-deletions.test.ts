import { expect, it } from 'vitest';
import { withToldDeletions } from './told-deletions.ts';

const root = 'https://git.example.org/api/v4';

/** How often a deletion was told after a request. */
async function told(body: unknown, answer: Response = Response.json({}), address = `${root}/contents`) {
  let times = 0;
  const ask = withToldDeletions(
    () => Promise.resolve(answer),
    [root],
    'Usuń: {{collection}}, {{slug}}',
    () => (times += 1),
  );
  expect(await ask(address, { method: 'POST', body: JSON.stringify(body) })).toBe(answer);
  return times;
}

it.each([
  ['Gitea', { message: 'Usuń: Strony, o-nas', files: [] }],
  ['GitLab', { commit_message: 'Usuń: Strony, o-nas', actions: [] }],
  ['GitHub', { query: 'mutation', variables: { input: { message: { headline: 'Usuń: Strony, o-nas' } } } }],
])('a deletion is told as %s is asked for it', async (_, body) => {
  expect(await told(body)).toBe(1);
});

it.each([
  ['a save, whatever is written in it', { message: 'Zmień: Strony, o-nas', files: [{ content: 'Usuń: x' }] }],
  ['a question', { query: 'query { a }', variables: {} }],
])('%s is no deletion', async (_, body) => {
  expect(await told(body)).toBe(0);
});

it('what was refused, in either way, and what others are asked is not told', async () => {
  const body = { message: 'Usuń: Strony, o-nas' };
  expect(await told(body, Response.json({}, { status: 403 }))).toBe(0);
  expect(await told(body, Response.json({ data: null, errors: [{ message: 'STALE' }] }))).toBe(0);
  expect(await told(body, Response.json({}), 'https://example.org/')).toBe(0);
});
