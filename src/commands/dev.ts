import { astroCommand } from './astro-command.ts';

/** Serves the site while somebody writes. */
export const run = astroCommand('dev');
