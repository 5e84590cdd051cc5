import type { Rule } from '../../content/rules/rule.ts';
import { accentContrast } from './accent-contrast.ts';
import { addressConflicts } from './address-conflicts.ts';
import { goneClaims } from './gone-claims.ts';
import { goneNeverThere } from './gone-never-there.ts';
import { internalLinks } from './internal-links.ts';
import { lostAddresses } from './lost-addresses.ts';
import { publicityRule } from '../publicity/publicity-rule.ts';
import { rootPictures } from './root-pictures.ts';
import { sectionAddresses } from './section-addresses.ts';
import { topicAddresses } from './topic-addresses.ts';

/**
 * The rules that need the site's addresses, colours or links between entries; every command that checks
 * content takes them alike.
 * @param publicFiles what the site gives itself, from its root: addresses that are there and taken
 * @param published commit that the site was published from before the last one; by default that before it
 */
export function siteRules(publicFiles: readonly string[] = [], published?: string): readonly Rule[] {
  return [
    accentContrast,
    (content) => addressConflicts(content, publicFiles),
    (content) => sectionAddresses(content, publicFiles),
    (content) => goneClaims(content, publicFiles),
    goneNeverThere,
    topicAddresses,
    (content) => internalLinks(content, publicFiles),
    (content) => lostAddresses(content, publicFiles, published),
    (content) => rootPictures(content, publicFiles),
    publicityRule,
  ];
}
