import type { Page } from 'playwright-core';

/** A look of the site: what a reader's system asks for, and what the reader switched on the page. */
export interface Look {
  name: string;
  colorScheme: 'light' | 'dark';
  /** What the system asks for. */
  contrast: 'no-preference' | 'more';
  /** High contrast by the switch on the page. */
  isSwitched: boolean;
}

/** Every look in which a page must be readable; more contrast is asked for by the system or by the switch. */
export const looks: readonly Look[] = [
  { name: 'light', colorScheme: 'light', contrast: 'no-preference', isSwitched: false },
  { name: 'dark', colorScheme: 'dark', contrast: 'no-preference', isSwitched: false },
  { name: 'more-contrast', colorScheme: 'light', contrast: 'more', isSwitched: false },
  { name: 'high-contrast', colorScheme: 'light', contrast: 'no-preference', isSwitched: true },
];

/** Gives an open page a look, and waits until nothing on it fades any more. */
export async function dress(page: Page, { colorScheme, contrast, isSwitched }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme, contrast });
  await page.evaluate((isHigh) => {
    if (isHigh) document.documentElement.dataset['contrast'] = 'high';
    else delete document.documentElement.dataset['contrast'];
  }, isSwitched);
  await page.waitForFunction(() => document.getAnimations().length === 0);
}
