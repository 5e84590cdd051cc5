/** Endings that make a word of a syllable look declined. */
const endings = [
  '',
  'a',
  'y',
  'ie',
  'ę',
  'ą',
  'ów',
  'om',
  'ami',
  'ach',
  'u',
  'em',
  'ego',
  'ej',
  'ych',
  'ał',
  'ali',
  'ć',
];

const syllables = [
  ...['war', 'szta', 'ty', 'par', 'tner', 'stwo', 'le', 'gio', 'no', 'wo', 'po', 'wiat', 'gmi', 'na', 'ry', 'nek'],
  ...['pra', 'cy', 'śro', 'dek', 'łą', 'ka', 'źró', 'dło', 'spo', 'tka', 'mie', 'szka', 'przy', 'sta', 'że', 'gru'],
];

/** Words of which a dictionary knows the forms. */
const known =
  'partnerstwo partnerstwa spotkanie spotkaniu warsztaty warsztatów gmina gminy powiat powiatu urząd urzędu pracy rynku mieszkańcy mieszkańców rozmowa rozmowy projekt projektu szkoła szkole droga drogi rada rady'.split(
    ' ',
  );
const small = ['i', 'w', 'z', 'na', 'do', 'o', 'nie', 'się', 'że', 'oraz', 'od', 'po', 'za'];

/** How many words without endings there are: with these, some ten thousand forms. */
const stems = 900;

/** A sequence of numbers from 0 to 1 that is the same on each machine (Numerical Recipes' linear congruential generator). */
export function sequence(seed: number): () => number {
  let state = Math.imul(seed, 2_654_435_761);
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

/**
 * Words in a row: some real ones, the others invented with Polish endings, few of them often and many seldom, as in a
 * language.
 * @param random from `sequence`
 */
export function words(count: number, random: () => number): string {
  return Array.from({ length: count }, () => word(random)).join(' ');
}

/** Sentences of about a dozen words, as a paragraph. */
export function paragraph(sentences: number, random: () => number): string {
  return Array.from({ length: sentences }, () => `${capital(words(8 + Math.floor(random() * 8), random))}.`).join(' ');
}

/** A text with a capital letter first. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function word(random: () => number): string {
  const kind = random();
  if (kind < 0.18) return pick(small, random());
  if (kind < 0.3) return pick(known, random());
  const made = sequence(Math.floor(random() ** 2 * stems) + 1);
  const stem = Array.from({ length: 2 + Math.floor(made() * 2) }, () => pick(syllables, made())).join('');
  return stem + pick(endings, random());
}

function pick(list: readonly string[], fraction: number): string {
  return list[Math.floor(fraction * list.length)] ?? '';
}
