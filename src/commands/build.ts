import { astroCommand } from './astro-command.ts';

/** Writes the site. */
export const run = astroCommand('build');
