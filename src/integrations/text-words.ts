import type { TextWords } from '../html/text-words.ts';
import { fill } from '../i18n/fill.ts';
import type { Locale } from '../i18n/locale.ts';
import { texts } from '../i18n/texts.ts';

/** What the renderer says in a language, as the interface has it. */
export function textWords(locale: Locale): TextWords {
  const { footnotes, tasks, notes, headingLink, table } = texts(locale).text;
  return {
    footnotes: {
      title: footnotes.title,
      back: (number, place) =>
        place === undefined ? fill(footnotes.back, { number }) : fill(footnotes.backToPlace, { number, place }),
    },
    tasks,
    notes,
    table,
    headingLink: (title) => fill(headingLink, { title }),
  };
}
