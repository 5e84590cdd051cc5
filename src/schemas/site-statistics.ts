import { z } from 'zod';
import { expects } from './fields/expectation.ts';
import { localisedText } from './fields/localised-text.ts';

const serviceIs = {
  en: 'The program that counts.',
  pl: { title: 'Program', description: 'Program, który liczy odwiedziny.' },
};

/** What is sent travels encrypted, and the address goes into the policy of every page. */
const counterAddress = z
  .url({ protocol: /^https$/, ...expects('counter-address'), abort: true })
  .refine((text) => !/[?#@;,\s'"]/.test(text), expects('counter-address'))
  .describe('Where the program runs.')
  .meta({
    pl: { title: 'Adres programu', description: 'Adres, pod którym działa program, od https://.' },
    pattern: '^https://',
    examples: ['https://licznik.example.org/'],
  });

const operator = localisedText
  .describe('Who runs the program and sees the counts, where that is not the publisher of the site.')
  .meta({
    pl: {
      title: 'Kto liczy',
      description: 'Kto prowadzi program i widzi wyniki, jeśli nie jest to wydawca strony.',
    },
    examples: ['Firma Licznik sp. z o.o., Kraków'],
  })
  .optional();

/** The fields of one program besides its name. */
function service<const Name extends string, Shape extends z.ZodRawShape>(name: Name, shape: Shape) {
  return z.strictObject({
    service: z.literal(name).describe(serviceIs.en).meta({ pl: serviceIs.pl }),
    operator,
    ...shape,
  });
}

/**
 * `statistics` of `site.yaml`: a program that counts which pages are read. There is no field that turns cookies on:
 * what is sent is made by Kronika alone, and no script of the program is loaded.
 */
export const siteStatisticsSchema = z
  .discriminatedUnion('service', [
    service('goatcounter', { address: counterAddress }),
    service('plausible', {
      address: counterAddress.default('https://plausible.io/'),
      site: z
        .string(expects('host'))
        .regex(/^(?:[a-z0-9-]+\.)*[a-z0-9-]+$/, expects('host'))
        .describe('The site, as it is named in Plausible.')
        .meta({
          pl: { title: 'Strona', description: 'Nazwa strony, taka jak w programie Plausible.' },
          examples: ['kronika.example.org'],
        }),
    }),
    service('umami', {
      address: counterAddress.default('https://cloud.umami.is/'),
      website: z
        .guid(expects('uuid'))
        .describe('Id of the site in Umami (Website ID).')
        .meta({
          pl: { title: 'Strona', description: 'Oznaczenie strony w programie Umami (Website ID).' },
          examples: ['6c1f0e4e-0f3a-4a8e-9f6e-5f6d7c8b9a00'],
        }),
    }),
    service('matomo', {
      address: counterAddress,
      site: z
        .int()
        .positive()
        .describe('Number of the site in Matomo (idSite).')
        .meta({ pl: { title: 'Strona', description: 'Numer strony w programie Matomo (idSite).' }, examples: [1] }),
    }),
  ])
  .describe('A program that counts which pages are read, without cookies; without this field nothing is counted.')
  .meta({
    pl: {
      title: 'Statystyki',
      description:
        'Program, który bez plików cookie liczy, które strony są czytane. Bez tego pola nic nie jest liczone.',
    },
    examples: [{ service: 'goatcounter', address: 'https://gmina.goatcounter.com/' }],
  });

export type SiteStatistics = z.output<typeof siteStatisticsSchema>;
