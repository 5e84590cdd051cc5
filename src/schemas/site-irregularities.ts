import { z } from 'zod';
import { expects } from './fields/expectation.ts';
import { webAddressField } from './fields/link.ts';
import { localisedText } from './fields/localised-text.ts';

/** `irregularities` of `site.yaml`: who is told when the Union's money is spent against the rules. */
export const siteIrregularitiesSchema = z
  .array(
    z.strictObject({
      title: localisedText.describe('Who takes the report, for all languages or for each.').meta({
        pl: { title: 'Kto', description: 'Kto przyjmuje zgłoszenie, jeden tekst dla wszystkich języków albo osobne.' },
        examples: ['Instytucja, która przyjmuje zgłoszenia', { pl: 'Instytucja', en: 'Institution' }],
      }),
      to: z
        .union([z.email(), webAddressField], expects('email-or-address'))
        .describe('Where it is sent: an e-mail address, or the address of a page.')
        .meta({
          pl: { title: 'Dokąd', description: 'Dokąd się je wysyła: adres e-mail albo adres strony.' },
          examples: ['https://example.org/zglos', 'zgloszenia@example.org'],
        }),
    }),
  )
  .describe(
    'Where irregularities are reported; told in the funding of every project that the European Union pays for. Kronika knows no such address by itself: take it from the agreement or from the programme.',
  )
  .meta({
    pl: {
      title: 'Nieprawidłowości',
      description:
        'Gdzie zgłosić nieprawidłowości. Pokazuje to część „Finansowanie” każdego projektu, za który płaci Unia Europejska. Kronika nie zna takich adresów: weź je z umowy albo ze strony programu.',
    },
  });
