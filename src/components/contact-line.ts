import type { Wording } from '../site/model/wording.ts';
import { joinedWords } from './joined-words.ts';

/** Who somebody is and how to reach them, in one line. */
export function contactLine(who: {
  name?: Wording | undefined;
  address?: Wording | undefined;
  email: string;
  phone?: string | undefined;
}): Wording[] {
  const phone = who.phone && { text: who.phone.replaceAll(' ', '\u00A0') };
  return joinedWords(
    [who.name, who.address, { text: who.email }, phone].flatMap((part) => part || []),
    ', ',
  );
}
