import { certainPart } from '../../edtf/edtf-date.ts';
import type { Content } from '../content.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { daysInWords } from '../days-in-words.ts';
import { isEvent } from './events.ts';

/** What has to change with the date of an event: what its texts say, its former date, the last day to sign up. */
export function movedEvents({ readable, today }: Pick<Content, 'readable' | 'today'>): Diagnostic[] {
  return readable.flatMap(({ entry, isOwn, place }) => {
    if (!isEvent(entry)) return [];
    const { start, end, status, previousStart, registration, title, description } = entry.data;
    const day = (certainPart(start) ?? '').slice(0, 10);
    if (day.length < 10 || day < today.slice(0, 10)) return [];
    const found: Diagnostic[] = [];
    const deadline = registration?.deadline;
    if (deadline !== undefined && deadline.slice(0, 10) > (end ?? start).slice(0, 10) && isOwn(['registration']))
      found.push(
        diagnostic('registration-after-event', place(['registration', 'deadline']), { value: deadline, start }),
      );
    if (status !== 'moved') return found;
    if (previousStart === start && isOwn(['previousStart']))
      found.push(diagnostic('moved-to-same-date', place(['previousStart']), { value: start }));
    if (previousStart === undefined || previousStart.slice(0, 10) === day) return found;
    if (
      deadline !== undefined &&
      deadline.slice(0, 10) <= previousStart.slice(0, 10) &&
      day > previousStart.slice(0, 10) &&
      isOwn(['registration'])
    )
      found.push(
        diagnostic('moved-registration', place(['registration', 'deadline']), {
          value: deadline,
          start,
          previous: previousStart,
        }),
      );
    const last = (end ?? start).slice(0, 10);
    for (const [field, text] of Object.entries({ title, description })) {
      const told = daysInWords(text, day);
      const isNew = told.some((one) => one >= day && one <= last);
      const [old] = told.filter((one) => one !== deadline?.slice(0, 10));
      if (old !== undefined && !isNew && isOwn([field]))
        found.push(
          diagnostic('moved-day-in-text', place([field]), { field, value: old, start, previous: previousStart }),
        );
    }
    return found;
  });
}
