import { z } from 'zod';
import { momentField } from './date.ts';
import { expects } from './expectation.ts';
import type { Wording } from './field-texts.ts';
import { moneyField } from './money.ts';
import type { ImageFile, SchemaContext } from './picture.ts';
import { textField } from './text.ts';

/** Whose rules on publicity hold for an amount of money: those of a period of EU funds, or of another payer. */
export const fundingSources = ['eu-2007-2013', 'eu-2014-2020', 'eu-2021-2027', 'kpo', 'state', 'other'] as const;

export type FundingSource = (typeof fundingSources)[number];

/** Each source in words. */
export const fundingSourceTexts: Record<FundingSource, Wording> = {
  'eu-2007-2013': { pl: 'fundusze UE 2007–2013', en: 'EU funds 2007–2013' },
  'eu-2014-2020': { pl: 'fundusze UE 2014–2020', en: 'EU funds 2014–2020' },
  'eu-2021-2027': { pl: 'Fundusze Europejskie 2021–2027', en: 'European Funds 2021–2027' },
  kpo: { pl: 'Krajowy Plan Odbudowy', en: 'the National Recovery Plan' },
  state: { pl: 'budżet państwa albo państwowy fundusz celowy', en: 'the state budget or a state fund' },
  other: { pl: 'kto inny, z własną formułą', en: 'anybody else, in words of their own' },
};

/**
 * Where the money of a project comes from.
 * @param context supplies the schema of the path to a sign
 */
export function fundingField<Image extends z.ZodType>({ image }: SchemaContext<Image>) {
  return z
    .strictObject({
      source: z
        .enum(fundingSources)
        .describe('Whose rules on publicity hold; they decide about signs, words and what must be told.')
        .meta({
          pl: {
            title: 'Źródło',
            description: 'Czyje zasady promocji obowiązują. Od tego zależą znaki, formuła i to, co trzeba podać.',
          },
          values: fundingSourceTexts,
        })
        .optional(),
      programme: textField.describe('Name of the programme.').meta({
        pl: { title: 'Program', description: 'Nazwa programu.' },
        examples: ['Fundusze Europejskie dla Rozwoju Społecznego 2021–2027'],
      }),
      priority: textField
        .describe('Priority of the programme.')
        .meta({ pl: { title: 'Priorytet', description: 'Priorytet programu.' } })
        .optional(),
      measure: textField
        .describe('Measure of the programme.')
        .meta({ pl: { title: 'Działanie', description: 'Działanie programu.' } })
        .optional(),
      submeasure: textField
        .describe('Sub-measure of the programme.')
        .meta({ pl: { title: 'Poddziałanie', description: 'Poddziałanie programu.' } })
        .optional(),
      fund: textField
        .describe('The fund behind the programme.')
        .meta({
          pl: { title: 'Fundusz', description: 'Fundusz, z którego jest program.' },
          examples: ['Europejski Fundusz Społeczny Plus'],
        })
        .optional(),
      agreement: textField
        .describe('Number of the agreement.')
        .meta({ pl: { title: 'Umowa', description: 'Numer umowy o dofinansowanie.' } })
        .optional(),
      agreementDate: momentField
        .describe('When the agreement was signed; before that day no sign is shown.')
        .meta({
          pl: {
            title: 'Data umowy',
            description: 'Kiedy podpisano umowę. Przed tym dniem strona nie pokazuje znaków.',
          },
          examples: ['2026-08-20'],
        })
        .optional(),
      statement: textField
        .describe('Words beside the signs of the state or of another payer; those of EU funds are fixed.')
        .meta({
          pl: {
            title: 'Formuła',
            description:
              'Słowa obok znaków przy pieniądzach z budżetu państwa albo od kogo innego. Słowa funduszy UE są stałe.',
          },
          examples: ['Dofinansowano ze środków Funduszu Solidarnościowego'],
        })
        .optional(),
      region: textField
        .describe('Whose sign follows behind the line, in a regional programme.')
        .meta({
          pl: { title: 'Województwo', description: 'Czyj znak stoi za kreską, w programie regionalnym.' },
          examples: ['Województwo Mazowieckie'],
        })
        .optional(),
      signs: z
        .strictObject({
          programme: image()
            .describe('Sign of the programme, a file beside the entry.')
            .meta({
              pl: { title: 'Znak programu', description: 'Plik z pełnokolorowym znakiem programu, obok wpisu.' },
              examples: ['./fundusze-europejskie.svg'],
            })
            .optional(),
          state: image()
            .describe('Sign with the colours of the Republic of Poland.')
            .meta({
              pl: { title: 'Barwy RP', description: 'Plik ze znakiem barw Rzeczypospolitej Polskiej.' },
              examples: ['./rzeczpospolita-polska.svg'],
            })
            .optional(),
          region: image()
            .describe('Coat of arms or official sign of the voivodeship.')
            .meta({
              pl: { title: 'Znak województwa', description: 'Plik z herbem albo oficjalnym znakiem województwa.' },
              examples: ['./wojewodztwo.svg'],
            })
            .optional(),
        })
        .describe('Official signs, as the programme hands them out. Without a file its name stands in words.')
        .meta({
          pl: {
            title: 'Znaki',
            description:
              'Oficjalne znaki z pakietu do pobrania na stronie programu. Bez pliku na stronie jest sama nazwa.',
          },
        })
        .prefault({}),
      total: moneyField
        .describe('Value of the whole project: 1250000.00 PLN')
        .meta({ pl: { title: 'Wartość projektu', description: 'Wartość całego projektu, z walutą.' } })
        .optional(),
      eu: moneyField
        .describe('Contribution of the European Union.')
        .meta({ pl: { title: 'Wkład Unii Europejskiej', description: 'Ile daje Unia Europejska.' } })
        .optional(),
      national: moneyField
        .describe('Contribution of the state budget or own means.')
        .meta({ pl: { title: 'Wkład krajowy', description: 'Ile daje budżet państwa albo środki własne.' } })
        .optional(),
    })
    .refine(
      ({ total, eu, national }) =>
        new Set([total, eu, national].flatMap((money) => (money ? [money.currency] : []))).size <= 1,
      { ...expects('funding-amounts'), path: ['total'] },
    );
}

export type Funding = z.output<ReturnType<typeof fundingField<z.ZodType<ImageFile>>>>;
