import { z } from 'zod';
import { localisedText } from './fields/localised-text.ts';
import { textField } from './fields/text.ts';

/** `logo` of `site.yaml`: the sign in the header, a drawing or a picture beside `site.yaml`. */
export const siteLogoSchema = z
  .strictObject({
    light: textField.describe('Path of the file, beside site.yaml: ./logo.svg').meta({
      pl: { title: 'Plik', description: 'Ścieżka pliku, który leży obok site.yaml. Najlepszy jest rysunek SVG.' },
      examples: ['./logo.svg'],
    }),
    dark: textField
      .describe('The same for the dark theme, where the first one could not be seen.')
      .meta({
        pl: {
          title: 'Plik do ciemnego motywu',
          description: 'To samo na ciemne tło, jeśli pierwszego by tam nie widać.',
        },
        examples: ['./logo-ciemne.svg'],
      })
      .optional(),
    alt: localisedText
      .describe('What it says to people who cannot see it. Beside the name of the site it may be left out.')
      .meta({
        pl: {
          title: 'Opis',
          description: 'Co mówi osobom, które go nie zobaczą. Obok nazwy strony nie trzeba go podawać.',
        },
        examples: ['Gmina Trójrzecz'],
      })
      .optional(),
    withName: z
      .boolean()
      .describe('Whether the name of the site stands beside it.')
      .meta({
        pl: {
          title: 'Z nazwą',
          description: 'Czy obok logo stoi nazwa strony. Logo, które samo ją zawiera (false), musi mieć alt.',
        },
      })
      .default(true),
  })
  .describe('The logo in the header.')
  .meta({ pl: { title: 'Logo', description: 'Logo w nagłówku strony.' } });

/** The logo of a site, as its settings give it. */
export type SiteLogo = z.output<typeof siteLogoSchema>;
