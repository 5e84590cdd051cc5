/**
 * A name as a slug: lower-case letters without diacritics, digits and hyphens. Ukrainian is
 * transliterated by the table of 2010 (resolution 55 of the Cabinet of Ministers).
 * @param name of a file, or a title
 */
export function asSlug(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('зг', 'zgh')
    .replace(/(?<![\p{L}’'])[єїйюя]/gu, (letter) => initials.get(letter) ?? letter)
    .replace(/[^\0-\x7f]|'/gu, (letter) => letters.get(letter) ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Ukrainian letters that are written otherwise at the beginning of a word. */
const initials = new Map(Object.entries({ є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' }));

/** Letters that do not fall apart into a plain letter and a mark. */
const letters = new Map(
  Object.entries({
    ł: 'l',
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'h',
    ґ: 'g',
    д: 'd',
    е: 'e',
    є: 'ie',
    ж: 'zh',
    з: 'z',
    и: 'y',
    і: 'i',
    ї: 'i',
    й: 'i',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'kh',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    щ: 'shch',
    ь: '',
    ю: 'iu',
    я: 'ia',
    '’': '',
    "'": '',
  }),
);
