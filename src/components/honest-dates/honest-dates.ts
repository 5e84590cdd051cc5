/*
 * A page may have been built weeks ago. What was ahead then carries the instant at which it is over;
 * here the reader's clock is asked. Nothing is ever put back: a clock that is slow changes nothing.
 *
 * - `data-ahead`: the mark of what is ahead; it goes.
 * - `data-until`: what holds until then; it gives place to what its own template holds, or goes.
 * - `data-list`: an entry of the list "ahead" goes to its place in the list "past", where there is one.
 */
const now = Date.now();

const isOver = (instant: string | undefined) => instant !== undefined && Date.parse(instant) <= now;

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];

const dateOf = (item: Element) => item.querySelector('time')?.dateTime ?? '';

const passed = all('[data-list=ahead] > li').filter((item) =>
  isOver(item.querySelector<HTMLElement>('[data-ahead]')?.dataset['ahead']),
);

for (const holding of all('[data-until]')) {
  if (!isOver(holding.dataset['until'])) continue;
  const after = holding.querySelector<HTMLTemplateElement>(':scope > template');
  holding.replaceWith(...(after ? [after.content] : []));
}

// What has come out of templates is marked as well.
for (const mark of all('[data-ahead]')) if (isOver(mark.dataset['ahead'])) mark.removeAttribute('data-ahead');

const past = document.querySelector('[data-list=past]');
for (const item of passed) {
  item.remove();
  // Newest first, as the page was built.
  past?.insertBefore(item, [...past.children].find((other) => dateOf(other) < dateOf(item)) ?? null);
}
