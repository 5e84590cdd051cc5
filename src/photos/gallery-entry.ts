import type { EditorLanguage } from '../schemas/editor-language.ts';
import { entryKinds } from '../content/new-entry/entry-kind.ts';
import { entryText } from '../content/new-entry/entry-text.ts';
import { edtfDateField } from '../schemas/fields/date.ts';

/**
 * The text of `index.md` for a gallery that has none: a draft, as `npm run new` makes it.
 * @param slug of the gallery; its date and words make the fields
 * @param day on which the first photograph was taken, or else today, for a slug without a date
 * @param language of comments and, where the slug has no words, of the title
 */
export function galleryEntry(slug: string, day: string, language: EditorLanguage): string {
  const [written = ''] = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=-|$)/.exec(slug) ?? [];
  const hasDate = edtfDateField.safeParse(written).success;
  const title =
    slug
      .slice(hasDate ? written.length : 0)
      .replaceAll('-', ' ')
      .trim() || entryKinds.gallery.label[language];
  return entryText(
    {
      kind: 'gallery',
      title: title.charAt(0).toUpperCase() + title.slice(1),
      date: hasDate ? written : day,
      project: undefined,
      series: undefined,
      isFolder: true,
    },
    language,
  );
}
