import { z } from 'zod';
import { aliasesField } from './fields/alias.ts';
import type { Wording } from './fields/field-texts.ts';
import { webAddressField } from './fields/link.ts';
import { partyField } from './fields/party.ts';
import type { ImageFile, SchemaContext } from './fields/picture.ts';
import { referenceTo } from './fields/reference.ts';
import { textField } from './fields/text.ts';

/** The sector that an organisation belongs to. */
export const sectors = ['public', 'social', 'business', 'academic', 'media'] as const;

/** Each sector in words. */
export const sectorTexts: Record<(typeof sectors)[number], Wording> = {
  public: { pl: 'publiczny: urzędy, szkoły, instytucje', en: 'authorities, schools, institutions' },
  social: { pl: 'społeczny: stowarzyszenia, fundacje, koła', en: 'associations, foundations, circles' },
  business: { pl: 'gospodarczy: firmy, izby', en: 'firms, chambers' },
  academic: { pl: 'nauka: uczelnie, instytuty', en: 'universities, institutes' },
  media: { pl: 'media', en: 'newspapers, radio, television' },
};

/**
 * An institution, association or firm.
 * @param context supplies the schema of a picture's path
 */
export function organisationSchema<Image extends z.ZodType>({ image }: SchemaContext<Image>) {
  return z
    .strictObject({
      name: textField
        .describe('Full name.')
        .meta({ pl: { title: 'Nazwa', description: 'Pełna nazwa.' }, examples: ['Stowarzyszenie „Trzy Brzegi”'] }),
      shortName: textField
        .describe('Short name or acronym.')
        .meta({ pl: { title: 'Nazwa skrócona', description: 'Krótka nazwa albo skrót.' } })
        .optional(),
      sector: z
        .enum(sectors)
        .describe('The sector that it belongs to.')
        .meta({
          pl: { title: 'Sektor', description: 'Do którego sektora należy.' },
          values: sectorTexts,
        })
        .optional(),
      url: webAddressField
        .describe('Its own site.')
        .meta({ pl: { title: 'Strona internetowa', description: 'Adres własnej strony organizacji.' } })
        .optional(),
      logo: image()
        .describe('Path of the sign, relative to the file.')
        .meta({
          pl: { title: 'Znak', description: 'Ścieżka pliku ze znakiem, który leży obok wpisu.' },
          examples: ['./trzy-brzegi.png'],
        })
        .optional(),
      parent: partyField
        .describe('The institution that it belongs to or works at.')
        .meta({
          pl: { title: 'Jednostka nadrzędna', description: 'Instytucja, do której należy albo przy której działa.' },
          examples: ['starostwo-powiatowe'],
        })
        .optional(),
      place: referenceTo('places')
        .describe('Where it has its seat.')
        .meta({ pl: { title: 'Siedziba', description: 'Miejsce, w którym ma siedzibę.' }, examples: ['legionowo'] })
        .optional(),
      aliases: aliasesField,
    })
    .meta({
      description: 'An institution, association or firm.',
      pl: { title: 'Organizacja', description: 'Urząd, stowarzyszenie albo firma.' },
    });
}

export type OrganisationInput = z.input<ReturnType<typeof organisationSchema<z.ZodString>>>;
export type Organisation = z.output<ReturnType<typeof organisationSchema<z.ZodType<ImageFile>>>>;
