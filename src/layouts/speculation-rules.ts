/**
 * Rules by which a browser fetches a page while a reader's pointer rests on the link to it, or a finger comes down
 * (Speculation Rules, WICG). Pages alone, which all end with a slash: no file that could be large, no feed. Nothing is
 * run ahead of time, so no visit is counted that did not happen. Browsers leave it when data or battery are saved.
 * @param base folder of the site on its host, with a slash at both ends
 * @returns the text of a script element of the type `speculationrules`
 */
export function speculationRules(base: string): string {
  return JSON.stringify({
    prefetch: [{ where: { href_matches: [base, `${base}*/`] }, eagerness: 'moderate' }],
  });
}
