import { formatDate } from '../i18n/dates.ts';
import { priceWords } from '../components/price-words.ts';
import { texts } from '../i18n/texts.ts';
import type { CalendarEvent } from '../site/channels/calendars/calendar-event.ts';
import type { CalendarDocument } from '../site/channels/calendars/icalendar.ts';
import type { CalendarView } from '../site/channels/calendars/site-calendars.ts';
import { channelTitle } from './channel-title.ts';

/** A calendar in words: in its own language what it is called, in each event's language what is said of it. */
export function calendarDocument({ channel, siteName, locale, timeZone, events }: CalendarView): CalendarDocument {
  return {
    channel: channel && { title: channelTitle(channel.subject, siteName, locale), url: channel.url },
    timeZone,
    events: events.map((event) => ({ ...event, summary: summaryOf(event), details: detailsOf(event) })),
  };
}

/** Programs that hide no cancelled events show at least these words. */
function summaryOf({ title, status, locale }: CalendarEvent): string {
  return status === 'cancelled' || status === 'postponed' ? `${texts(locale).eventStatus[status]}: ${title}` : title;
}

function detailsOf({ description, locale, isVague, date, online, price, registration, url }: CalendarEvent): string {
  const t = texts(locale).event;
  const join = [online?.platform, online?.url].filter(Boolean).join(', ');
  return [
    description,
    isVague && `${t.when}: ${formatDate(date, locale)}`,
    registration && `${t.registration}: ${registration}`,
    join && `${t.joinOnline}: ${join}`,
    price && `${t.price}: ${priceWords(price, locale)}`,
    url,
  ]
    .filter(Boolean)
    .join('\n');
}
