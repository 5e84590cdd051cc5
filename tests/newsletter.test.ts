import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Browser } from 'playwright-core';
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
    expect(page('form .consent a').attr('href')).toBe('/o-danych/');
    expect(page('input[name="b_strona"]').attr('tabindex')).toBe('-1');
    expect(page('input[type="email"]').attr('autocomplete')).toBe('email');
  });
});

test('a site without an endpoint has no form, and its build says so', async () => {
  expect(inject('plainSiteSaid')).toContain(
    'No newsletter form: set "newsletter: endpoint: https://…" in site.yaml to have one.',
  );
  const page = await builtPage(plainSite, '');
  expect(page('form[method="post"]').length).toBe(0);
  expect(page('a[href="/newsletter/"]').length).toBe(0);
});
