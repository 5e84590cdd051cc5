import { describe, expect, test } from 'vitest';
import { openedSite } from '../src/testing/opened-site.ts';
import { sampleSite } from '../src/testing/build-site.ts';
import { builtPage } from '../src/testing/built-page.ts';
import { pageOfTest } from '../src/testing/page-of-test.ts';
import { commonSite } from './common-site.ts';

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Words of a part of an event's page. */
async function words(path: string, selector: string): Promise<string> {
  return squeezed((await builtPage(commonSite, path))(selector).text());
}

describe('what a resident came for stands on the first screen', () => {
  const opened = openedSite(sampleSite);

  test.each([
    { width: 360, height: 740 },
    { width: 1280, height: 800 },
  ])('of $width × $height px: when, where and the way to sign up', async (viewport) => {
    const page = await pageOfTest(opened.browser, { viewport });
    for (const path of ['/warsztaty/2026-12-10-kompas/', '/spotkania/2027-01-21-spotkanie-partnerstwa/']) {
      await page.goto(opened.origin + path);
      for (const part of ['.event-head time', '.event-head dd a', 'a.register']) {
        const box = await page.locator(part).filter({ visible: true }).first().boundingBox();
        expect((box?.y ?? Infinity) + (box?.height ?? 0), `${part} of ${path}`).toBeLessThanOrEqual(viewport.height);
      }
    }
  });
});

describe('signing up', () => {
  test.each([
    ['spotkania/lista/', 'Zapisz się na listę rezerwową', 'Nie ma już wolnych miejsc, jest lista rezerwowa'],
    ['spotkania/telefon/', 'Zapisy telefoniczne: 22 123 45 67', ''],
    ['spotkania/pelne/', '', 'Nie ma już wolnych miejsc'],
    ['spotkania/zamkniete/', '', 'Zapisy zakończone'],
  ])('at %s offers "%s" and says "%s"', async (path, way, state) => {
    expect(await words(path, '.sign-up :is(.register, .way)')).toBe(way);
    expect(await words(path, '.sign-up strong')).toBe(state);
  });
});

describe('an event that is called off', () => {
  test('says so above its title, with the date that no longer holds, and asks nobody to come', async () => {
    const page = await builtPage(commonSite, 'spotkania/odwolane/');
    expect(squeezed(page('.event-banner strong').text())).toBe('Odwołane');
    expect(squeezed(page('.event-banner s').text())).toBe('10 grudnia 2026, godz. 17.00');
    expect(page('.event-banner').nextAll('h1').length).toBe(1);
    expect(page('.event-head time, .register, .calendar').length).toBe(0);
  });
});

test('a programme with hours is a table, whose headings say what stands in it', async () => {
  const page = await builtPage(commonSite, 'spotkania/lista/');
  const texts = (selector: string) =>
    page(selector)
      .map((_, one) => squeezed(page(one).text()))
      .get();
  expect(texts('.programme th')).toEqual(['Godzina', 'Punkt programu']);
  expect(texts('.programme td')).toEqual(['9.30', 'Powitanie', '', 'Praca w grupach Dwie grupy.']);
});
