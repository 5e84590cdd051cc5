/** Words for a currency, with its code. */
const currencies: readonly [RegExp, string][] = [
  [/^(?:zł|zl|zlotych|złotych|złote|pln)\.?$/i, 'PLN'],
  [/^(?:€|eur|euro)$/i, 'EUR'],
];

/** Thousands parted in threes by one sign; what follows another sign are hundredths. */
const inThousands = /^(?<whole>\d{1,3}(?<sign>[ .,])\d{3}(?:\k<sign>\d{3})*)(?:(?!\k<sign>)[.,](?<cents>\d{2}))?$/;
const inOne = /^(?<whole>\d+)(?:[.,](?<cents>\d{2}))?$/;

/** Words that shift the decimal sign, and by how many places. */
const scales: readonly [RegExp, number][] = [
  [/^tys(?:\.|iąc|iące|ięcy)?$/iu, 3],
  [/^mln\.?$|^milion(?:y|ów)?$|^million$/iu, 6],
  [/^mld\.?$|^miliard(?:y|ów)?$|^billion$/iu, 9],
];

/**
 * An amount as people write it: `12 000 zł`, `2.480.000,00 PLN`, `€ 20`, `12,5 tys. zł`.
 * @param words what was written
 * @returns as Polish offices write it, `12 000,00 PLN`; undefined where the amount or its currency is not certain
 */
export function writtenMoney(words: string): string | undefined {
  const plain = withoutScale(words.trim().replace(/\s+/gu, ' '));
  const [, before, number, after] = /^(€)? ?(\d[\d .,]*?) ?([^\d\s.,]+\.?)?$/u.exec(plain) ?? [];
  const sign = before ?? after;
  const code = currencies.find(([names]) => sign !== undefined && names.test(sign))?.[1];
  if (number === undefined || code === undefined || (before !== undefined && after !== undefined)) return undefined;
  const amount = asAmount(number);
  return amount && `${amount} ${code}`;
}

/** An amount in thousands or millions, with all its digits: `1200000 zł` for `1,2 mln zł`. */
function withoutScale(words: string): string {
  const [, before = '', whole = '', part = '', word = '', after = ''] =
    /^(€ ?)?(\d{1,6})(?:[.,](\d{1,9}))? ?(\p{L}+\.?)(?: (\S+))?$/u.exec(words) ?? [];
  const places = scales.find(([names]) => names.test(word))?.[1];
  if (places === undefined || part.length > places) return words;
  return `${before}${whole}${part.padEnd(places, '0')} ${after}`.trim();
}

/**
 * An amount of which nobody says the currency: `1.200,00`.
 * @returns `1 200,00`; undefined where it is not certain
 */
export function amountAlone(words: string): string | undefined {
  return asAmount(words.trim().replace(/\s+/gu, ' '));
}

/** No amount has more digits and signs. */
const longest = 30;

function asAmount(number: string): string | undefined {
  if (number.length > longest) return undefined;
  const { whole, cents = '00' } = (inThousands.exec(number) ?? inOne.exec(number))?.groups ?? {};
  return whole && `${whole.replace(/\D/g, '').replace(/\B(?=(?:\d{3})+$)/g, ' ')},${cents}`;
}
