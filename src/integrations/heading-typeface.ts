import type { AstroUserConfig, FontProvider } from 'astro';
import type { Locale } from '../i18n/locale.ts';
import { cutFaces } from '../typeface/cut-faces.ts';
import type { KeepFile } from './kept-files/package-cache.ts';

type Family = NonNullable<AstroUserConfig['fonts']>[number];

/**
 * The typeface of headings, cut to the languages of the site: a family for Astro's `fonts`, which
 * serves its files, names them by their bytes, and writes the style sheet and the preloads.
 * @param languages the languages of the site
 * @param surroundings folder of the package, and what keeps cut files
 */
export function headingTypeface(
  languages: readonly Locale[],
  { packageRoot, keep }: { packageRoot: string; keep: KeepFile },
): Family {
  const provider: FontProvider = {
    name: 'kronika:typeface',
    resolveFont: async () => ({
      fonts: (await cutFaces(languages, packageRoot, keep)).map(({ name, file, range }) => ({
        src: [{ url: file, format: 'woff2' }],
        weight: 600,
        style: 'normal',
        unicodeRange: range,
        display: 'swap',
        meta: { subset: name },
      })),
    }),
  };
  return {
    name: 'Brygada 1918',
    cssVariable: '--font-brygada',
    provider,
    weights: [600],
    styles: ['normal'],
    // The style sheet of the tokens has fallbacks that fit better: Astro's know one font, in the wrong weight.
    fallbacks: [],
    optimizedFallbacks: false,
  };
}
