/** What a page needs beyond files of its own site. */
export interface PolicyNeeds {
  /** SHA-256 of scripts that stand in the page, in base64. */
  scripts: readonly string[];
  /** SHA-256 of styles that stand in the page, in base64. */
  styles: readonly string[];
  /** Origins whose pages may be shown within it: players of films. */
  frames: readonly string[];
  /** Origins that its forms are sent to, besides its own. */
  forms: readonly string[];
  /** Origins or addresses that its scripts ask, besides its own. */
  answers: readonly string[];
  /** Whether search runs on it, which is WebAssembly. */
  hasSearch: boolean;
}

/**
 * A Content Security Policy (CSP level 3): everything comes from the site itself, and of what stands in
 * the page only what the build put there runs.
 * @param needs what a page needs besides; several are joined
 * @returns the policy, and what only the header of an answer can say in addition
 */
export function securityPolicy(...needs: readonly PolicyNeeds[]): { page: string; header: string } {
  const all = <Name extends 'scripts' | 'styles' | 'frames' | 'forms' | 'answers'>(name: Name) =>
    [...new Set(needs.flatMap((one) => one[name]))].sort();
  const hashes = (name: 'scripts' | 'styles') => all(name).map((digest) => `'sha256-${digest}'`);
  const frames = all('frames');
  const answers = all('answers');
  const page = [
    ['default-src', "'self'"],
    [
      'script-src',
      "'self'",
      ...(needs.some(({ hasSearch }) => hasSearch) ? ["'wasm-unsafe-eval'"] : []),
      ...hashes('scripts'),
    ],
    ['style-src', "'self'", ...hashes('styles')],
    ...(answers.length > 0 ? [['connect-src', "'self'", ...answers]] : []),
    ['frame-src', ...(frames.length > 0 ? frames : ["'none'"])],
    ['object-src', "'none'"],
    ['base-uri', "'none'"],
    ['form-action', "'self'", ...all('forms')],
  ]
    .map((directive) => directive.join(' '))
    .join('; ');
  return { page, header: `${page}; frame-ancestors 'self'` };
}
