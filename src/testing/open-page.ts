import type { Page } from 'playwright-core';
import { texts } from '../i18n/texts.ts';
import type { ShownPage } from './page-kinds.ts';

/** Opens a page and waits until everything that it shows of itself is there; a search until it has its answer. */
export async function openPage(page: Page, origin: string, { kind, locale, address }: ShownPage): Promise<void> {
  await page.goto(origin + address);
  if (kind === 'search-results') await page.locator('main mark').first().waitFor();
  if (kind === 'search-without-results') await page.getByText(texts(locale).searchPage.none).waitFor();
}
