import type { ContentRule } from '../content/content-source.ts';
import { accentContrast } from './accent-contrast.ts';
import { addressConflicts } from './address-conflicts.ts';
import { internalLinks } from './internal-links.ts';
import { publicityRule } from './publicity/publicity-rule.ts';

/** The rules that need the site's addresses, colours or links between entries; every command that checks content takes them alike. */
export const siteRules: readonly ContentRule[] = [accentContrast, addressConflicts, internalLinks, publicityRule];
