import type { GitFault } from '../../git-record.ts';
import type { EditorLanguage } from '../../../schemas/editor-language.ts';
import { kind } from '../kind.ts';

/** What keeps git from telling a history, and what helps. */
const faultWords: Record<Exclude<GitFault['kind'], 'shallow'>, Record<EditorLanguage, string>> = {
  refused: {
    pl: 'Folder należy na tym komputerze do kogoś innego (tak bywa w kontenerach CI), więc git mu nie ufa, póki tego nie dostanie na piśmie.',
    en: 'On this machine the folder belongs to somebody else (as in containers of a CI), so git does not trust it until it is told to.',
  },
  partial: {
    pl: 'Ta kopia repozytorium nie ma dawnych treści plików (git clone --filter). Pobierz je (w GitHub Actions: bez „filter”).',
    en: 'This clone lacks the older contents of files (git clone --filter). Fetch them (in GitHub Actions: no "filter").',
  },
  empty: {
    pl: 'W repozytorium nic jeszcze nie zapisano. Zrób pierwszy zapis (commit).',
    en: 'Nothing is committed in the repository yet. Make the first commit.',
  },
  absent: {
    pl: 'Na tym komputerze nie ma gita. Zainstaluj go.',
    en: 'There is no git on this machine. Install it.',
  },
  broken: {
    pl: 'Repozytorium jest uszkodzone. Sprawdź je albo sklonuj jeszcze raz.',
    en: 'The repository is damaged. Check it, or clone it once more.',
  },
};

/** The parts of a record that an entry may lack. */
export type RecordPart = 'publisher' | 'responsible' | 'publishedBy' | 'pubDate';

/** Each part, with the fields that give it. */
const recordWords: Record<RecordPart, Record<EditorLanguage, string>> = {
  publisher: {
    pl: 'kto udostępnia informacje (publisher w site.yaml)',
    en: 'who makes the information public (publisher in site.yaml)',
  },
  responsible: {
    pl: 'kto odpowiada za treść (responsible we wpisie albo record.responsible w site.yaml)',
    en: 'who answers for the text (responsible in the entry, or record.responsible in site.yaml)',
  },
  publishedBy: {
    pl: 'kto opublikował (publishedBy we wpisie albo record.publishedBy w site.yaml)',
    en: 'who published it (publishedBy in the entry, or record.publishedBy in site.yaml)',
  },
  pubDate: { pl: 'od kiedy wpis jest na stronie (pubDate)', en: 'since when it is on the site (pubDate)' },
};

const recordTexts = {
  pl: ({ missing }: { missing: readonly RecordPart[] }) =>
    `W metryczce brakuje: ${missing.map((part) => recordWords[part].pl).join('; ')}.`,
  en: ({ missing }: { missing: readonly RecordPart[] }) =>
    `The record lacks: ${missing.map((part) => recordWords[part].en).join('; ')}.`,
};

/** The record of an entry, and the history that it is taken from. */
export const recordKinds = {
  'history-shallow': kind<object>('warning', {
    pl: () =>
      'Ta kopia repozytorium nie ma całej historii, więc pod wpisami nie ma dat i zmian z gita. Pobierz ją: git fetch --unshallow (w GitHub Actions: fetch-depth: 0).',
    en: () =>
      'This clone lacks a part of the history, so records of entries have no dates and changes from git. Fetch it: git fetch --unshallow (in GitHub Actions: fetch-depth: 0).',
  }),
  'history-unreadable': kind<Exclude<GitFault, { kind: 'shallow' }>>('warning', {
    pl: ({ kind: fault, words }) =>
      `Git nie podaje historii treści, więc pod wpisami nie ma dat i zmian z gita. ${faultWords[fault].pl} Git mówi: „${words}”.`,
    en: ({ kind: fault, words }) =>
      `Git does not tell the history of the content, so records of entries have no dates and changes from git. ${faultWords[fault].en} Git says: "${words}".`,
    paste: ({ command }) => command,
  }),
  'record-incomplete': kind<{ missing: readonly RecordPart[] }>('warning', recordTexts),
  'record-incomplete-bip': kind<{ missing: readonly RecordPart[] }>('error', recordTexts),
} as const;
