import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openedSite } from '../src/testing/opened-site.ts';
import { sampleSite } from '../src/testing/build-site.ts';
import { pageOfTest } from '../src/testing/page-of-test.ts';

const opened = openedSite(sampleSite);

async function visit(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await pageOfTest(opened.browser, { reducedMotion: 'reduce', ...options });
  await page.goto(opened.origin + address);
  return page;
}

const question = (page: Page) => page.getByLabel('Czego szukasz?');
const status = (page: Page) => page.getByRole('status');

async function ask(page: Page, words: string): Promise<void> {
  await question(page).fill(words);
  await question(page).press('Enter');
}

/** Addresses of the results, once they are there. */
async function results(page: Page): Promise<string[]> {
  await page.locator('.results li').first().waitFor();
  return page
    .locator('.results li')
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-entry-address') ?? ''));
}

describe('a resident', () => {
  test("who types 'jablonny' finds the workshop in Jabłonna, with the word marked as it is written", async () => {
    const page = await visit('/szukaj/');
    await ask(page, 'jablonny');
    expect(await results(page)).toContain('warsztaty/powiat-legionowski-3-jablonna/');
    const marks = await page.locator('.results mark').allTextContents();
    expect(marks.filter((mark) => mark.startsWith('Jabłon'))).not.toEqual([]);
    expect(new URL(page.url()).searchParams.get('q')).toBe('jablonny');
    expect(await status(page).textContent()).toMatch(/^\d+ wynik/);
  });

  test('sees what kind of page a result is, its date and its title, and opens it', async () => {
    const page = await visit('/szukaj/?q=Jabłonna');
    await results(page);
    const card = page.locator('.results li[data-entry-address="warsztaty/powiat-legionowski-3-jablonna/"]');
    expect(await card.locator('.facts').textContent()).toContain('Warsztaty');
    // The year is an assumption, so it is said in words and no machine is told it.
    expect(await card.locator('.facts').textContent()).toContain('13 września, prawdopodobnie 2013');
    expect(await card.locator('time').getAttribute('datetime')).toBeNull();
    await card.getByRole('link').click();
    await page.waitForURL('**/warsztaty/powiat-legionowski-3-jablonna/');
  });

  test('asks from any page by the box in its header, which loads nothing until then', async () => {
    const page = await pageOfTest(opened.browser, { reducedMotion: 'reduce' });
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await page.goto(`${opened.origin}/o-nas/`);
    await page.getByRole('searchbox', { name: 'Szukaj na stronie' }).click();
    expect(loaded.filter((path) => /search|pagefind|lexicon/.test(path))).toEqual([]);
    await page.getByRole('searchbox', { name: 'Szukaj na stronie' }).fill('konferencja');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/szukaj/?q=konferencja');
    expect((await results(page)).length).toBeGreaterThan(0);
  });

  test('who makes a slip sees what was looked for instead, and can insist', async () => {
    const page = await visit('/szukaj/?q=konferencjz');
    await results(page);
    expect(await status(page).textContent()).toContain('Pokazano wyniki dla: konferencja.');
    await page.getByRole('link', { name: 'Szukaj dokładnie: konferencjz' }).click();
    await page.getByText('Nic nie znaleziono.').waitFor();
    expect(new URL(page.url()).searchParams.get('exact')).toBe('1');
    await page.goBack();
    await results(page);
    expect(await status(page).textContent()).toContain('Pokazano wyniki dla');
  });

  test('who asks for a kind of events by its name sees first those that lie ahead', async () => {
    const page = await pageOfTest(opened.browser, { reducedMotion: 'reduce' });
    await page.clock.setFixedTime('2026-11-22T12:00:00Z');
    await page.goto(`${opened.origin}/szukaj/?q=warsztatów`);
    const ahead = (await results(page)).slice(0, 4).map((address) => /^warsztaty\/(?:2026-12|2027)/.test(address));
    expect(ahead).toEqual([true, true, true, true]);
    // With another word it is that which counts.
    await page.goto(`${opened.origin}/szukaj/?q=warsztaty%20Jabłonna`);
    expect((await results(page))[0]).toBe('warsztaty/powiat-legionowski-3-jablonna/');
  });

  test('who finds nothing gets the newest entries and the sections', async () => {
    const page = await visit('/szukaj/?q=xqzzvw');
    await page.getByText('Nic nie znaleziono.').waitFor();
    expect(await page.locator('.nothing .entry-card').count()).toBe(3);
    expect(await page.locator('.nothing').getByRole('link', { name: 'Spotkania' }).isVisible()).toBe(true);
  });

  test('goes back to the question before', async () => {
    const page = await visit('/szukaj/?q=Legionowo');
    const before = await results(page);
    await ask(page, 'Serock');
    await page.waitForURL('**q=Serock');
    await page.waitForFunction(
      (first) => document.querySelector('.results li')?.getAttribute('data-entry-address') !== first,
      before[0],
    );
    await page.goBack();
    await page.waitForFunction(
      (first) => document.querySelector('.results li')?.getAttribute('data-entry-address') === first,
      before[0],
    );
    expect(await question(page).inputValue()).toBe('Legionowo');
  });

  test('goes back to the question before also from one that was typed slowly', async () => {
    const page = await visit('/szukaj/?q=Legionowo');
    await results(page);
    await question(page).fill('Ser');
    await page.waitForURL('**q=Ser');
    await question(page).fill('Serock');
    await page.waitForURL('**q=Serock');
    await question(page).press('Enter');
    await page.goBack();
    await page.waitForURL('**q=Legionowo');
    expect(await question(page).inputValue()).toBe('Legionowo');
  });
});

describe('filters', () => {
  test('show how many results each would leave, narrow to them, and stay in the address', async () => {
    const page = await visit('/szukaj/?q=partnerstwo');
    await results(page);
    const meetings = page.getByRole('checkbox', { name: /^Spotkania/ });
    const count = Number(/\((\d+)\)/.exec((await page.locator('label', { has: meetings }).textContent()) ?? '')?.[1]);
    await meetings.check();
    await page.waitForURL('**kind=meetings**');
    await page.getByText(new RegExp(`^${count} wynik`)).waitFor();
    expect((await results(page)).filter((path) => !path.startsWith('spotkania/'))).toEqual([]);
    expect(await meetings.evaluate((box) => box === document.activeElement)).toBe(true);
    await page.reload();
    await results(page);
    expect(await meetings.isChecked()).toBe(true);
  });

  test('that lead to nothing can be taken away again', async () => {
    const page = await visit('/szukaj/?q=partnerstwo&kind=cokolwiek');
    await page.getByText('Nic nie znaleziono przy tych filtrach.').waitFor();
    await page.getByRole('checkbox', { name: /^cokolwiek/ }).uncheck();
    expect((await results(page)).length).toBeGreaterThan(0);
  });

  test('that nobody knows are passed over', async () => {
    const page = await visit('/szukaj/?q=partnerstwo&colour=red&sort=up&page=-3');
    expect((await results(page)).length).toBe(10);
  });
});

describe('results', () => {
  test('come ten at a time, in pages that have addresses of their own', async () => {
    const page = await visit('/szukaj/?q=partnerstwo');
    const first = await results(page);
    expect(first).toHaveLength(10);
    await page.getByRole('navigation', { name: 'Strony listy' }).getByRole('link', { name: 'Strona 2' }).click();
    await page.waitForURL('**page=2');
    await page.getByText(/strona 2 z/).waitFor();
    const second = await results(page);
    expect(second.filter((path) => first.includes(path))).toEqual([]);
    expect(await status(page).evaluate((words) => words === document.activeElement)).toBe(true);
  });

  test('on a page that is not there any more are those of the last one', async () => {
    const page = await visit('/szukaj/?q=partnerstwo&page=900');
    expect((await results(page)).length).toBeGreaterThan(0);
  });

  test('are put in order of time when a reader wants that', async () => {
    const page = await visit('/szukaj/?q=warsztaty&sort=date');
    await results(page);
    const dates = await page
      .locator('.results time')
      .evaluateAll((times) => times.map((time) => (time.getAttribute('datetime') ?? '').slice(0, 10)));
    expect(dates.length).toBeGreaterThan(3);
    expect(dates).toEqual([...dates].sort().reverse());
  });

  test('are of the language of the page', async () => {
    for (const [address, folder] of [
      ['/en/search/?q=conference', 'en/'],
      ['/uk/poshuk/?q=конференції', 'uk/'],
    ] as const) {
      const page = await visit(address);
      expect((await results(page)).filter((path) => !path.startsWith(folder))).toEqual([]);
    }
  });

  test('are no lists, menus or footers: a word from the menu finds no list page', async () => {
    const page = await visit('/szukaj/?q=aktualności');
    await page
      .getByText(/wynik|Nic nie znaleziono/)
      .first()
      .waitFor();
    const found = await page
      .locator('.results li')
      .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-entry-address')));
    expect(found).not.toContain('aktualnosci/');
  });
});

describe('a clumsy or hostile question', () => {
  const errors = (page: Page) => {
    const found: string[] = [];
    page.on('pageerror', (error) => found.push(String(error)));
    return found;
  };

  test.each([
    ['markup', '<img src=x onerror=alert(1)><b>warsztaty</b>'],
    ['ten thousand letters', 'ab'.repeat(5000)],
    ['pictures', '🎉🎉'],
    ['one letter', 'x'],
    ['signs', '%%% "" \\ ( [ * ?'],
  ])('of %s is shown as text and answered in words', async (_what, words) => {
    const page = await visit('/szukaj/');
    const found = errors(page);
    await ask(page, words);
    await page
      .getByText(/wynik|Nic nie znaleziono/)
      .first()
      .waitFor();
    expect(await question(page).inputValue()).toBe(words);
    expect(await page.locator('kronika-search .head img, kronika-search .found b').count()).toBe(0);
    expect(found).toEqual([]);
  });

  test('in a broken address is read as it stands', async () => {
    const page = await visit('/szukaj/?q=%E0%A4%A&kind=%');
    const found = errors(page);
    await page.getByText('Nic nie znaleziono').first().waitFor();
    expect(found).toEqual([]);
  });

  test('of nothing asks for a word', async () => {
    const page = await visit('/szukaj/?q=%20');
    await page.getByText('Wpisz słowo').waitFor();
    expect(await page.locator('.results li').count()).toBe(0);
  });
});

describe('when something fails', () => {
  test('the page says that the search could not be loaded, and tries again when asked', async () => {
    const page = await pageOfTest(opened.browser);
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${opened.origin}/szukaj/?q=Jabłonna`);
    await page.getByText('Nie udało się wczytać wyszukiwarki.').waitFor();
    await page.unroute('**/pagefind/**');
    await page.getByRole('button', { name: 'Spróbuj ponownie' }).click();
    expect((await results(page)).length).toBeGreaterThan(0);
  });

  test('without a connection the page says so, and answers when it is back', async () => {
    const page = await pageOfTest(opened.browser);
    await page.goto(`${opened.origin}/szukaj/`);
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await ask(page, 'Jabłonna');
    await page.getByText('Nie ma połączenia z internetem.').waitFor();
    await page.context().setOffline(false);
    expect((await results(page)).length).toBeGreaterThan(0);
  });

  test('a truncated index is told, not passed over in silence', async () => {
    const page = await pageOfTest(opened.browser);
    await page.route('**/pagefind/*.pf_meta', (route) => route.fulfill({ body: Buffer.from('half') }));
    await page.goto(`${opened.origin}/szukaj/?q=Jabłonna`);
    await page.getByText('Nie udało się wczytać wyszukiwarki.').waitFor();
  });

  test('on a slow line an older answer never takes the place of a newer one', async () => {
    const page = await visit('/szukaj/');
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    let isHeld = true;
    // The pages about one word are late; those about the other are not among them.
    await page.route('**/pagefind/fragment/**', async (route) => {
      if (isHeld) await released;
      await route.continue();
    });
    const asked = page.waitForRequest('**/pagefind/fragment/**');
    await ask(page, 'kompas');
    await asked;
    isHeld = false;
    await ask(page, 'Jabłonna');
    await page.locator('.results li[data-entry-address="warsztaty/powiat-legionowski-3-jablonna/"]').waitFor();
    const newer = await results(page);
    release();
    await page.waitForLoadState('networkidle');
    expect(await results(page)).toEqual(newer);
  });

  test('without JavaScript the page leads to the sections', async () => {
    const page = await pageOfTest(opened.browser, { javaScriptEnabled: false });
    await page.goto(`${opened.origin}/o-nas/`);
    await page.getByRole('searchbox', { name: 'Szukaj na stronie' }).fill('warsztaty');
    await page.keyboard.press('Enter');
    await page.locator('noscript, .fallback').getByRole('link', { name: 'Spotkania' }).click();
    expect(new URL(page.url()).pathname).toBe('/spotkania/');
  });
});

test('nothing on the search page is wider than a screen of 320 pixels', async () => {
  const page = await visit('/szukaj/?q=partnerstwo', { viewport: { width: 320, height: 700 } });
  await results(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
