import type { BuiltInLocale } from './locale.ts';

/** Words of offices, and who advises against them. */
interface HardWords {
  source: string;
  /** Beginnings of words or phrases, as regular expressions without regard to case. */
  words: readonly string[];
}

/**
 * Words that readers should not meet in the interface: a small part of what each source lists, as far as an
 * interface could say it.
 */
export const hardWords: Partial<Record<BuiltInLocale, HardWords>> = {
  pl: {
    source:
      'Komunikacja pisemna. Rekomendacje. Departament Służby Cywilnej, Kancelaria Prezesa Rady Ministrów, Warszawa 2015, ISBN 978-83-940096-3-2',
    words: [
      ...['niniejsz', 'przedmiotow', 'tutejsz', 'wyżej wymienion', 'w/w', 'ww\\.', 'stosown', 'niezwłoczn'],
      ...['dokona(?:ć|nie|j|no)', 'uiści', 'celem ', 'w celu ', 'w związku z ', 'na podstawie powyższ', 'w zakresie '],
      ...[
        'z uwagi na ',
        'z tytułu ',
        'w przypadku ',
        'w dniu ',
        'winn[aoiy](?!\\p{L})',
        'należy ',
        'posiada',
        'iż(?!\\p{L})',
      ],
      ...['ulec', 'uleg', 'realizowan', 'w ramach ', 'poprzez', 'odnośnie', 'uprasza'],
    ],
  },
  en: {
    source: 'GOV.UK style guide, A to Z: "Words to avoid"',
    words: [
      ...[
        'agenda',
        'collaborat',
        'combat',
        'commit(?:s|ted|ting)?\\b',
        'deliver',
        'deploy',
        'dialogue',
        'empower',
        'facilitat',
      ],
      ...[
        'focus',
        'foster',
        'going forward',
        'impact',
        'in order to',
        'initiat',
        'key\\b',
        'leverag',
        'liais',
        'overarching',
      ],
      ...['promot', 'robust', 'streamlin', 'strengthen', 'tackl', 'transform', 'utilis', 'drive'],
    ],
  },
  uk: {
    source:
      'LIGA.Life, «П’ять бюрократичних неоковирностей, яких варто уникати» і «П’ять корисних порад, які допоможуть боротися з канцеляризмами»',
    words: [
      'здійсн',
      'даний ',
      'дана ',
      'даного ',
      'з метою ',
      'шляхом ',
      'наступн(?:им|ого) чином',
      'є наступн',
      'у зв’язку з ',
    ],
  },
};

/** How many words a sentence of the interface has at most; beyond it readers begin again. */
export const longestSentence = 20;
