import { kind, meant, pasteValue, quoted } from '../kind.ts';

/** What one entry says of another, and its languages. */
export const referencesKinds = {
  'broken-reference': kind<{
    field: string;
    target: string;
    value?: string;
    suggestion?: string | undefined;
    known: string;
  }>('error', {
    pl: ({ field, target, suggestion, known }) =>
      `Pole „${field}” wskazuje na „${target}”, ale nie ma takiego wpisu.${meant(suggestion, { pl: 'Czy chodziło o' }) || ` Są: ${known}.`}`,
    en: ({ field, target, suggestion, known }) =>
      `The field "${field}" points to "${target}", but there is no such entry.${meant(suggestion, { en: 'Did you mean' }) || ` There are: ${known}.`}`,
    paste: ({ field, suggestion }) => (suggestion === undefined ? undefined : pasteValue(field, suggestion)),
  }),
  'unknown-language': kind<{ language: string; known: string }>('error', {
    pl: ({ language, known }) =>
      `Język „${language}” nie jest językiem tej strony (${known}). Dopisz go w site.yaml albo zmień nazwę pliku.`,
    en: ({ language, known }) =>
      `"${language}" is not a language of this site (${known}). Add it in site.yaml or rename the file.`,
  }),
  'translation-without-original': kind<{ original: string }>('error', {
    pl: ({ original }) =>
      `To tłumaczenie nie ma oryginału. Dodaj plik ${original}. Wpis, który jest tylko w tym języku, musi mieć wszystkie obowiązkowe pola.`,
    en: ({ original }) =>
      `This translation has no original. Add the file ${original}. An entry in this language alone needs all required fields.`,
  }),
  'reference-to-draft': kind<{ field: string; target: string }>('warning', {
    pl: ({ field, target }) =>
      `Pole „${field}” wskazuje na szkic „${target}”. Czytelnik nie zobaczy odnośnika, dopóki szkic nie zostanie opublikowany.`,
    en: ({ field, target }) =>
      `The field "${field}" points to the draft "${target}". Readers see no link until the draft is published.`,
  }),
  'reference-with-language': kind<{ field: string; value: string; suggestion: string }>('error', {
    pl: ({ field, value, suggestion }) =>
      `Pole „${field}” wskazuje na tłumaczenie (${quoted(value, 'pl')}). Wpisz nazwę bez języka: ${suggestion}. Język dobiera się sam.`,
    en: ({ field, value, suggestion }) =>
      `The field "${field}" points to a translation (${quoted(value, 'en')}). Write the name without the language: ${suggestion}. The language is chosen by itself.`,
    paste: ({ field, suggestion }) => pasteValue(field, suggestion),
  }),
  'translation-outdated': kind<{ original: string; date: string; own: string }>('warning', {
    duty: 'translations',
    pl: ({ original, date, own }) =>
      `Oryginał (${original}) zmieniono ${date}, a to tłumaczenie ostatnio ${own}. Sprawdź, czy mówi to samo.`,
    en: ({ original, date, own }) =>
      `The original (${original}) was changed on ${date}, this translation last on ${own}. Check that it says the same.`,
  }),
} as const;
