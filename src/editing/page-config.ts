import type { EditorLanguage } from '../schemas/editor-language.ts';
import { shownFindings, writtenAsYaml } from './cms-field.ts';
import type { CmsConfig } from './cms-config.ts';

const words = {
  pl: {
    start: 'Gdy zaczniesz pisać, pojawi się tutaj to, co trzeba poprawić.',
    none: 'Nie ma nic do poprawienia.',
    live: {
      waiting: 'Zapisano. Gdy zmiana będzie na stronie, powiemy o tym tutaj.',
      live: 'Strona jest zbudowana na nowo, od godz. {time}.',
    },
    undo: {
      saved: 'Zapisano na tym komputerze.',
      undo: 'Cofnij ten zapis',
      close: 'Zamknij',
      changed: 'Nie cofnięto niczego, bo plik zmienił się od tamtego zapisu.',
      failed: 'Nie udało się cofnąć zapisu. Polecenie „npm run undo” powie dlaczego.',
    },
    unreadable:
      'Tego nie da się odczytać. Wpisz wartość tak, jak stoi w pliku: nazwę wpisu, listę z łącznikami albo pola z dwukropkiem.',
  },
  en: {
    start: 'When you begin to write, what is to be mended appears here.',
    none: 'There is nothing to mend.',
    live: {
      waiting: 'Saved. Once the change is on the site, it is told here.',
      live: 'The site is built anew, since {time}.',
    },
    undo: {
      saved: 'Saved on this computer.',
      undo: 'Take this save back',
      close: 'Close',
      changed: 'Nothing was taken back, because a file changed since that save.',
      failed: 'The save could not be taken back. The command "npm run undo" says why.',
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
 * @param site the language of its editors, and its time zone
 * @param undoAddress what takes the last save back, where saves are kept on this computer
 */
export function pageConfig(
  cms: CmsConfig,
  site: { language: EditorLanguage; timeZone: string },
  undoAddress?: string,
): string {
  const { language, timeZone } = site;
  const config = {
    language: cmsLanguages[language],
    yamlWidget: writtenAsYaml,
    yamlWords: { unreadable: words[language].unreadable },
    findingsWidget: shownFindings,
    findingsWords: { start: words[language].start, none: words[language].none },
    liveWords: words[language].live,
    ...(undoAddress !== undefined && { undo: { address: undoAddress, words: words[language].undo } }),
    site: { language, timeZone },
    cms,
  };
  return `${JSON.stringify(config)}\n`;
}
