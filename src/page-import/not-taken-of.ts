import type { Message } from '../content/new-entry/message.ts';
import type { LeftOut } from './clean-content.ts';
import { leftOutWords } from './messages.ts';
import type { TakenFiles } from './take-files.ts';

/** What of a page is not in its entry, each with its address where it has one. */
export function notTakenOf(leftOut: readonly LeftOut[], files: TakenFiles['problems']): Message[] {
  return [
    ...leftOut.map(({ what, address }) => ({
      pl: address === '' ? leftOutWords[what].pl : `${leftOutWords[what].pl}: ${address}`,
      en: address === '' ? leftOutWords[what].en : `${leftOutWords[what].en}: ${address}`,
    })),
    ...files.map(({ address, message }) => ({
      pl: `${address}: ${message.pl}`,
      en: `${address}: ${message.en}`,
    })),
  ];
}
