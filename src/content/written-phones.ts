import { phoneField } from '../schemas/fields/contact.ts';

/** Numbers as people write them into one line. */
export interface WrittenPhones {
  /** Each as a field takes it. */
  numbers: string[];
  /** Whether an extension was written, which no field holds. */
  hasExtension: boolean;
}

const label = /^(?:tel(?:efon|ephone)?|kom(?:órka)?|mob(?:ile)?|phone|nr|тел(?:ефон)?)[.:]{0,2}\s*/iu;
const extension = /[\s,]*\(?\b(?:wewn?(?:ętrzny)?|w|ext(?:ension)?|дод)[.:]?\s*\d{1,5}\)?$/iu;
/** What stands between two numbers; a slash does, too, and stands behind the number of a town as well. */
const between = /\s*[,;]\s*|\s+(?:lub|albo|oraz|i|or|and|або|та)\s+|\s+\/\s+/iu;

/**
 * The phone numbers of a line: `tel. 22 123 45 67 wew. 12`, `22/123 45 67`, `22 123 45 67 lub 600 100 200`.
 * @param words what was written
 * @returns undefined where a part of them is no number
 */
export function writtenPhones(words: string): WrittenPhones | undefined {
  const plain = words.trim().replace(/\s+/gu, ' ');
  // A comma may stand before an extension.
  const whole = numberIn(plain);
  const parts = whole ? [whole] : plain.split(between).map(numberIn);
  const numbers = parts.flatMap((part) => (part ? [part.number] : []));
  if (numbers.length < parts.length) return undefined;
  return { numbers, hasExtension: parts.some((part) => part?.hasExtension) };
}

function numberIn(words: string): { number: string; hasExtension: boolean } | undefined {
  const bare = words.replace(label, '');
  const number = bare.replace(extension, '').replace(/[./–]/gu, ' ').replace(/\s+/gu, ' ').trim();
  return phoneField.safeParse(number).success ? { number, hasExtension: extension.test(bare) } : undefined;
}
