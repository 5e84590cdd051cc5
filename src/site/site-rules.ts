import type { ContentRule } from '../content/content-source.ts';
import { addressConflicts } from './address-conflicts.ts';
import { internalLinks } from './internal-links.ts';

/** The rules that need the site's addresses; every command that checks content takes them alike. */
export const siteRules: readonly ContentRule[] = [addressConflicts, internalLinks];
