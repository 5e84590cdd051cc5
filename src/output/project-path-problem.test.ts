import { describe, expect, it } from 'vitest';
import { projectPathProblem, shownSign, unbuildableSign } from './project-path-problem.ts';

describe('the path of a project', () => {
  it.each(['/a b/ż ó (x)/[1] {2}', '/a&b/a$b/a;b/a!b/a+b @=,/a~b^/a|b/<c>', '/home/biuro/strona'])(
    'may be %s',
    (path) => {
      expect(projectPathProblem([path])).toBeUndefined();
    },
  );

  it.each(['#', '?', '%', '*', "'", '"', '\\', '\u0007', '\u2028'])('may not have %j', (sign) => {
    expect(unbuildableSign(`/home/a${sign}b/strona`, 'linux')).toBe(sign);
    expect(projectPathProblem(['/home/strona', `/home/a${sign}b`])?.en).toContain(`the sign ${shownSign(sign)},`);
  });

  it('may have the separators of Windows there', () => {
    expect(unbuildableSign('C:\\Users\\biuro\\strona', 'win32')).toBeUndefined();
    expect(unbuildableSign("C:\\Users\\O'Neil\\strona", 'win32')).toBe("'");
  });
});
