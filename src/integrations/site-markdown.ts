import type { LoaderContext } from 'astro/loaders';
import type { Element } from 'hast';
import { decodeAddress } from '../content/decode-address.ts';
import { type RenderOptions, renderText } from '../html/render-text.ts';
import type { Locale } from '../i18n/locale.ts';
import { textWords } from './text-words.ts';

/** A text as Astro's store takes it. */
type RenderedContent = NonNullable<Parameters<LoaderContext['store']['set']>[0]['rendered']>;

/** The room of a picture in a text, which is as wide as the lines, as in the `sizes` attribute. */
const textSizes = '(width >= 40rem) 40rem, 100vw';

/**
 * A text as Astro keeps it: its HTML, with a mark for each picture beside the entry, which Astro puts
 * into place when the page is rendered.
 * @param text Markdown without front matter
 * @param options where the site and its files lie, and how the text is written
 */
export function siteMarkdown(
  text: string,
  options: Omit<RenderOptions, 'picture' | 'words'> & { locale: Locale },
): RenderedContent {
  const imagePaths = new Set<string>();
  const picture = (element: Element, written: string) => {
    const src = decodeAddress(written);
    const { alt, title } = element.properties;
    element.properties = {
      [placeholder]: JSON.stringify({
        alt: alt ?? '',
        ...(title !== undefined && { title }),
        sizes: textSizes,
        src,
        index: imagePaths.size,
      }),
    };
    imagePaths.add(src);
  };
  const { html, headings } = renderText(text, { ...options, words: textWords(options.locale), picture });
  return { html: html.replace(words, '__ASTRO_IMAGE_&#x3D;"'), metadata: { headings, imagePaths: [...imagePaths] } };
}

/** The attribute that Astro looks for. */
const placeholder = '__ASTRO_IMAGE_';

/** Words of a text that Astro would take for it; in the attribute alone, quotation marks are written as references. */
const words = /__ASTRO_IMAGE_="(?!\{&#x22;)/g;
