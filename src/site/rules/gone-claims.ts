import type { Content } from '../../content/content.ts';
import type { Diagnostic } from '../../content/diagnostics/diagnostic.ts';
import type { GraphContent } from '../model/content-graph.ts';
import { goneAddresses } from '../pages/gone-addresses.ts';
import { aliasProblem, claimedAddresses } from './address-conflicts.ts';

/**
 * Addresses of what is gone that something else has, as when a new entry took one.
 * @param publicFiles paths of the files that are served as they are, from the root of the site
 */
export function goneClaims(
  content: GraphContent & Pick<Content, 'read' | 'settingsPlace'>,
  publicFiles: readonly string[] = [],
): Diagnostic[] {
  const { settings, settingsPlace } = content;
  if (!settings || settings.gone.length === 0) return [];
  const claims = claimedAddresses(content, publicFiles);
  return goneAddresses(settings).flatMap(({ path, gone, index }) => {
    const place = settingsPlace(['gone', index, 'path']);
    const problem = aliasProblem(gone.path, undefined, claims)?.(place);
    claims.add(path, place.file);
    return problem ? [problem] : [];
  });
}
