import { itemLines, yamlLines } from '../../new-entry/yaml-lines.ts';
import { kind, lastKey, meant, named, pasteValue, quoted } from '../kind.ts';

/** The folder of `places/legionowo`. */
const folderOf = (target: string) => target.split('/')[0] ?? '';

/** A name in the place of a reference, as lines of YAML. */
function nameAlone(field: string, name: string): string {
  return (/\]$/.test(field) ? itemLines({ name }) : yamlLines(lastKey(field), { name })).join('\n');
}

/** What one entry says of another, and its languages. */
export const referencesKinds = {
  'broken-reference': kind<{
    field: string;
    target: string;
    value?: string;
    suggestion?: string | undefined;
    known: string;
    /** Whether a name may stand in the place of the reference. */
    canBeName: boolean;
  }>('error', {
    pl: ({ field, target, suggestion, known, canBeName }) =>
      `Pole ${named(field, 'pl')} wskazuje na „${target}”, ale nie ma takiego wpisu.${meant(suggestion, { pl: 'Czy chodziło o' }) || (known === '' ? ` W folderze ${folderOf(target)} nie ma jeszcze wpisów.` : ` Są: ${known}.`) + (canBeName ? ' Jeśli wpisu ma nie być, podaj samą nazwę: „name: …”.' : '')}`,
    en: ({ field, target, suggestion, known, canBeName }) =>
      `The field ${named(field, 'en')} points to "${target}", but there is no such entry.${meant(suggestion, { en: 'Did you mean' }) || (known === '' ? ` The folder ${folderOf(target)} has no entries yet.` : ` There are: ${known}.`) + (canBeName ? ' Where there is to be no entry, give the name alone: "name: …".' : '')}`,
    paste: ({ field, suggestion, canBeName }) =>
      suggestion !== undefined ? pasteValue(field, suggestion) : canBeName ? nameAlone(field, '…') : undefined,
  }),
  'reference-by-title': kind<{
    field: string;
    value: string;
    folders: readonly string[];
    suggestion: string | undefined;
    canBeName: boolean;
  }>('error', {
    pl: ({ field, value, folders, suggestion, canBeName }) =>
      `W polu ${named(field, 'pl')} jest ${quoted(value, 'pl')}. Wpis wskazuje się nazwą jego pliku albo folderu, bez końcówki${folders.length === 1 ? ` (folder ${folders.join()})` : `, z folderem: ${folders[0] ?? ''}/nazwa`}.${meant(suggestion, { pl: 'Czy chodziło o' }) || (canBeName ? ' Jeśli takiego wpisu nie ma, podaj samą nazwę: „name: …”.' : '')}`,
    en: ({ field, value, folders, suggestion, canBeName }) =>
      `The field ${named(field, 'en')} holds ${quoted(value, 'en')}. An entry is named by its file or folder, without the ending${folders.length === 1 ? ` (folder ${folders.join()})` : `, with its folder: ${folders[0] ?? ''}/name`}.${meant(suggestion, { en: 'Did you mean' }) || (canBeName ? ' Where there is no such entry, give the name alone: "name: …".' : '')}`,
    paste: ({ field, value, suggestion, canBeName }) => {
      if (suggestion !== undefined) return pasteValue(field, suggestion);
      return canBeName ? nameAlone(field, value) : undefined;
    },
  }),
  'unknown-language': kind<{ language: string; known: string; suggestion?: string | undefined }>('error', {
    pl: ({ language, known, suggestion }) =>
      suggestion !== undefined
        ? `Ten plik ma końcówkę dwa razy, choć system może pokazywać tylko jedną. Nazwij go ${suggestion}.`
        : `Język „${language}” nie jest językiem tej strony (${known}). Dopisz go w site.yaml albo zmień nazwę pliku.`,
    en: ({ language, known, suggestion }) =>
      suggestion !== undefined
        ? `The file has its ending twice, though the system may show one alone. Name it ${suggestion}.`
        : `"${language}" is not a language of this site (${known}). Add it in site.yaml or rename the file.`,
  }),
  'translation-without-original': kind<{ original: string }>('error', {
    pl: ({ original }) =>
      `To tłumaczenie nie ma oryginału. Dodaj plik ${original}. Wpis, który jest tylko w tym języku, musi mieć wszystkie obowiązkowe pola.`,
    en: ({ original }) =>
      `This translation has no original. Add the file ${original}. An entry in this language alone needs all required fields.`,
  }),
  'reference-to-draft': kind<{ field: string; target: string }>('warning', {
    pl: ({ field, target }) =>
      `Pole ${named(field, 'pl')} wskazuje na szkic „${target}”. Czytelnik nie zobaczy odnośnika, dopóki szkic nie zostanie opublikowany.`,
    en: ({ field, target }) =>
      `The field ${named(field, 'en')} points to the draft "${target}". Readers see no link until the draft is published.`,
  }),
  'reference-with-language': kind<{ field: string; value: string; suggestion: string }>('error', {
    pl: ({ field, value, suggestion }) =>
      `Pole ${named(field, 'pl')} wskazuje na tłumaczenie (${quoted(value, 'pl')}). Wpisz nazwę bez języka: ${suggestion}. Język dobiera się sam.`,
    en: ({ field, value, suggestion }) =>
      `The field ${named(field, 'en')} points to a translation (${quoted(value, 'en')}). Write the name without the language: ${suggestion}. The language is chosen by itself.`,
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
