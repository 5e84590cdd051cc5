import type { EditorLanguage } from '../schemas/editor-language.ts';

/** What the history of the repository says of a change that was made in a browser, in the language of editors. */
export const commitMessages: Record<EditorLanguage, Record<string, string>> = {
  pl: {
    create: 'Dodaj: {{collection}}, {{slug}}',
    update: 'Zmień: {{collection}}, {{slug}}',
    delete: 'Usuń: {{collection}}, {{slug}}',
    uploadMedia: 'Dodaj plik {{path}}',
    deleteMedia: 'Usuń plik {{path}}',
  },
  en: {
    create: 'Add to {{collection}}: {{slug}}',
    update: 'Change in {{collection}}: {{slug}}',
    delete: 'Remove from {{collection}}: {{slug}}',
    uploadMedia: 'Add the file {{path}}',
    deleteMedia: 'Remove the file {{path}}',
  },
};
