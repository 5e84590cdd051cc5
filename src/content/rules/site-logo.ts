import type { Content } from '../content.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { altProblems } from './alt-problems.ts';

/** The logo says something to those who do not see it; its pictures are looked at with all others. */
export function siteLogo({
  settings,
  settingsPlace: place,
}: Pick<Content, 'settings' | 'settingsPlace'>): Diagnostic[] {
  const { logo } = settings ?? {};
  if (!logo) return [];
  const { alt, light, withName } = logo;
  if (alt === undefined) return withName ? [] : [diagnostic('logo-without-alt', place(['logo'], 'key'), {})];
  if (typeof alt === 'string') return altProblems({ text: alt, place: place(['logo', 'alt']) }, light);
  return Object.entries(alt).flatMap(([language, text]) =>
    altProblems({ text, place: place(['logo', 'alt', language]) }, light),
  );
}
