/** What a reader may choose about the look of the site, by the name of its `data-` attribute. */
export type Choice = 'theme' | 'contrast';

const key = (choice: Choice): string => `kronika-${choice}`;

/**
 * The choice that the page shows now: what the reader chose before, put on `<html>` while the page loads.
 * @returns its value; undefined when the reader left it to the system
 */
export function currentChoice(choice: Choice): string | undefined {
  return document.documentElement.dataset[choice];
}

/**
 * Shows a choice at once and keeps it for the pages to come, in this browser alone.
 * @param value undefined to leave it to the system again
 */
export function choose(choice: Choice, value: string | undefined): void {
  show(choice, value);
  try {
    if (value === undefined) localStorage.removeItem(key(choice));
    else localStorage.setItem(key(choice), value);
  } catch {
    // A browser that keeps nothing still shows the choice on this page.
  }
}

/**
 * Follows a choice that the reader makes on the same site in another tab.
 * @param changed called after the page shows it
 */
export function followOtherTabs(choice: Choice, changed: () => void): void {
  addEventListener('storage', (event) => {
    if (event.key !== key(choice)) return;
    show(choice, event.newValue ?? undefined);
    changed();
  });
}

function show(choice: Choice, value: string | undefined): void {
  const { dataset } = document.documentElement;
  if (value === undefined) Reflect.deleteProperty(dataset, choice);
  else dataset[choice] = value;
}
