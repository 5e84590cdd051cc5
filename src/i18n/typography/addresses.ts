/** The rest of an address, without the punctuation that ends a sentence after it. */
const rest = String.raw`[^\s"„“”«»<>]*[^\s"„“”«»<>.,;:!?)'’…]`;
/** A sign of an e-mail address. */
const inMail = String.raw`[^\s"„“”«»()<>@,;:]`;
const host = String.raw`[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`;

const pattern = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])(?:[a-z][a-z\d+.-]*:\/\/|www\.|mailto:)${rest}`,
    String.raw`(?<![\p{L}\p{N}.-])${host}\/${rest}`,
    String.raw`(?<!${inMail})${inMail}+@${host}`,
  ].join('|'),
  'giu',
);

/** Where addresses of pages and e-mail addresses stand in a text: beginnings and ends. */
export function addressesIn(text: string): (readonly [from: number, to: number])[] {
  // Most texts have none, and this is quickly seen.
  if (!/[@/]|www\./i.test(text)) return [];
  return [...text.matchAll(pattern)].map(({ index, 0: { length } }) => [index, index + length]);
}
