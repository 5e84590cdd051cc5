import type { EditorLanguage } from '../schemas/editor-language.ts';
import { shownFindings, writtenAsYaml } from './cms-field.ts';
import { type CmsConfig, proposing } from './cms-config.ts';
import type { PageFolders } from './page/entry-page.ts';
import type { FaultWords } from './page/plain-faults.ts';
import type { ProposalsWords } from './page/proposals-note.ts';
import type { PreviewedSite } from './page/previewed-site.ts';
import type { UndoAddresses, UndoWords } from './page/undo-note.ts';

const words = {
  pl: {
    start: 'Gdy zaczniesz pisać, pojawi się tutaj to, co trzeba poprawić.',
    none: 'Nie ma nic do poprawienia.',
    faults: {
      unreachable:
        'Nie ma połączenia z miejscem, w którym są treści. Tekst czeka w tym formularzu: gdy połączenie wróci, zapisz jeszcze raz.',
      expired:
        'Token wygasł albo został odwołany. Tekst jest zachowany w tej przeglądarce: odśwież stronę, zaloguj się nowym tokenem i otwórz ten wpis, a formularz zaproponuje, by go przywrócić.',
    },
    protected: {
      propose:
        'Repozytorium strony nie przyjmuje zmian wprost: jego gałąź jest chroniona. Nic nie przepadło, tekst jest zachowany w tej przeglądarce. Zamknij to okno: przyciskiem u dołu strony zapiszesz go jako propozycję. Żeby nie było tak za każdym razem, poproś osobę, która opiekuje się stroną, żeby w site.yaml, w części editing, włączyła propozycje (proposals: true) albo dała Ci prawo zapisu.',
      wait: 'Repozytorium strony nie przyjmuje zmian wprost: jego gałąź jest chroniona. Nic nie przepadło, tekst jest zachowany w tej przeglądarce. Poproś osobę, która opiekuje się stroną, żeby w ustawieniach ochrony tej gałęzi pozwoliła Ci na niej zapisywać. Potem odśwież stronę i otwórz ten wpis: formularz zaproponuje, by przywrócić tekst.',
      review:
        'Tego nie można stąd opublikować: gałąź strony jest chroniona i przyjmuje tylko to, na co ktoś się zgodził. Nic nie przepadło: propozycja czeka w repozytorium. Poproś osobę, która tam sprawdza propozycje, żeby ją przyjęła.',
    },
    proposals: {
      offer:
        'Możesz zapisać ten tekst jako propozycję, którą przyjmie ktoś, kto ma do tego prawo. Strona otworzy się na nowo i zapyta, czy go przywrócić. Potem zapisz go jeszcze raz.',
      turnOn: 'Zapisuj jako propozycje',
      close: 'Zamknij',
    },
    localFaults: {
      unreachable:
        'Polecenie „npm run edit” na tym komputerze nie odpowiada. Tekst czeka w tym formularzu: gdy polecenie znów działa, zapisz jeszcze raz.',
      expired:
        'Polecenie „npm run edit” uruchomiono na nowo. Tekst jest zachowany w tej przeglądarce: otwórz adres, który polecenie wypisało, i ten wpis, a formularz zaproponuje, by go przywrócić.',
    },
    live: {
      waiting: 'Zapisano. Gdy zmiana będzie na stronie, powiemy o tym tutaj.',
      deleted:
        'Usunięto. Gdy wpisu nie będzie już na stronie, powiemy o tym tutaj. Jeśli inne wpisy do niego prowadzą, strona nie zostanie zbudowana, dopóki ich nie poprawisz: które to są, mówi sprawdzenie treści w repozytorium.',
      live: 'Strona jest zbudowana na nowo, od godz. {time}.',
    },
    undo: {
      saved: 'Zapisano na tym komputerze.',
      undo: 'Cofnij ten zapis',
      close: 'Zamknij',
      deleted: 'Usunięto z tego komputera.',
      undoDeletion: 'Cofnij usunięcie',
      missed: 'Teraz trzeba poprawić to, co do usuniętego wpisu prowadziło:',
      unknown: 'Nie udało się sprawdzić, czy coś do tego wpisu prowadziło. Powie to polecenie „npm run check”.',
      undone: 'Cofnięto. Znowu takie jak przedtem: {files}.',
      undoEarlier: 'Cofnij też wcześniejszy zapis',
      nothing: 'Nie ma już czego cofnąć.',
      changed: 'Nie cofnięto niczego, bo plik zmienił się od tamtego zapisu.',
      failed: 'Nie udało się cofnąć zapisu. Polecenie „npm run undo” powie dlaczego.',
    },
    preview: {
      choice: 'Co widać obok formularza',
      views: { page: 'Strona', draft: 'To, co piszesz' },
      seen: { draft: 'Tytuł, opis i treść, jak je piszesz, w stylach strony.' },
      saved: 'Strona, jak po ostatnim zapisie.',
      published: 'Strona opublikowana. To, co zapiszesz, pojawi się na niej, gdy zostanie zbudowana na nowo.',
      none: 'Tej strony jeszcze nie ma.',
      away: 'Nie ma teraz połączenia ze stroną. Gdy wróci, pokaże się tutaj.',
      open: 'Otwórz w nowej karcie',
    },
    unreadable:
      'Tego nie da się odczytać. Wpisz wartość tak, jak stoi w pliku: nazwę wpisu, listę z łącznikami albo pola z dwukropkiem.',
  },
  en: {
    start: 'When you begin to write, what is to be mended appears here.',
    none: 'There is nothing to mend.',
    faults: {
      unreachable:
        'The place where the content is kept cannot be reached. The text waits in this form: save again once it can.',
      expired:
        'The token ran out or was revoked. The text is kept in this browser: reload the page, sign in with a new token and open this entry, and the form offers to restore it.',
    },
    protected: {
      propose:
        'The repository takes no changes as they are: its branch is protected. Nothing is lost, the text is kept in this browser. Close this window: a button at the foot of the page saves it as a proposal. So that this does not happen each time, ask whoever looks after the site to turn on proposals (proposals: true under editing in site.yaml) or to give you the right to save.',
      wait: 'The repository takes no changes as they are: its branch is protected. Nothing is lost, the text is kept in this browser. Ask whoever looks after the site to let you save to this branch, in the settings of its protection. Then reload the page and open this entry: the form offers to restore the text.',
      review:
        'This cannot be published from here: the branch of the site is protected and takes only what somebody agreed to. Nothing is lost: the proposal waits in the repository. Ask whoever looks through proposals there to accept it.',
    },
    proposals: {
      offer:
        'You can save this text as a proposal, which somebody accepts who may. The page starts anew and asks whether to restore it. Then save it once more.',
      turnOn: 'Save proposals',
      close: 'Close',
    },
    localFaults: {
      unreachable:
        'The command "npm run edit" on this computer does not answer. The text waits in this form: save again once the command runs.',
      expired:
        'The command "npm run edit" was started anew. The text is kept in this browser: open the address that it printed and this entry, and the form offers to restore it.',
    },
    live: {
      waiting: 'Saved. Once the change is on the site, it is told here.',
      deleted:
        'Deleted. Once the entry is gone from the site, it is told here. Where other entries lead to it, the site is not built until they are mended: the check of the content in the repository says which they are.',
      live: 'The site is built anew, since {time}.',
    },
    undo: {
      saved: 'Saved on this computer.',
      undo: 'Take this save back',
      close: 'Close',
      deleted: 'Deleted from this computer.',
      undoDeletion: 'Take the deletion back',
      missed: 'What led to the deleted entry is now to be mended:',
      unknown: 'It could not be found out whether anything led to this entry. The command "npm run check" says it.',
      undone: 'Taken back. As before again: {files}.',
      undoEarlier: 'Take the earlier save back too',
      nothing: 'There is nothing to take back any more.',
      changed: 'Nothing was taken back, because a file changed since that save.',
      failed: 'The save could not be taken back. The command "npm run undo" says why.',
    },
    preview: {
      choice: 'What is seen beside the form',
      views: { page: 'Page', draft: 'What you write' },
      seen: { draft: 'Title, description and text as you write them, in the styles of the site.' },
      saved: 'The page as it is since the last save.',
      published: 'The published page. What you save appears on it once it is built anew.',
      none: 'This page is not there yet.',
      away: 'The site cannot be reached just now. Once it can, it appears here.',
      open: 'Open in a new tab',
    },
    unreadable:
      'This cannot be read. Write the value as it stands in a file: the name of an entry, a list with hyphens, or fields with colons.',
  },
} as const;

/** Languages as Sveltia CMS names them. */
const cmsLanguages = { pl: 'pl', en: 'en-US' } as const;

/**
 * `config.json` of the editing page: the forms, and what the page itself says.
 * @param cms the configuration of the forms
 * @param site the language of its editors, its time zone, and where its pages lie
 * @param localApi who is asked about saves, where they are kept on this computer
 */
export function pageConfig(
  cms: CmsConfig,
  site: { language: EditorLanguage; timeZone: string; folders: PageFolders },
  localApi?: string,
): string {
  const { language, timeZone, folders } = site;
  const { saved, published, ...preview } = words[language].preview;
  // On one's own computer a save is on the page at once.
  const isAtOnce = localApi !== undefined;
  const seen = { ...preview.seen, page: isAtOnce ? saved : published };
  const config = {
    language: cmsLanguages[language],
    yamlWidget: writtenAsYaml,
    yamlWords: { unreadable: words[language].unreadable },
    findingsWidget: shownFindings,
    findingsWords: { start: words[language].start, none: words[language].none },
    liveWords: words[language].live,
    ...(isAtOnce ? { faultWords: words[language].localFaults } : refusals(cms, language)),
    ...(localApi !== undefined && {
      undo: {
        addresses: { undo: `${localApi}/undo`, leftBehind: `${localApi}/left-behind` } satisfies UndoAddresses,
        words: words[language].undo satisfies UndoWords,
      },
    }),
    preview: { folders, first: isAtOnce ? 'page' : 'draft', words: { ...preview, seen } } satisfies PreviewedSite,
    site: { language, timeZone },
    cms,
  };
  return `${JSON.stringify(config)}\n`;
}

/** What is said when a service refuses: a protected branch leads on to proposals where there are any. */
function refusals({ publish_mode: mode, backend }: CmsConfig, language: EditorLanguage) {
  const { faults, protected: whenProtected, proposals } = words[language];
  const canPropose = proposing.has(backend.name);
  const next = mode !== undefined ? 'review' : canPropose ? 'propose' : 'wait';
  return {
    faultWords: { ...faults, protected: whenProtected[next] } satisfies FaultWords,
    ...(next === 'propose' && {
      proposalsWords: { ...proposals, refused: whenProtected.review } satisfies ProposalsWords,
    }),
  };
}
