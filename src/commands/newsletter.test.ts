import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { spokenIo } from '../testing/spoken-io.ts';
import { listen } from '../testing/static-server.ts';
import { run } from './newsletter.ts';

function siteWith(newsletter: string): string {
  const root = mkdtempSync(join(tmpdir(), 'newsletter-'));
  mkdirSync(join(root, 'content'));
  writeFileSync(
    join(root, 'content/site.yaml'),
    `name: Gmina\naddress: https://gmina.example.org/\nnewsletter: ${newsletter}\n`,
  );
  return root;
}

it('shows the request and sends nothing', async () => {
  const { io, out } = spokenIo(siteWith('{ service: getresponse, list: Wq5XT }'));
  expect(await run(['try'], io)).toBe(0);
  expect(out()).toBe(`POST https://app.getresponse.com/add_subscriber.html
Content-Type: application/x-www-form-urlencoded

email = anna@example.org
campaign_token = Wq5XT
thankyou_url = https://gmina.example.org/dziekujemy/`);
});

it('shows the form of a language and of a project, and says where there is none', async () => {
  const root = siteWith(
    '{ service: buttondown, account: gmina, projects: [{ project: kompas, tags: [kompas] }], languages: [{ language: en, tags: [english] }], topics: [{ title: Spotkania, tag: spotkania }] }\nlanguages: [pl, en]',
  );
  const shown = async (...argv: string[]) => {
    const { io, out, err } = spokenIo(root);
    const code = await run(['try', ...argv], io);
    return [code, ...`${out()}${err()}`.split('\n').filter((line) => /^tag = |kompas|Strona|projektu inny/.test(line))];
  };
  expect(await shown()).toEqual([0, 'tag = spotkania']);
  expect(await shown('--page', 'en')).toEqual([0, 'tag = spotkania', 'tag = english']);
  expect(await shown('--page', 'en', '--project', 'kompas')).toEqual([0, 'tag = english', 'tag = kompas']);
  expect(await shown('--project', 'inny')).toEqual([
    1,
    'Na stronie projektu inny nie ma formularza: dopisz go w newsletter: projects.',
  ]);
  expect((await shown('--page', 'de'))[0]).toBe(2);
});

it('sends the same request where it is told to, and shows the answer', async () => {
  const received: string[] = [];
  const server = await listen(
    createServer((request, response) => {
      void text(request).then((body) => {
        received.push(body);
        response.writeHead(303, { Location: '/gotowe' }).end();
      });
    }),
  );
  const { io, out } = spokenIo(siteWith('{ service: sendy, address: "https://sendy.example.org/", list: abc }'));
  expect(await run(['try', '--send', '--email', 'ja@example.org', '--to', `${server.origin}/x`], io)).toBe(0);
  await server.close();
  expect(received).toEqual(['email=ja%40example.org&gdpr=true&hp=&list=abc&subform=yes']);
  expect(out()).toContain('303 See Other\nLocation: /gotowe');
});

it.each([
  [['try', '--send'], '--email ty@example.org'],
  [['send'], 'newsletter try'],
  [['try', '--to', 'gdzieś'], 'To nie jest adres: gdzieś'],
  [['try', '--adres'], '--adres'],
])('%j is a wrong call', async (argv, words) => {
  const { io, err } = spokenIo(siteWith('{ service: getresponse, list: Wq5XT }'));
  expect(await run(argv, io)).toBe(2);
  expect(err()).toContain(words);
});

it('says that there is no newsletter, or only a page that takes addresses', async () => {
  const none = spokenIo(siteWith('{}'));
  expect(await run(['try'], none.io)).toBe(1);
  expect(none.err()).toContain('W site.yaml nie ma newslettera.');
  const page = spokenIo(siteWith('{ service: mailman, page: "https://listy.example.org/k/" }'));
  expect(await run(['try', '--lang', 'en'], page.io)).toBe(0);
  expect(page.out()).toContain('Mailman: the site leads to https://listy.example.org/k/');
});
