/** A half of the forms: the fields of an entry in one language, or what is shown of it. */
const pane = '.pane[data-locale]';

/** The language of the pane that somebody was in last. */
let last: string | undefined;

/** Follows in which language somebody writes. */
export function followLocale(): void {
  for (const event of ['focusin', 'pointerdown'])
    document.addEventListener(
      event,
      ({ target }) => {
        last = paneLocale(target) ?? last;
      },
      { capture: true },
    );
}

/** The language in which an entry is written just now: of the pane that somebody was in last, while it is there. */
export function editedLocale(): string | undefined {
  const there = [...document.querySelectorAll<HTMLElement>(`${pane}:has([data-key-path])`)].map(paneLocale);
  return there.includes(last) ? last : there[0];
}

/** The language of the pane in which something stands. */
export function paneLocale(within: unknown): string | undefined {
  return within instanceof Element ? within.closest<HTMLElement>(pane)?.dataset['locale'] : undefined;
}
