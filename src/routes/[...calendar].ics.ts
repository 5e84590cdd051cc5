import type { APIRoute } from 'astro';
import { cacheKey } from '../site/pages/cache-key.ts';
import { icalendar } from '../site/channels/calendars/icalendar.ts';
import { type CalendarView, siteCalendars } from '../site/channels/calendars/site-calendars.ts';
import { calendarDocument } from '../views/calendar-document.ts';
import { loadSite } from './_site.ts';

export async function getStaticPaths() {
  return siteCalendars(await loadSite()).map((calendar) => ({
    params: { calendar: calendar.path.replace(/\.ics$/, '') },
    props: { calendar },
    cacheKey: cacheKey(calendar),
  }));
}

/** Events for calendar programs. */
export const GET: APIRoute<{ calendar: CalendarView }> = ({ props: { calendar } }) =>
  new Response(icalendar(calendarDocument(calendar)), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
