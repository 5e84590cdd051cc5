import { formatDate } from '../../i18n/dates.ts';
import { isLocale } from '../../i18n/locale.ts';

/*
 * Moves "today" along a project's path when the page is read after stops have come that were ahead when it was
 * built, and writes its date. A clock that is slow changes nothing.
 */
const now = Date.now();

for (const path of document.querySelectorAll<HTMLElement>('[data-zone]')) {
  // Of a project that had not begun when the page was built, today waits in a template.
  const today = path.querySelector<HTMLElement | HTMLTemplateElement>('.now, template');
  if (!today) continue;
  const come = [...path.querySelectorAll<HTMLElement>('[data-comes]')].filter(
    ({ dataset }) => Date.parse(dataset['comes'] ?? '') <= now,
  );
  for (const stop of come) {
    stop.removeAttribute('data-comes');
    stop.classList.replace('ahead', 'past');
    today.before(stop);
  }
  if (!path.querySelector('[data-comes]')) today.remove();
  else if (today instanceof HTMLTemplateElement && come.length > 0) today.replaceWith(today.content);
  const place = path.querySelector<HTMLElement>('.now .time');
  // Swedish writes dates as ISO 8601 does.
  const date = new Intl.DateTimeFormat('sv', { timeZone: path.dataset['zone'] }).format(now);
  if (!place || date < (place.dataset['since'] ?? '')) continue;
  const { lang } = document.documentElement;
  const time = document.createElement('time');
  time.dateTime = date;
  time.textContent = formatDate(date, isLocale(lang) ? lang : 'pl');
  place.replaceWith(time);
}
