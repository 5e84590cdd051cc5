import { diagnostic, type Diagnostic } from '../../content/diagnostics/diagnostic.ts';
import type { Content } from '../../content/content.ts';
import { contrastOnLight, palette, textContrast } from '../../colours/palette.ts';

/** The accent can be read on the light pages; where it cannot, the site shows the nearest that can. */
export function accentContrast({ settings, settingsPlace }: Pick<Content, 'settings' | 'settingsPlace'>): Diagnostic[] {
  if (!settings) return [];
  const value = settings.colours.accent;
  const ratio = contrastOnLight(value);
  if (ratio >= textContrast) return [];
  const place = settingsPlace(['colours', 'accent']);
  const suggestion = palette(value).light.accent;
  return [diagnostic('accent-contrast', place, { value, ratio, needed: textContrast, suggestion })];
}
