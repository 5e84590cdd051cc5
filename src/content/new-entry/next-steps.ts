import { yamlCollections } from '../../schemas/collection-names.ts';
import type { EditorLanguage } from '../../schemas/editor-language.ts';
import { entryKinds } from './entry-kind.ts';
import type { Request } from './request.ts';

type Made = Exclude<Request, { what: 'problems' }>;

/**
 * What is said when a file was made: where it is, and what to do with it.
 * @param path as the person finds it from where they are
 */
export function nextSteps(made: Made, path: string, language: EditorLanguage): string {
  const steps = [...(made.what === 'translation' ? translationSteps(made) : entrySteps(made)), lastStep];
  const { created, next } = words[language];
  return [`${created} ${path}`, '', next, ...steps.map((step, index) => `  ${index + 1}. ${step[language]}`)].join(
    '\n',
  );
}

type Step = Record<EditorLanguage, string>;

const words = {
  pl: { created: 'Utworzono plik:', next: 'Co dalej:' },
  en: { created: 'Made the file:', next: 'What next:' },
};

const publish: Step = {
  pl: 'Gdy wpis jest gotowy, usuń w nim wiersz „draft: true”. Do tego czasu czytelnicy go nie zobaczą.',
  en: 'When the entry is ready, remove the line "draft: true". Until then readers do not see it.',
};

const lastStep: Step = {
  pl: 'Sprawdź wpis: npm run check. Zobacz stronę: npm run dev.',
  en: 'Check the entry: npm run check. See the site: npm run dev.',
};

function entrySteps({ entry: { kind } }: Extract<Made, { what: 'entry' }>): Step[] {
  if (entryKinds[kind].form === 'yaml') {
    return [
      {
        pl: 'Otwórz plik i uzupełnij pola. Ten wpis nie ma szkicu: ukaże się, gdy strona zostanie zbudowana.',
        en: 'Open the file and fill the fields. This entry has no draft: it is shown once the site is built.',
      },
    ];
  }
  const photos: Step = {
    pl: 'Zdjęcia z aparatu przygotuje polecenie: npm run photos. Zapyta, gdzie są i do której galerii mają trafić. Potem opisz każde w pliku photos.yaml.',
    en: 'Make the photographs ready: npm run photos. It asks where they are and which gallery they go into. Then describe each in photos.yaml.',
  };
  const edit: Step = {
    pl: 'Otwórz plik, popraw opis w polu „description”, napisz tekst i uzupełnij pola.',
    en: 'Open the file, put your own words into "description", write the text and fill the fields.',
  };
  return [edit, ...(kind === 'gallery' ? [photos] : []), publish];
}

function translationSteps({ translation: { original } }: Extract<Made, { what: 'translation' }>): Step[] {
  if (yamlCollections.some((name) => name === original.collection)) {
    return [
      {
        pl: 'Otwórz plik i przetłumacz to, co jest w nim słowami.',
        en: 'Open the file and translate the words in it.',
      },
    ];
  }
  return [
    {
      pl: 'Otwórz plik i przetłumacz tytuł, opis i tekst.',
      en: 'Open the file and translate the title, the description and the text.',
    },
    publish,
  ];
}
