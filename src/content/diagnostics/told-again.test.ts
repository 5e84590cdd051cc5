import { expect, it } from 'vitest';
import type { Diagnostic } from './diagnostic.ts';
import { toldAgain } from './told-again.ts';

const problem = (severity: 'error' | 'warning', file: string, line: number): Diagnostic => ({
  code: 'sign-missing',
  severity,
  file,
  line,
  message: { pl: 'Brakuje.', en: 'Missing.' },
});

it('tells errors last, and each warning once', () => {
  const [old, moved] = [problem('warning', 'a.md', 3), problem('warning', 'a.md', 5)];
  const [error, fresh] = [problem('error', 'b.md', 1), problem('warning', 'c.md', 1)];
  expect(toldAgain([old, error], [])).toEqual({ shown: [old, error], known: 0, isMended: false });
  expect(toldAgain([moved, error, fresh], [old])).toEqual({ shown: [fresh, error], known: 1, isMended: false });
});

it('tells an error as long as it is there, and once that it is no more', () => {
  const error = problem('error', 'b.md', 1);
  expect(toldAgain([error], [error])).toMatchObject({ shown: [error], isMended: false });
  expect(toldAgain([], [error])).toEqual({ shown: [], known: 0, isMended: true });
  expect(toldAgain([], [])).toMatchObject({ isMended: false });
});
