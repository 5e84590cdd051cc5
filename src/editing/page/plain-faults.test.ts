import { expect, it } from 'vitest';
import { withPlainFaults } from './plain-faults.ts';

const words = { unreachable: 'Nie ma połączenia.', expired: 'Token wygasł.', protected: 'Gałąź jest chroniona.' };
const root = 'https://git.example.org/api/v4';

function answering(answer: () => Promise<Response>) {
  return withPlainFaults(answer, [root], words);
}

it('says in plain words that a token ran out, and keeps the state of the answer', async () => {
  const asked = answering(() => Promise.resolve(Response.json({ error: 'invalid_token' }, { status: 401 })));
  const response = await asked(`${root}/user`);
  expect([response.status, await response.json()]).toEqual([401, { message: 'Token wygasł.' }]);
});

it('says in plain words that there is no network, with its cause', async () => {
  const cause = new TypeError('Failed to fetch');
  const asked = answering(() => Promise.reject(cause));
  await expect(asked(new URL(`${root}/user`))).rejects.toMatchObject({ message: 'Nie ma połączenia.', cause });
});

it('says in plain words that a branch is protected, as Gitea and Forgejo say it, and tells who asked to know', async () => {
  let told = 0;
  const message = 'user cannot commit to repo [user: anna]';
  const answer = () => Promise.resolve(Response.json({ message }, { status: 403 }));
  const ask = withPlainFaults(answer, [root], words, () => (told += 1));
  const refused = await ask(`${root}/contents`, { method: 'POST' });
  expect([refused.status, await refused.json()]).toEqual([403, expect.objectContaining({ message: words.protected })]);
  expect(told).toBe(1);
  // What is read, and not written, is refused for other reasons.
  expect(await (await ask(`${root}/contents`)).json()).toEqual({ message });
  expect(told).toBe(1);
});

it('says in plain words that a branch is protected, as GitLab says it and as GitHub does', async () => {
  const message = '403 Forbidden - You are not allowed to push into this branch';
  const gitlab = await answering(() => Promise.resolve(Response.json({ message }, { status: 403 })))(root, {
    method: 'POST',
  });
  expect([gitlab.status, await gitlab.json()]).toEqual([403, expect.objectContaining({ message: words.protected })]);
  const errors = [{ type: 'UNPROCESSABLE', message: "protected branch 'main' check failed" }];
  const answer = { data: { createCommitOnBranch: null }, errors };
  const github = await answering(() => Promise.resolve(Response.json(answer)))(root, { method: 'POST' });
  expect([github.status, await github.json()]).toEqual([
    200,
    expect.objectContaining({ errors: [expect.objectContaining({ message: words.protected })] }),
  ]);
  // A text about it is a text.
  const found = Response.json({ data: { text: 'A protected branch', errors: [] } });
  expect(await answering(() => Promise.resolve(found))(root, { method: 'POST' })).toBe(found);
});

it('leaves other answers and other servers as they are', async () => {
  const refused = Response.json({ message: 'Forbidden' }, { status: 403 });
  expect(await answering(() => Promise.resolve(refused))(`${root}/user`)).toBe(refused);
  const unknown = new Response(null, { status: 401 });
  expect(await answering(() => Promise.resolve(unknown))('https://example.org/')).toBe(unknown);
  await expect(answering(() => Promise.reject(new TypeError('gone')))('blob:x')).rejects.toThrow('gone');
});
