import type { AstroUserConfig, FontProvider } from 'astro';
import type { Locale } from '../i18n/locale.ts';
import { cutFaces } from '../typeface/cut-faces.ts';

type Family = NonNullable<AstroUserConfig['fonts']>[number];

/**
 * The typeface of headings, cut to the languages of the site: a family for Astro's `fonts`, which
 * serves its files, names them by their bytes, and writes the style sheet and the preloads.
 * @param languages the languages of the site
 * @param folders folder of the package, and where cut files are kept
 */
export function headingTypeface(
  languages: readonly Locale[],
  { packageRoot, cacheDir }: { packageRoot: string; cacheDir: string },
): Family {
  const provider: FontProvider = {
    name: 'kronika:typeface',
    resolveFont: async () => ({
      fonts: (await cutFaces(languages, packageRoot, cacheDir)).map(({ name, file, range }) => ({
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
