import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join, relative } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import sirv from 'sirv';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newsletterOrigins } from '../src/newsletter/newsletter-origins.ts';
import { newsletterSchema, type NewsletterService } from '../src/schemas/newsletter.ts';
import { pageNeeds, withPolicy } from '../src/site/pages/page-policy.ts';
import { securityPolicy } from '../src/site/pages/security-policy.ts';
import { buildSiteOrFail, fixtureSite, type FixtureSite, projectRoot } from '../src/testing/build-site.ts';
import { newsletterRequests } from '../src/testing/newsletter-requests.ts';
import { newsletterSettings } from '../src/testing/newsletter-settings.ts';
import { pageOfTest } from '../src/testing/page-of-test.ts';
import { standInHosts, type StandInHosts } from '../src/testing/stand-in-hosts.ts';
import { markdown, privacySettings, settings } from './fixtures.ts';

/*
 * The form of every service, sent by a browser from a built page under the policy that the build writes for it, to the
 * service's own address. All hosts are one server on loopback, which answers as each service's documentation says. One
 * site has the pages of all services, each made by the routes and views of Kronika as if its service were the site's.
 */

const site = 'https://example.org';
const thanks = `${site}/dziekujemy/`;
const consentWords = 'Zgadzam się na otrzymywanie newslettera.';

/** A request as it arrived. */
interface Received {
  method: string | undefined;
  url: string;
  type: string;
  fields: string[];
}

/** How a service answers: as documented, or not. */
type Mood = 'well' | 'refused' | 'broken' | 'captcha' | 'closed' | 'dead' | 'silent' | 'away';

let service: NewsletterService;
let mood: Mood;
let received: Received[];
/** Lets an answer go that was held back. */
let release: (() => void) | undefined;
let built: FixtureSite;
let hosts: StandInHosts;
let files: ReturnType<typeof sirv>;

beforeAll(async () => {
  built = await fixtureSite('newsletter-services', {
    'site.yaml': `${settings}languages: [pl, en]
newsletter: { endpoint: 'https://newsletter.example.org/subscribe' }
${privacySettings('newsletter.example.org')}`,
    'projects/przystan.md': markdown('title: Przystań\ndescription: Projekt.\nperiod: {}'),
  });
  await writePages(built);
  await buildSiteOrFail(built);
  files = sirv(built.outDir, { dev: true });
  hosts = await standInHosts((request, response) => void answer(request, response));
});
afterAll(() => hosts.close());
beforeEach(() => {
  received = [];
  mood = 'well';
});

/** Pages of the site's own that are the newsletter's page, and that of a project, with the form of each service. */
async function writePages({ folder }: FixtureSite): Promise<void> {
  const page = join(folder, 'src/pages/proby/[service]/[...path].astro');
  const from = (path: string) => JSON.stringify(relative(dirname(page), join(projectRoot, 'src', path)));
  await mkdir(dirname(page), { recursive: true });
  await writeFile(
    page,
    `---
import ${from('middleware.ts')};
import Page from ${from('views/Page.astro')};
import { loadSite } from ${from('routes/_site.ts')};
import { newsletterSchema } from ${from('schemas/newsletter.ts')};
import { routes } from ${from('site/pages/routes.ts')};
import { newsletterSettings } from ${from('testing/newsletter-settings.ts')};
export async function getStaticPaths() {
  const site = await loadSite();
  return Object.entries(newsletterSettings).flatMap(([service, given]) =>
    routes({ ...site, settings: { ...site.settings, newsletter: newsletterSchema.parse(given) } })
      .filter(({ path }) => ['newsletter', 'en/newsletter', 'projekty/przystan'].includes(path))
      .map((view) => ({ params: { service, path: view.path }, props: { view } })),
  );
}
---
<Page view={Astro.props.view} headings={[]} />
`,
  );
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(`https://${request.headers.host}${request.url}`);
  if (request.method === 'GET' && url.origin === site) {
    const page = join(built.outDir, 'proby', service, url.pathname, 'index.html');
    if (existsSync(page))
      response.setHeader('Content-Type', 'text/html').end(underPolicy(await readFile(page, 'utf8')));
    else
      files(request, response, () => {
        response.writeHead(404).end();
      });
    return;
  }
  const type = request.headers['content-type'] ?? '';
  const form = await new Response(await buffer(request), { headers: { 'Content-Type': type } })
    .formData()
    .catch(() => undefined);
  const fields = [...(form ?? [])].map(([name, value]) => `${name}=${typeof value === 'string' ? value : '(file)'}`);
  if (request.method !== 'GET')
    received.push({ method: request.method, url: url.href, type: type.replace(/;.*/, ''), fields });
  const isScript = request.headers.accept?.startsWith('application/json') === true;
  release = () => {
    reply(isScript, fields, response);
  };
  if (mood === 'dead') request.socket.destroy();
  else if (mood !== 'silent') release();
}

/** The page under the policy that the build writes where the service is the site's. */
function underPolicy(html: string): string {
  const newsletter = newsletterSchema.parse(newsletterSettings[service]);
  const origins = newsletterOrigins({ newsletter, languages: ['pl', 'en'], address: `${site}/` });
  return withPolicy(html, securityPolicy(pageNeeds(html, { frames: [], counters: [], ...origins })).page);
}

const open = { 'Access-Control-Allow-Origin': '*' };
const json = { 'Content-Type': 'application/json' };
const captcha = '<title>Captcha</title><h1>Potwierdź, że nie jesteś robotem</h1>';

/** What scripts are told where they may ask: what each service's documentation, or sites that use it, show. */
const saysToScripts: Partial<Record<NewsletterService, object>> = {
  kit: { status: 'success', consent: { enabled: false } },
  mailerlite: { success: true, data: {} },
  emailoctopus: { success: true },
  listmonk: { data: { has_optin: true } },
  formspree: { ok: true, next: '/thanks' },
  basin: { success: true, submission: {} },
  formsubmit: { success: 'true', message: 'The form was submitted successfully.' },
};

/** Where people land after a plain form: a page of the service, a bare answer, or an address of the site. */
const landing: Partial<Record<NewsletterService, 'bare' | 'field' | 'panel'>> = {
  custom: 'panel',
  brevo: 'panel',
  mailerlite: 'bare',
  getresponse: 'field',
  listmonk: 'field',
  web3forms: 'field',
};

function reply(isScript: boolean, fields: readonly string[], response: ServerResponse): void {
  const told = saysToScripts[service];
  if (mood === 'away') response.writeHead(303, { Location: 'https://elsewhere.example/' }).end();
  else if (mood === 'refused')
    response.writeHead(422, { ...json, ...open }).end('{"errors":{"email":["<b>Nie</b>"]},"message":"<b>Nie</b>"}');
  else if (mood === 'broken') response.writeHead(502, { 'Content-Type': 'text/html', ...open }).end('Bad gateway');
  else if (mood === 'captcha') response.writeHead(200, { 'Content-Type': 'text/html', ...open }).end(captcha);
  else if (isScript && told)
    response.writeHead(200, { ...json, ...(mood !== 'closed' && open) }).end(JSON.stringify(told));
  else if (landing[service] === 'bare') response.writeHead(200, json).end(JSON.stringify(told));
  else if (landing[service] === 'panel') response.writeHead(302, { Location: thanks }).end();
  else if (landing[service] === 'field') response.writeHead(303, { Location: fieldWith(thanks, fields) }).end();
  else response.writeHead(200, { 'Content-Type': 'text/html' }).end(captcha);
}

/** The site's address as the form sent it, by whatever name; without one there is nowhere to lead. */
function fieldWith(value: string, fields: readonly string[]): string {
  return fields.find((field) => field.endsWith(`=${value}`))?.slice(-value.length) ?? '/missing';
}

const services = Object.keys(newsletterRequests).filter(
  (name): name is keyof typeof newsletterRequests => name in newsletterRequests,
);
const answering = services.filter((name) => newsletterRequests[name].answer !== undefined);

/** What has to arrive, by the table that the addresses and names of each form are kept in. */
function expectedFields(name: keyof typeof newsletterRequests): string[] {
  const { fields, consent } = newsletterRequests[name];
  const sent = fields.filter(([, value]) => value !== '[]');
  return [
    ...sent.map(([field, value]) => `${field}=${value === '@' ? 'anna@example.org' : value === '()' ? '' : value}`),
    ...(consent === undefined ? [] : [consent.includes('=') ? consent : `${consent}=${consentWords}`]),
  ].sort();
}

async function openForm(options: { javaScriptEnabled?: boolean } = {}, path = '/newsletter/'): Promise<Page> {
  const page = await pageOfTest(hosts.browser, { ignoreHTTPSErrors: true, ...options });
  await page.goto(`${site}${path}`);
  return page;
}

async function fill(page: Page): Promise<void> {
  await page.getByLabel('Adres e-mail').fill('anna@example.org');
  await page.getByLabel(consentWords).check();
}

const send = (page: Page) => page.getByRole('button', { name: 'Zapisz mnie' }).click();
/** Presses by the page's own hand: Playwright would wait for an answer that does not come. */
function press(page: Page, times: number): Promise<void> {
  return page.evaluate((count) => {
    const button = document.querySelector('kronika-newsletter-form button');
    for (let time = 0; time < count; time += 1) if (button instanceof HTMLElement) button.click();
  }, times);
}
const thanked = (page: Page) => page.getByRole('group', { name: 'Dziękujemy za zapis' });

describe.each(services)('%s', (name) => {
  const { action, answer: asked } = newsletterRequests[name];
  const full = (address: string) => new URL(address, site).href;
  const landed = landing[name] === 'panel' || landing[name] === 'field' ? thanks : full(action);

  beforeEach(() => {
    service = name;
  });

  test('takes what a resident sends, field by field, and the resident knows how it went', async () => {
    const page = await openForm();
    const wrong: string[] = [];
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
    await fill(page);
    await send(page);
    if (asked === undefined) await page.waitForURL(landed);
    else await thanked(page).waitFor();
    expect(received.map(({ fields, ...request }) => ({ ...request, fields: [...fields].sort() }))).toEqual([
      {
        method: 'POST',
        url: full(asked ?? action),
        type: name === 'mailerlite' ? 'multipart/form-data' : 'application/x-www-form-urlencoded',
        fields: expectedFields(name),
      },
    ]);
    expect(wrong).toEqual([]);
  });

  test('takes the same without JavaScript', async () => {
    const page = await openForm({ javaScriptEnabled: false });
    await fill(page);
    await send(page);
    await page.waitForURL(landed);
    expect(received.map(({ fields, ...request }) => ({ ...request, fields: [...fields].sort() }))).toEqual([
      { method: 'POST', url: full(action), type: 'application/x-www-form-urlencoded', fields: expectedFields(name) },
    ]);
  });

  const trap = newsletterRequests[name].fields.find(([, value]) => value === '()' || value === '[]');
  if (!trap) return;
  test('gets a filled trap under its own name, by which it knows a robot', async () => {
    const page = await openForm({ javaScriptEnabled: false });
    await fill(page);
    const field = page.locator(`.trap input[name="${trap[0]}"]`);
    await (trap[1] === '[]' ? field.dispatchEvent('click') : field.fill('kup teraz', { force: true }));
    await send(page);
    await expect.poll(() => received.length).toBe(1);
    expect(received[0]?.fields).toContain(`${trap[0]}=${trap[1] === '[]' ? 'on' : 'kup teraz'}`);
  });
});

describe.each(answering)('%s, asked by a script', (name) => {
  test('never thanks where nothing says that the address was taken, and keeps the address', async () => {
    service = name;
    const page = await openForm();
    await fill(page);
    // The site's own host may be asked by its own pages whatever it allows others, and its answer is a page.
    const moods: Mood[] = [
      'refused',
      'broken',
      'dead',
      ...(name === 'netlify' ? [] : (['captcha', 'closed'] as const)),
    ];
    for (mood of moods) {
      await send(page);
      const words = mood === 'refused' ? 'nie przyjął adresu' : 'Nie wiemy, czy adres dotarł';
      await page.getByRole('status').filter({ hasText: words }).waitFor();
      expect(await thanked(page).isVisible(), mood).toBe(false);
      expect(await page.getByLabel('Adres e-mail').inputValue(), mood).toBe('anna@example.org');
    }
    mood = 'well';
    await send(page);
    await thanked(page).waitFor();
  });
});

test('a service that does not answer keeps nobody waiting for good', async () => {
  service = 'kit';
  mood = 'silent';
  const page = await pageOfTest(hosts.browser, { ignoreHTTPSErrors: true });
  await page.addInitScript(() => {
    const patience = AbortSignal.timeout.bind(AbortSignal);
    AbortSignal.timeout = (time) => patience(time / 40);
  });
  await page.goto(`${site}/newsletter/`);
  await fill(page);
  await send(page);
  await page.getByRole('status').filter({ hasText: 'Nie wiemy, czy adres dotarł' }).waitFor();
  expect(await page.getByRole('button', { name: 'Zapisz mnie' }).isEnabled()).toBe(true);
});

describe('a form that the service answers with a page', () => {
  beforeEach(() => {
    service = 'sendy';
  });

  test('is sent once, however often an impatient reader presses', async () => {
    mood = 'silent';
    const page = await openForm();
    await fill(page);
    await press(page, 3);
    await expect.poll(() => received.length).toBe(1);
    mood = 'well';
    release?.();
    await page.waitForURL('https://sendy.example.org/subscribe');
    expect(received.length).toBe(1);
  });

  test('is there again, filled in, when the service was not', async () => {
    mood = 'dead';
    const page = await openForm();
    await fill(page);
    await send(page);
    await page.waitForURL(/^chrome-error:/);
    await page.goBack();
    expect(await page.getByLabel('Adres e-mail').inputValue()).toBe('anna@example.org');
    mood = 'well';
    await send(page);
    await page.waitForURL('https://sendy.example.org/subscribe');
  });

  test('is not sent without a connection, and says so', async () => {
    const page = await openForm();
    await fill(page);
    await page.context().setOffline(true);
    await send(page);
    await page.getByRole('status').filter({ hasText: 'Nie ma połączenia z internetem' }).waitFor();
    expect(received).toEqual([]);
    expect(await page.getByLabel('Adres e-mail').inputValue()).toBe('anna@example.org');
  });

  test('that is led where the policy does not let it says that the address may have arrived', async () => {
    mood = 'away';
    const page = await openForm();
    await fill(page);
    await send(page);
    await page.getByRole('status').filter({ hasText: 'Nie wiemy, czy adres dotarł' }).waitFor();
    expect(await page.getByRole('button', { name: 'Zapisz mnie' }).isEnabled()).toBe(true);
    expect(page.url()).toBe(`${site}/newsletter/`);
    expect(received.length).toBe(1);
  });
});

test('a form for other hosts than its own sends nothing: the policy holds', async () => {
  service = 'sendy';
  const page = await openForm();
  await page.locator('form[method="post"]').evaluate((form: HTMLFormElement) => {
    form.action = 'https://thief.example/';
  });
  await fill(page);
  await press(page, 1);
  await expect
    .poll(() => page.evaluate(() => document.querySelector('kronika-newsletter-form [role="status"]')?.textContent))
    .toContain('Nie wiemy, czy adres dotarł');
  expect(received).toEqual([]);
});

test('Mailman is a link to the page of the list, in the language of the page', async () => {
  service = 'mailman';
  const page = await openForm({}, '/en/newsletter/');
  await page.getByRole('link', { name: 'Sign up on the page of the list' }).click();
  await page.waitForURL('https://listy.example.org/lists/chronicle/');
});

test('topics that a reader chose go with the address, and a page in English asks for English mail', async () => {
  service = 'listmonk';
  const page = await openForm({}, '/en/newsletter/');
  await page.getByLabel('E-mail address').fill('anna@example.org');
  const topics = page.getByRole('group', { name: 'What do you want to hear about?' });
  expect(await topics.getByRole('checkbox', { checked: true }).count()).toBe(0);
  await topics.getByLabel('Spotkania').check();
  await page.getByLabel('I agree to receive the newsletter.').check();
  await page.getByRole('button', { name: 'Sign me up' }).click();
  await page.getByRole('group', { name: 'Thank you for signing up' }).waitFor();
  expect(received[0]?.fields.filter((field) => field.startsWith('l='))).toEqual([
    'l=2e3d4c5b-5b64-4f0e-8f8e-0a4a5f3e9c33',
    'l=1d2c3b4a-5b64-4f0e-8f8e-0a4a5f3e9c22',
  ]);
});

test('on the page of a project a reader asks for news of that project', async () => {
  service = 'buttondown';
  const page = await openForm({}, '/projekty/przystan/');
  await fill(page);
  await send(page);
  await page.waitForURL(/buttondown/);
  expect(received[0]?.fields.filter((field) => field.startsWith('tag='))).toEqual([
    'tag=kronika',
    'tag=kompas',
    'tag=przystan',
  ]);
});
