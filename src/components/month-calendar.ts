/** A day of a calendar with what is on it; undefined where the week reaches into another month. */
export type CalendarDay<Event> = { day: number; events: readonly Event[] } | undefined;

/** A month as a calendar shows it: weeks from Monday to Sunday. */
export interface CalendarMonth<Event> {
  /** `YYYY-MM`. */
  month: string;
  weeks: CalendarDay<Event>[][];
}

const dayOf = /^\d{4}-\d{2}-\d{2}/;

/**
 * Months that have events, the first ones first. Events whose day is not known, or doubted, are left to the list.
 * @param events each with its beginning, as exact as it is known
 * @param most how many months at the most
 */
export function calendarMonths<Event extends { date?: string }>(
  events: readonly Event[],
  most: number,
): CalendarMonth<Event>[] {
  const ofDay = Map.groupBy(
    events.filter(({ date }) => date !== undefined && dayOf.test(date)),
    ({ date = '' }) => date.slice(0, 10),
  );
  const months = [...new Set([...ofDay.keys()].map((day) => day.slice(0, 7)))].sort().slice(0, most);
  return months.map((month) => ({ month, weeks: weeksOf(month, (day) => ofDay.get(day) ?? []) }));
}

function weeksOf<Event>(month: string, eventsOn: (day: string) => readonly Event[]): CalendarDay<Event>[][] {
  const first = new Date(`${month}-01T00:00:00Z`);
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  const before = (first.getUTCDay() + 6) % 7;
  const weeks = Math.ceil((before + length) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (__, place) => {
      const day = week * 7 + place - before + 1;
      if (day < 1 || day > length) return undefined;
      return { day, events: eventsOn(`${month}-${String(day).padStart(2, '0')}`) };
    }),
  );
}
