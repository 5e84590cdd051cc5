import type { Diagnostic } from './diagnostic.ts';

/** What a development server tells of a reading. */
export interface ToldAgain {
  /** In the order in which they are shown. */
  shown: Diagnostic[];
  /** How many warnings were shown before and are not shown again. */
  known: number;
  /** Whether there were errors before and are none now. */
  isMended: boolean;
}

/**
 * What there is to tell of a reading after another one: warnings that are new and every error, these last, where a
 * terminal ends.
 * @param now problems of this reading
 * @param before problems of the one before; none at the start
 */
export function toldAgain(now: readonly Diagnostic[], before: readonly Diagnostic[]): ToldAgain {
  const isError = ({ severity }: Diagnostic) => severity === 'error';
  // Lines move when something is written above them.
  const nameOf = ({ file, code, message }: Diagnostic) => JSON.stringify([file, code, message.en]);
  const told = new Set(before.map(nameOf));
  const warnings = now.filter((problem) => !isError(problem));
  const fresh = warnings.filter((problem) => !told.has(nameOf(problem)));
  return {
    shown: [...fresh, ...now.filter(isError)],
    known: warnings.length - fresh.length,
    isMended: before.some(isError) && !now.some(isError),
  };
}
