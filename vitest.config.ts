import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** The development server with real saves; it runs after all others, alone. */
const development = 'tests/dev-server.test.ts';

export default defineConfig({
  test: {
    // Tests of built sites wait for builds and browsers two fifths of their time; one core more than there is keeps all busy.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          // Most of the time would go into loading the same modules for each file: none of them keeps a state that
          // a test could leave to the next, and what tests put in place of others they take back.
          isolate: false,
          // No test measures time; these only end one that hangs, on a machine that has other things to do.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/**/*.test.ts'],
          exclude: [development],
          globalSetup: ['tests/build-sites.ts'],
          isolate: false,
          // Pages in the browser are looked at side by side, as many as a small machine has cores.
          maxConcurrency: 2,
          // Some build a site a dozen times: on a machine with other work beside them that takes minutes.
          testTimeout: 600_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          // An editor waits for each save; what runs beside the server would make it wait for other reasons.
          name: 'development',
          include: [development],
          sequence: { groupOrder: 1 },
          testTimeout: 240_000,
        },
      },
    ],
  },
});
