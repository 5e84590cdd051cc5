import { astroCommand } from './astro-command.ts';

/** Serves what was built. */
export const run = astroCommand('preview');
