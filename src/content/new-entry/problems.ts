import type { EditorLanguage } from '../../schemas/editor-language.ts';
import { expectationTexts } from '../diagnostics/expectation-texts.ts';
import { nearest } from '../nearest.ts';
import { type EntryKind, entryKindNames, entryKinds } from './entry-kind.ts';
import type { Message } from './message.ts';

/** How many names a sentence lists before it only counts the rest. */
const listed = 20;

/** The first names; of the rest it is said how many there are in all. */
function list(names: readonly string[], language: EditorLanguage): string {
  if (names.length <= listed) return names.join(', ');
  return `${names.slice(0, listed).join(', ')}, … (${{ pl: 'razem', en: 'in all' }[language]}: ${names.length})`;
}

function meantPl(word: string, names: readonly string[]): string {
  const suggestion = nearest(word, names);
  return suggestion === undefined ? '' : ` Czy chodziło o „${suggestion}”?`;
}

function meantEn(word: string, names: readonly string[]): string {
  const suggestion = nearest(word, names);
  return suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`;
}

const wordsOfKinds = [...entryKindNames, ...entryKindNames.map((name) => entryKinds[name].collection)];

/** The kinds for which something holds, each with its word in the language of editors. */
function kindsWhere(holds: (kind: EntryKind) => boolean, language: EditorLanguage): string {
  const names = entryKindNames.filter(holds);
  return names.map((name) => (language === 'pl' ? `${name} (${entryKinds[name].label.pl})` : name)).join(', ');
}

/** What can be wrong with an order for a new entry, each as a sentence that says how to mend it. */
export const problems = {
  unknownOption: (option: string, known: readonly string[]): Message => ({
    pl: `Nie ma argumentu ${option}.${meantPl(option, known)} Są: ${known.join(', ')}.`,
    en: `There is no argument ${option}.${meantEn(option, known)} There are: ${known.join(', ')}.`,
  }),
  strayWord: (word: string): Message => ({
    pl: `Nie wiadomo, czego dotyczy „${word}”. Argumenty pisze się po „--”, a tekst z odstępami w cudzysłowie: npm run new -- --kind meeting --title "Trzecie spotkanie".`,
    en: `It is not clear what "${word}" is for. Arguments come after "--", and text with spaces in quotation marks: npm run new -- --kind meeting --title "Third meeting".`,
  }),
  valueMissing: (option: string): Message => ({
    pl: `Po ${option} brakuje wartości.`,
    en: `There is no value after ${option}.`,
  }),
  valueNotTaken: (option: string): Message => ({
    pl: `Argument ${option} nie przyjmuje wartości. Napisz samo ${option} albo je pomiń.`,
    en: `The argument ${option} takes no value. Write ${option} alone, or leave it out.`,
  }),
  kindMissing: (): Message => ({
    pl: `Brakuje rodzaju wpisu: --kind. Rodzaje: ${kindsWhere(() => true, 'pl')}.`,
    en: `The kind of the entry is missing: --kind. Kinds: ${kindsWhere(() => true, 'en')}.`,
  }),
  kindUnknown: (word: string): Message => ({
    pl: `--kind ${word}: nie ma takiego rodzaju wpisu.${meantPl(word, wordsOfKinds)} Rodzaje: ${kindsWhere(() => true, 'pl')}.`,
    en: `--kind ${word}: there is no such kind of entry.${meantEn(word, wordsOfKinds)} Kinds: ${kindsWhere(() => true, 'en')}.`,
  }),
  titleMissing: (): Message => ({
    pl: 'Brakuje tytułu albo nazwy: --title "Trzecie spotkanie".',
    en: 'The title or name is missing: --title "Third meeting".',
  }),
  titleWithoutLetters: (title: string): Message => ({
    pl: `Z tytułu „${title}” nie da się zrobić adresu strony. Użyj w nim choć jednej litery lub cyfry.`,
    en: `No address can be made of the title "${title}". Use at least one letter or digit in it.`,
  }),
  dateMissing: (): Message => ({
    pl: `Brakuje daty: --date. Wpisz ${expectationTexts['edtf-date'].pl}.`,
    en: `The date is missing: --date. Write ${expectationTexts['edtf-date'].en}.`,
  }),
  dateWrong: (date: string, expectation: 'edtf-date' | 'moment'): Message => ({
    pl: `--date ${date}: to nie jest data. Wpisz ${expectationTexts[expectation].pl}.`,
    en: `--date ${date}: this is no date. Write ${expectationTexts[expectation].en}.`,
  }),
  optionNotForKind: (option: string, kind: EntryKind, takes: (kind: EntryKind) => boolean): Message => ({
    pl: `${option} nie pasuje do rodzaju ${kind} (${entryKinds[kind].label.pl}). Pasuje do: ${kindsWhere(takes, 'pl')}.`,
    en: `${option} does not go with the kind ${kind}. It goes with: ${kindsWhere(takes, 'en')}.`,
  }),
  projectUnknown: (slug: string, known: readonly string[]): Message => ({
    pl: `--project ${slug}: nie ma takiego projektu.${meantPl(slug, known)} ${known.length > 0 ? `Projekty: ${list(known, 'pl')}.` : 'Nie ma jeszcze żadnego; utwórz go: npm run new -- --kind project.'}`,
    en: `--project ${slug}: there is no such project.${meantEn(slug, known)} ${known.length > 0 ? `Projects: ${list(known, 'en')}.` : 'There is none yet; make it: npm run new -- --kind project.'}`,
  }),
  seriesUnknown: (slug: string, known: readonly string[]): Message => ({
    pl: `--series ${slug}: nie ma takiego cyklu.${meantPl(slug, known)} ${known.length > 0 ? `Cykle: ${list(known, 'pl')}.` : 'Nie ma jeszcze żadnego; utwórz go: npm run new -- --kind series.'}`,
    en: `--series ${slug}: there is no such series.${meantEn(slug, known)} ${known.length > 0 ? `Series: ${list(known, 'en')}.` : 'There is none yet; make it: npm run new -- --kind series.'}`,
  }),
  optionNotForTranslation: (option: string): Message => ({
    pl: `${option} nie łączy się z --translate: tłumaczenie bierze to z oryginału.`,
    en: `${option} does not go with --translate: a translation takes it from its original.`,
  }),
  originalUnknown: (address: string, known: readonly string[]): Message => ({
    pl: `--translate ${address}: nie ma takiego wpisu.${meantPl(address, known)} ${known.length > 0 ? `Wpisy: ${list(known, 'pl')}.` : 'Nie ma jeszcze żadnego.'}`,
    en: `--translate ${address}: there is no such entry.${meantEn(address, known)} ${known.length > 0 ? `Entries: ${list(known, 'en')}.` : 'There is none yet.'}`,
  }),
  originalBroken: (address: string): Message => ({
    pl: `--translate ${address}: w tym wpisie są błędy. Najpierw je popraw; pokaże je npm run check.`,
    en: `--translate ${address}: this entry has errors. Correct them first; npm run check shows them.`,
  }),
  localeMissing: (known: readonly string[]): Message => ({
    pl: `Brakuje języka tłumaczenia: --locale. Języki: ${known.join(', ')}.`,
    en: `The language of the translation is missing: --locale. Languages: ${known.join(', ')}.`,
  }),
  localeUnknown: (locale: string, known: readonly string[]): Message => ({
    pl: `--locale ${locale}: strona nie ma takiego języka. Języki tłumaczeń: ${known.join(', ')}.`,
    en: `--locale ${locale}: the site has no such language. Languages of translations: ${known.join(', ')}.`,
  }),
  localeIsMain: (locale: string, known: readonly string[]): Message => ({
    pl: `--locale ${locale}: to główny język strony, w nim jest oryginał. Języki tłumaczeń: ${known.join(', ')}.`,
    en: `--locale ${locale}: this is the main language of the site, that of the original. Languages of translations: ${known.join(', ')}.`,
  }),
  noOtherLanguage: (): Message => ({
    pl: 'Strona ma jeden język. Aby tłumaczyć wpisy, dopisz drugi do „languages” w site.yaml.',
    en: 'The site has one language. To translate entries, add a second one to "languages" in site.yaml.',
  }),
  localeWithoutOriginal: (): Message => ({
    pl: '--locale służy do tłumaczeń. Dodaj, co tłumaczysz: --translate meetings/2012-06-20-legionowo.',
    en: '--locale is for translations. Add what you translate: --translate meetings/2012-06-20-legionowo.',
  }),
  translationExists: (file: string): Message => ({
    pl: `To tłumaczenie już jest: ${file}. Nic nie zostało zmienione.`,
    en: `This translation is there already: ${file}. Nothing was changed.`,
  }),
} as const;
