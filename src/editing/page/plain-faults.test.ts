import { expect, it } from 'vitest';
import { withPlainFaults } from './plain-faults.ts';

const words = { unreachable: 'Nie ma połączenia.', expired: 'Token wygasł.' };
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

it('leaves other answers and other servers as they are', async () => {
  const refused = Response.json({ message: 'Forbidden' }, { status: 403 });
  expect(await answering(() => Promise.resolve(refused))(`${root}/user`)).toBe(refused);
  const unknown = new Response(null, { status: 401 });
  expect(await answering(() => Promise.resolve(unknown))('https://example.org/')).toBe(unknown);
  await expect(answering(() => Promise.reject(new TypeError('gone')))('blob:x')).rejects.toThrow('gone');
});
