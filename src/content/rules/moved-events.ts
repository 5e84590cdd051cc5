import { certainPart } from '../../edtf/edtf-date.ts';
import type { Content } from '../content.ts';
import { daysInWords, withOtherDay } from '../days-in-words.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { CheckedEntry } from '../source-entry.ts';
import { isEvent, type EventData } from './events.ts';

/** What has to change with the date of an event: what texts and other events say, its former date, the last day to sign up. */
export function movedEvents({ readable, today }: Pick<Content, 'readable' | 'today'>): Diagnostic[] {
  const begun = new Set(readable.flatMap(({ entry }) => (isEvent(entry) ? [entry.data.start.slice(0, 10)] : [])));
  return readable.flatMap((one) => {
    const { entry } = one;
    if (!isEvent(entry)) return [];
    const start = certainPart(entry.data.start) ?? '';
    const day = start.slice(0, 10);
    if (day.length < 10 || day < today.slice(0, 10)) return [];
    const facts = { ...one, data: entry.data, start, day, today: today.slice(0, 10) };
    return [
      ...lateRegistration(facts),
      ...formerDate(facts),
      ...textsOfFormerDate(facts, begun),
      ...programmeOfOtherHours(facts),
      ...namedAsNext(facts, readable),
    ];
  });
}

/** An event that is ahead, by a day that is certain. */
interface AheadEvent extends Pick<CheckedEntry, 'isOwn' | 'place'> {
  data: EventData;
  /** As far as it is certain. */
  start: string;
  /** Of the start. */
  day: string;
  today: string;
}

/** The former day of an event that was moved to another one. */
function formerDay({ data, day }: AheadEvent): string | undefined {
  const former = data.status === 'moved' ? (certainPart(data.previousStart ?? '') ?? '').slice(0, 10) : '';
  return former.length === 10 && former !== day ? former : undefined;
}

function lateRegistration(event: AheadEvent): Diagnostic[] {
  const { data, start, day, today, isOwn, place } = event;
  const deadline = data.registration?.deadline;
  if (deadline === undefined || !isOwn(['registration'])) return [];
  const at = place(['registration', 'deadline']);
  const last = certainPart(data.end ?? start) ?? start;
  // A day that is as long as the event says nothing of hours; at the start of the event people may still sign up.
  if (isLater(deadline, data.end === undefined ? last.slice(0, 10) : last))
    return [diagnostic('registration-after-event', at, { value: deadline, start, day })];
  const former = formerDay(event);
  if (former === undefined || deadline.slice(0, 10) > former || day <= former) return [];
  const shifted = dayAfter(deadline.slice(0, 10), daysFrom(former, day));
  return [
    diagnostic('moved-registration', at, {
      value: deadline,
      start,
      previous: data.previousStart ?? former,
      suggestion: shifted >= today ? `${shifted}${deadline.slice(10)}` : undefined,
    }),
  ];
}

/** What is given as the former date, and whether it can be one. */
function formerDate({ data, start, day, isOwn, place }: AheadEvent): Diagnostic[] {
  const { status, previousStart } = data;
  const named = namedDay(place);
  const first = named === day ? undefined : named;
  if (previousStart === undefined)
    return status === 'moved' && first !== undefined && isOwn(['status'])
      ? [diagnostic('moved-from-unsaid', place(['status']), { start, suggestion: first })]
      : [];
  if (!isOwn(['previousStart'])) return [];
  const at = place(['previousStart']);
  // A former date that holds the new one strikes out the day that is right.
  if (start.startsWith(previousStart))
    return [diagnostic('moved-to-same-date', at, { value: previousStart, start, suggestion: first })];
  return status === 'scheduled' ? [diagnostic('former-date-not-moved', at, { value: previousStart })] : [];
}

/** The day that an entry's file or folder is named after: whoever began it wrote the first date. */
function namedDay(place: AheadEvent['place']): string | undefined {
  return /(?:^|\/)(\d{4}-\d{2}-\d{2})-[^/]*(?:\/index)?\.\w+$/.exec(place(['start']).file)?.[1];
}

/** Titles and descriptions that go on telling the former date. */
function textsOfFormerDate(event: AheadEvent, begun: ReadonlySet<string>): Diagnostic[] {
  const { data, start, day, today, isOwn, place } = event;
  const former = formerDay(event);
  if (former === undefined) return [];
  const { title, description, end, registration } = data;
  const last = (end ?? start).slice(0, 10);
  const deadline = registration?.deadline?.slice(5, 10);
  return Object.entries({ title, description }).flatMap(([field, text]) => {
    if (!isOwn([field])) return [];
    const told = daysOfMove(text, former, day);
    if (told.some((one) => one.days.some((meant) => meant >= day && meant <= last))) return [];
    const others = told.map((one) => ({ ...one, day: one.days[0] ?? '' }));
    const old = told.some(({ days }) => days.includes(former))
      ? former
      : (
          others.find((one) => one.day >= today && one.day.slice(5) !== deadline) ??
          // Of what is over a text may speak for another reason than to announce it.
          others.find((one) => one.day < today && !begun.has(one.day) && !ofAnotherDay.test(text.slice(0, one.index)))
        )?.day;
    if (old === undefined) return [];
    // Where the file, too, is named after the day of `start`, the words may be right and the fields the wrong way round.
    const isSwapped = old === former && namedDay(place) === day;
    const changed = old === former ? withOtherDay(text, former, day) : undefined;
    return [
      diagnostic('moved-day-in-text', place([field]), {
        ...{ field, value: old, start },
        previous: data.previousStart ?? former,
        suggestion: changed?.includes('\n') === true ? undefined : changed,
        isSwapped,
      }),
    ];
  });
}

/** Words after which a text speaks of another day than its own: `po spotkaniu 5 marca`, `uchwała z 5 marca`, `do 5 marca`. */
const ofAnotherDay = new RegExp(
  [
    String.raw`(?<!\p{L})(?:po|after|після)(?:\s+\p{L}+){0,3}\s*$`,
    String.raw`(?<!\p{L})(?:do|od|z|zamiast|by|from|instead of|of|since|until|від|до|з|замість|із)(?:\s+(?:dnia|дня))?\s*$`,
  ].join('|'),
  'iu',
);

/** A day that a text speaks of. */
interface ToldDay {
  /** Where its words begin. */
  index: number;
  /** What may be meant where no year is said, the day first that is nearer to the former or the new one. */
  days: readonly string[];
}

/** The days that a text of a moved event speaks of: in the year of its former day, or in that of the new one. */
function daysOfMove(text: string, former: string, day: string): ToldDay[] {
  const later = daysInWords(text, day);
  return daysInWords(text, former).map((one, position) => {
    const other = later[position]?.day ?? one.day;
    const isNearer = Math.abs(daysFrom(former, one.day)) <= Math.abs(daysFrom(day, other));
    return { index: one.index, days: isNearer ? [one.day, other] : [other, one.day] };
  });
}

/** A programme that lies wholly before its event or after it has kept the hours of another time. */
function programmeOfOtherHours({ data, start, day, isOwn, place }: AheadEvent): Diagnostic[] {
  const begins = start.slice(11);
  const times = (data.parts ?? []).flatMap(({ time }, index) => (time === undefined ? [] : [{ time, index }]));
  const [first] = times;
  if (begins === '' || first === undefined || !isOwn(['parts'])) return [];
  const end = certainPart(data.end ?? '') ?? '';
  const isOneDay = data.end === undefined || end.slice(0, 10) === day;
  const isBefore = times.every(({ time }) => time < begins) && times.length > 1;
  const isAfter = end.length > 10 && times.every(({ time }) => time >= end.slice(11));
  if (!isOneDay || (!isBefore && !isAfter)) return [];
  return [diagnostic('programme-at-other-hours', place(['parts', first.index, 'time']), { value: first.time, begins })];
}

/** Earlier meetings that announce the former day as the next one. */
function namedAsNext(event: AheadEvent, readable: Content['readable']): Diagnostic[] {
  const { data, start, day } = event;
  const former = formerDay(event);
  if (former === undefined || data.project === undefined) return [];
  const isSame = (other: EventData) => other.project?.slug === data.project?.slug;
  const isTaken = readable.some(
    ({ entry }) => isEvent(entry) && isSame(entry.data) && entry.data.start.startsWith(former),
  );
  if (isTaken) return [];
  return readable.flatMap(({ entry, isOwn, place }) => {
    if (!isEvent(entry) || !isSame(entry.data) || entry.data.next?.date?.slice(0, 10) !== former) return [];
    return isOwn(['next'])
      ? [
          diagnostic('moved-next-date', place(['next', 'date']), {
            ...{ value: entry.data.next.date, start, day },
            title: data.title,
          }),
        ]
      : [];
  });
}

/** Whether a moment is later than another, as far as both are known. */
function isLater(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) > other.slice(0, length);
}

/** How many days lie between two days. */
function daysFrom(day: string, later: string): number {
  return Math.round((Date.parse(later) - Date.parse(day)) / 86_400_000);
}

/** The day so many days after one. */
function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
