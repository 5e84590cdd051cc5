import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../src/testing/browser.ts';
import { buildSiteOrFail, fixtureSite, type FixtureSite } from '../src/testing/build-site.ts';
import { builtPage } from '../src/testing/built-page.ts';
import { pageOfTest } from '../src/testing/page-of-test.ts';
import { listen, type RunningServer, serveFolder } from '../src/testing/static-server.ts';
import { markdown, privacySettings, settings } from './fixtures.ts';
import { plainSite } from './plain-site.ts';

const privacy = markdown('title: Prywatność\ndescription: Co robimy z danymi.');

describe('a site with a newsletter endpoint', () => {
  const received: { method: string | undefined; type: string | undefined; fields: Record<string, string> }[] = [];
  let site: FixtureSite;
  let server: RunningServer;
  let endpoint: RunningServer;
  let browser: Browser;

  beforeAll(async () => {
    let thanks = '';
    endpoint = await listen(
      createServer((request, response) => {
        void text(request).then((body) => {
          const fields = Object.fromEntries(new URLSearchParams(body));
          received.push({ method: request.method, type: request.headers['content-type'], fields });
          response.writeHead(303, { Location: thanks }).end();
        });
      }),
    );
    site = await fixtureSite('newsletter', {
      'site.yaml': `${settings}newsletter:
  endpoint: ${endpoint.origin}/subscribe
  emailField: EMAIL
  consentField: zgoda
  honeypotField: b_strona
  hidden: { list: kronika }
  privacyPage: o-danych
${privacySettings(new URL(endpoint.origin).hostname)}`,
      'pages/o-danych.md': privacy,
    });
    await buildSiteOrFail(site);
    server = await serveFolder(site.outDir);
    thanks = `${server.origin}/dziekujemy/`;
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    await endpoint.close();
  });
  beforeEach(() => {
    received.length = 0;
  });

  describe.each([
    { how: 'with JavaScript', javaScriptEnabled: true },
    { how: 'without JavaScript', javaScriptEnabled: false },
  ])('$how', ({ javaScriptEnabled }) => {
    test.each(['/', '/newsletter/'])('a resident signs up on %s and lands on the page of thanks', async (path) => {
      const page = await pageOfTest(browser, { javaScriptEnabled });
      await page.goto(server.origin + path);
      await page.getByLabel('Adres e-mail').fill('anna@example.org');
      const consent = page.getByLabel('Zgadzam się na otrzymywanie newslettera.');
      expect(await consent.isChecked()).toBe(false);
      await consent.check();
      await page.getByRole('button', { name: 'Zapisz mnie' }).click();
      await page.waitForURL('**/dziekujemy/');
      expect((await page.getByRole('heading', { level: 1 }).textContent())?.trim()).toBe('Dziękujemy za zapis');
      expect(received).toEqual([
        {
          method: 'POST',
          type: 'application/x-www-form-urlencoded',
          fields: { EMAIL: 'anna@example.org', zgoda: 'yes', b_strona: '', list: 'kronika' },
        },
      ]);
    });

    test('nothing is sent without an address or without consent', async () => {
      const page = await pageOfTest(browser, { javaScriptEnabled });
      await page.goto(`${server.origin}/newsletter/`);
      await page.getByRole('button', { name: 'Zapisz mnie' }).click();
      await page.getByLabel('Adres e-mail').fill('anna@example.org');
      await page.getByRole('button', { name: 'Zapisz mnie' }).click();
      expect(new URL(page.url()).pathname).toBe('/newsletter/');
      expect(received).toEqual([]);
    });
  });

  test('a resident who forgets fields is told which, above the form and beside each, and is led to them', async () => {
    const page = await pageOfTest(browser);
    await page.goto(`${server.origin}/newsletter/`);
    await page.getByRole('button', { name: 'Zapisz mnie' }).click();
    const email = page.getByLabel('Adres e-mail');
    expect(await email.getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('#newsletter-email-error').textContent()).toBe(
      'Wpisz adres e-mail, na przykład anna@example.org.',
    );
    expect(await page.locator('#newsletter-consent-error').textContent()).toBe(
      'Zaznacz zgodę, żeby zapisać się na newsletter.',
    );
    const problems = page.getByRole('group', { name: 'Czegoś jeszcze brakuje:' });
    expect(await problems.evaluate((group) => group === document.activeElement)).toBe(true);
    expect(await problems.getByRole('link').allTextContents()).toEqual([
      'Wpisz adres e-mail, na przykład anna@example.org.',
      'Zaznacz zgodę, żeby zapisać się na newsletter.',
    ]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await email.evaluate((field) => field === document.activeElement)).toBe(true);
    await email.fill('anna@example.org');
    await email.blur();
    expect(await page.locator('#newsletter-email-error').isVisible()).toBe(false);
  });

  test('the consent leads to the privacy page, and robots find a field that people do not see', async () => {
    const page = await builtPage(site, '');
    expect(page('form .choice a').attr('href')).toBe('/o-danych/');
    expect(page('input[name="b_strona"]').attr('tabindex')).toBe('-1');
    expect(page('input[type="email"]').attr('autocomplete')).toBe('email');
  });
});

describe('a service that answers scripts', () => {
  const answers = new Map<string, { status: number; type: string; body: string; isOpen: boolean }>();
  const received: { path: string; accept: string | undefined; fields: [string, string][] }[] = [];
  let site: FixtureSite;
  let server: RunningServer;
  let service: RunningServer;
  let browser: Browser;
  let release: (() => void) | undefined;

  beforeAll(async () => {
    // As Listmonk 6.2 does: its form sends people on, its public interface answers origins that it trusts.
    service = await listen(
      createServer((request, response) => {
        void text(request).then((body) => {
          const fields = [...new URLSearchParams(body)];
          const path = request.url ?? '';
          received.push({ path, accept: request.headers.accept, fields });
          const next = fields.find(([name]) => name === 'next')?.[1] ?? '';
          const address = fields.find(([name]) => name === 'email')?.[1] ?? '';
          const { status, type, body: said, isOpen } = answers.get(address) ?? taken;
          if (path === '/subscription/form') response.writeHead(303, { Location: next }).end();
          else if (address === 'slow@example.org') {
            release = () => response.writeHead(200, { 'Content-Type': 'application/json', ...open }).end(taken.body);
          } else if (address === 'dead@example.org') request.socket.destroy();
          else response.writeHead(status, { 'Content-Type': type, ...(isOpen && open) }).end(said);
        });
      }),
    );
    site = await fixtureSite('newsletter-answers', {
      'site.yaml': `${settings}newsletter:
  service: listmonk
  address: ${service.origin}
  lists: [6c1f0e4e-0f3a-4a8e-9f6e-5f6d7c8b9a00]
  answersHere: true
  projects: [{ project: kompas, lists: [0b8d3a52-5b64-4f0e-8f8e-0a4a5f3e9c11] }]
${privacySettings(new URL(service.origin).hostname)}`,
      'projects/kompas.md': markdown('title: Kompas\ndescription: Projekt.\nperiod: {}'),
      'projects/inny.md': markdown('title: Inny\ndescription: Projekt.\nperiod: {}'),
    });
    await buildSiteOrFail(site);
    server = await serveFolder(site.outDir);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    await service.close();
  });
  beforeEach(() => {
    received.length = 0;
  });

  const open = { 'Access-Control-Allow-Origin': '*' };
  const json = 'application/json';
  const taken = { status: 200, type: json, body: '{"data":{"has_optin":true}}', isOpen: true };
  answers.set('refused@example.org', { status: 400, type: json, body: '{"message":"<b>Nie</b>"}', isOpen: true });
  answers.set('robot@example.org', { status: 200, type: json, body: '{"message":"captcha"}', isOpen: true });
  answers.set('html@example.org', { status: 200, type: 'text/html', body: '<p>captcha</p>', isOpen: true });
  answers.set('broken@example.org', { status: 502, type: 'text/html', body: 'Bad gateway', isOpen: true });
  answers.set('closed@example.org', { ...taken, isOpen: false });

  async function signUp(page: Page, address: string, path = '/newsletter/'): Promise<void> {
    await page.goto(server.origin + path);
    await page.getByLabel('Adres e-mail').fill(address);
    await page.getByLabel('Zgadzam się na otrzymywanie newslettera.').check();
    await page.getByRole('button', { name: 'Zapisz mnie' }).click();
  }

  test('a resident is thanked on the spot, and the request is the one that the service documents', async () => {
    const page = await pageOfTest(browser);
    await signUp(page, 'anna@example.org');
    const thanks = page.getByRole('group', { name: 'Dziękujemy za zapis' });
    await thanks.waitFor();
    expect(await thanks.evaluate((group) => group === document.activeElement)).toBe(true);
    expect(await page.getByRole('button', { name: 'Zapisz mnie' }).isVisible()).toBe(false);
    expect(received).toEqual([
      {
        path: '/api/public/subscription',
        accept: 'application/json',
        fields: [
          ['email', 'anna@example.org'],
          ['nonce', ''],
          ['l', '6c1f0e4e-0f3a-4a8e-9f6e-5f6d7c8b9a00'],
          ['next', 'https://example.org/dziekujemy/'],
        ],
      },
    ]);
  });

  test('on the page of a project a resident asks for news of that project alone', async () => {
    const page = await pageOfTest(browser);
    await signUp(page, 'anna@example.org', '/projekty/kompas/');
    await page.getByRole('group', { name: 'Dziękujemy za zapis' }).waitFor();
    expect(received.flatMap(({ fields }) => fields.filter(([name]) => name === 'l'))).toEqual([
      ['l', '0b8d3a52-5b64-4f0e-8f8e-0a4a5f3e9c11'],
    ]);
    await page.goto(`${server.origin}/projekty/inny/`);
    expect(await page.locator('kronika-newsletter-form').count()).toBe(0);
  });

  test.each([
    ['refused@example.org', 'nie przyjął adresu'],
    ['robot@example.org', 'nie przyjął adresu'],
    ['html@example.org', 'Nie wiemy, czy adres dotarł'],
    ['broken@example.org', 'Nie wiemy, czy adres dotarł'],
    ['closed@example.org', 'Nie wiemy, czy adres dotarł'],
    ['dead@example.org', 'Nie wiemy, czy adres dotarł'],
  ])('%s is never thanked: the page says what is known, and keeps the address', async (address, words) => {
    const page = await pageOfTest(browser);
    await signUp(page, address);
    await page.getByRole('status').filter({ hasText: words }).waitFor();
    expect(await page.getByLabel('Adres e-mail').inputValue()).toBe(address);
    expect(await page.getByRole('group', { name: 'Dziękujemy za zapis' }).isVisible()).toBe(false);
    const button = page.getByRole('button', { name: 'Zapisz mnie' });
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await page.locator('.answer b').count()).toBe(0);
  });

  test('an impatient reader sends once', async () => {
    const page = await pageOfTest(browser);
    await signUp(page, 'slow@example.org');
    const sending = page.getByRole('button', { name: 'Wysyłanie…' });
    expect(await sending.isDisabled()).toBe(true);
    await page.getByLabel('Adres e-mail').press('Enter');
    await expect.poll(() => release).toBeDefined();
    release?.();
    await page.getByRole('group', { name: 'Dziękujemy za zapis' }).waitFor();
    expect(received.length).toBe(1);
  });

  test('without a connection nothing is sent, and that is said', async () => {
    const page = await pageOfTest(browser);
    await page.goto(`${server.origin}/newsletter/`);
    await page.context().setOffline(true);
    await page.getByLabel('Adres e-mail').fill('anna@example.org');
    await page.getByLabel('Zgadzam się na otrzymywanie newslettera.').check();
    await page.getByRole('button', { name: 'Zapisz mnie' }).click();
    await page.getByRole('status').filter({ hasText: 'Nie ma połączenia z internetem' }).waitFor();
    expect(received).toEqual([]);
  });

  test('without JavaScript the service’s own form leads to the page of thanks', async () => {
    const page = await pageOfTest(browser, { javaScriptEnabled: false });
    await page.route('https://example.org/**', (route) => route.fulfill({ body: 'thanks' }));
    await signUp(page, 'anna@example.org');
    await expect.poll(() => received.length).toBe(1);
    expect(received[0]?.path).toBe('/subscription/form');
    expect(received[0]?.fields).toContainEqual(['next', 'https://example.org/dziekujemy/']);
  });

  test('only the pages with the form may ask the service', async () => {
    const policy = async (path: string) =>
      (await builtPage(site, path))('meta[http-equiv="Content-Security-Policy"]').attr('content');
    expect(await policy('newsletter/')).toContain(`connect-src 'self' ${service.origin}`);
    expect(await policy('szukaj/')).not.toContain('connect-src');
  });
});

test('a site without an endpoint has no form, and its build says so', async () => {
  expect(inject('plainSiteSaid')).toContain(
    'Strona nie ma formularza newslettera. Jeśli ma go mieć, dodaj w site.yaml pole newsletter (docs/newsletter.md).',
  );
  const page = await builtPage(plainSite, '');
  expect(page('form[method="post"]').length).toBe(0);
  expect(page('a[href="/newsletter/"]').length).toBe(0);
});
