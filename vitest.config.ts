import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Vitest would leave one core idle, which is half of a small machine.
    maxWorkers: '100%',
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
          globalSetup: ['tests/build-sites.ts'],
          isolate: false,
          // Pages in the browser are looked at side by side, as many as a small machine has cores.
          maxConcurrency: 2,
          testTimeout: 240_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
