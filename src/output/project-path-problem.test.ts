import { expect, it } from 'vitest';
import { projectPathProblem } from './project-path-problem.ts';

it.each([
  ['/srv/strona', false],
  ['/srv/Łódź 50% (nowa) & [b] %23', false],
  ['/srv/nr #2/strona', true],
  ['/srv/strona?', true],
])('a project in %s is told: %s', (path, isTold) => {
  expect(projectPathProblem(['/srv/a', path])?.pl.includes(path) ?? false).toBe(isTold);
});
