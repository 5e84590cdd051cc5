import { compareDates } from './dates.ts';
import { type EventEntry, isEvent } from './entry.ts';
import { compareTexts, numberIn } from './graph.ts';
import { onceALanguage } from './once-a-language.ts';

/** Every meeting and workshop once, oldest first; those of one series that dates do not tell apart by their numbers. */
export const events = onceALanguage((site, locale): readonly EventEntry[] =>
  [...site.each('meetings', locale), ...site.each('workshops', locale)]
    .filter(isEvent)
    .sort(
      (a, b) => compareDates(a.data.start, b.data.start) || numberIn(a) - numberIn(b) || compareTexts(a.slug, b.slug),
    ),
);
