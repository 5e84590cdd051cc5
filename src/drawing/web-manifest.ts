import type { Locale } from '../i18n/locale.ts';
import { colours } from './colours.ts';
import { icons } from './icons.ts';

/**
 * What a system is told that keeps the site on its home screen, as the file `site.webmanifest`
 * (https://www.w3.org/TR/appmanifest/). The site stays a page in the browser.
 * @param site its name, main language and folder on the host
 */
export function webManifest({ name, locale, base }: { name: string; locale: Locale; base: string }): string {
  return JSON.stringify({
    name,
    lang: locale,
    dir: 'ltr',
    id: base,
    start_url: base,
    scope: base,
    display: 'browser',
    background_color: colours.paper,
    theme_color: colours.paper,
    icons: Object.entries(icons).flatMap(([icon, { type, size, purpose }]) =>
      purpose ? [{ src: `${base}${icon}`, type, sizes: `${size}x${size}`, purpose }] : [],
    ),
  });
}
