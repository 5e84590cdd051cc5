import { yamlCollections } from '../../schemas/collection-names.ts';
import type { EditorLanguage } from '../../schemas/editor-language.ts';
import { draftLine } from './entry-text.ts';
import type { Message } from './message.ts';
import type { NewTranslation } from './request.ts';
import { asComments, yamlLines } from './yaml-lines.ts';
import { ownValue } from '../own-value.ts';

/** Fields that hold words for readers; all others are the same in every language. */
const wordFields = [
  'shortName',
  'subtitle',
  'shortTitle',
  'area',
  'address',
  'tags',
  'cover',
  'partners',
  'aims',
  'tasks',
  'targetGroups',
  'plannedResults',
  'results',
  'teams',
  'team',
  'plainSummary',
  'participants',
  'speakers',
  'guests',
  'trainers',
  'topics',
  'parts',
  'purposes',
  'outcomes',
  'next',
  'credit',
  'licence',
  'videos',
  'attachments',
  'links',
  'contact',
  'responsible',
] as const;

/** Fields that hold words only where they do not name an entry. */
const wordsOrNames = ['venue', 'organisers', 'hosts', 'signatories', 'cooperation'] as const;

/**
 * Path of a translation: beside its original, with the language before the ending.
 * @returns relative to the content root
 */
export function translationPath({ original, locale }: Pick<NewTranslation, 'original' | 'locale'>): string {
  return original.file.replace(/\.([a-z]+)$/, `.${locale}.$1`);
}

/**
 * The text of a translation to begin with: what the original says, where words are to be translated.
 * @param translation which entry, into which language
 * @param language of the comments
 */
export function translationText(translation: NewTranslation, language: EditorLanguage): string {
  const { original, title } = translation;
  const { input, body } = original;
  const isYaml = yamlCollections.some((name) => name === original.collection);
  const nameField = 'name' in input ? 'name' : 'title';
  const optional = [
    ...(isYaml ? ['description'] : []),
    ...wordFields,
    ...wordsOrNames.filter((name) => hasWords(ownValue(input, name))),
  ]
    .filter((name) => ownValue(input, name) !== undefined)
    .flatMap((name) => yamlLines(name, ownValue(input, name)));
  const fields = [
    `# ${(isYaml ? translateName : translateAll)[language]}`,
    ...yamlLines(nameField, title ?? ownValue(input, nameField)),
    ...(isYaml ? [] : [...yamlLines('description', input['description']), draftLine(language)]),
    ...(optional.length > 0 ? ['', `# ${translateFields[language]}`, ...asComments(optional)] : []),
    ...(original.collection === 'galleries' ? ['', `# ${photos(translation.locale)[language]}`] : []),
  ];
  return isYaml ? `${fields.join('\n')}\n` : `${['---', ...fields, '---'].join('\n')}\n${body}`;
}

/** Whether a value describes something in place instead of naming an entry. */
function hasWords(value: unknown): boolean {
  return Array.isArray(value) ? value.some(hasWords) : typeof value === 'object' && value !== null;
}

const translateAll: Message = {
  pl: 'Przetłumacz tytuł, opis i tekst. Daty, miejsca i inne pola są brane z oryginału.',
  en: 'Translate the title, the description and the text. Dates, places and other fields come from the original.',
};

const translateName: Message = {
  pl: 'Przetłumacz nazwę. Inne pola są brane z oryginału.',
  en: 'Translate the name. Other fields come from the original.',
};

const translateFields: Message = {
  pl: 'Te pola też są słowami. Usuń „# ” na początku wierszy, które tłumaczysz.',
  en: 'These fields are words too. Remove "# " at the beginning of those that you translate.',
};

function photos(locale: string): Message {
  return {
    pl: `Opisy zdjęć z photos.yaml przetłumaczysz w pliku photos.${locale}.yaml obok.`,
    en: `Descriptions of photographs in photos.yaml are translated in photos.${locale}.yaml beside.`,
  };
}
