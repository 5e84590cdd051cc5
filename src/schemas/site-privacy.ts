import { z } from 'zod';
import { phoneField } from './fields/contact.ts';
import { expects } from './fields/expectation.ts';
import { webAddressField } from './fields/link.ts';
import { localisedText } from './fields/localised-text.ts';

/** Grounds on which personal data may be used: GDPR, article 6(1), letters a to f. */
const legalBases = [
  'consent',
  'contract',
  'legal-obligation',
  'vital-interests',
  'public-task',
  'legitimate-interest',
] as const;

export type LegalBasis = (typeof legalBases)[number];

const recipients = z
  .array(
    z.strictObject({
      name: localisedText.describe('Who gets the data, or which sort of firms.').meta({
        pl: { title: 'Kto', description: 'Kto dostaje dane albo jakie to firmy.' },
        examples: ['Firma, która rozsyła newsletter'],
      }),
      host: z
        .string(expects('host'))
        .regex(/^(?:[a-z0-9-]+\.)*[a-z0-9-]+$/, expects('host'))
        .describe('The host that the data go to, where it is on the web.')
        .meta({
          pl: { title: 'Host', description: 'Nazwa serwera, do którego trafiają dane, bez https://.' },
          examples: ['newsletter.example.org'],
        })
        .optional(),
    }),
  )
  .describe('Who gets the data.')
  .meta({
    pl: { title: 'Odbiorcy', description: 'Kto dostaje dane.' },
    examples: [[{ name: 'Firma, która rozsyła newsletter' }]],
  });

/** What GDPR, article 13, wants to be told of one use of personal data. */
const useFields = {
  data: localisedText.describe('Which data.').meta({
    pl: { title: 'Dane', description: 'Jakie dane.' },
    examples: ['Tylko adres e-mail.'],
  }),
  purpose: localisedText.describe('What for.').meta({
    pl: { title: 'Cel', description: 'Po co.' },
    examples: ['Żeby wysłać wiadomość, gdy na stronie pojawi się coś nowego.'],
  }),
  basis: z
    .enum(legalBases)
    .describe('On what grounds (GDPR, article 6(1)).')
    .meta({
      pl: { title: 'Podstawa', description: 'Na jakiej podstawie (art. 6 ust. 1 RODO).' },
      values: {
        consent: { pl: 'zgoda (lit. a)', en: 'consent (a)' },
        contract: { pl: 'umowa (lit. b)', en: 'a contract (b)' },
        'legal-obligation': { pl: 'obowiązek prawny (lit. c)', en: 'a legal obligation (c)' },
        'vital-interests': { pl: 'żywotne interesy (lit. d)', en: 'vital interests (d)' },
        'public-task': { pl: 'zadanie publiczne (lit. e)', en: 'a public task (e)' },
        'legitimate-interest': { pl: 'prawnie uzasadniony interes (lit. f)', en: 'a legitimate interest (f)' },
      },
    }),
  basisMore: localisedText
    .describe('The act or interest behind it.')
    .meta({
      pl: { title: 'Podstawa dokładniej', description: 'Która ustawa albo jaki interes.' },
      examples: ['ustawa z dnia 8 marca 1990 r. o samorządzie gminnym'],
    })
    .optional(),
  recipients,
  transfer: localisedText
    .describe('Where data leave the European Economic Area: to which country, on what grounds.')
    .meta({
      pl: {
        title: 'Poza EOG',
        description: 'Jeśli dane trafiają poza Europejski Obszar Gospodarczy: dokąd i na jakiej podstawie.',
      },
    })
    .optional(),
  retention: localisedText.describe('How long the data are kept.').meta({
    pl: { title: 'Jak długo', description: 'Jak długo przechowujemy dane albo od czego to zależy.' },
    examples: ['Do czasu, aż się wypiszesz. Potem adres usuwamy.'],
  }),
  obligation: localisedText.describe('Whether the data must be given, and what follows if not.').meta({
    pl: { title: 'Czy trzeba', description: 'Czy podanie danych jest obowiązkowe i co, jeśli ktoś ich nie poda.' },
    examples: ['Podajesz go dobrowolnie. Bez niego nie wyślemy newslettera.'],
  }),
  automated: localisedText
    .describe('Automated decisions, with their logic and consequences; left out where there are none.')
    .meta({
      pl: {
        title: 'Decyzje automatyczne',
        description: 'Decyzje bez udziału człowieka, jeśli są: na czym polegają i co z nich wynika.',
      },
    })
    .optional(),
};

/**
 * Facts of the use of personal data, by GDPR, articles 13 and 14. The privacy page and the short clause
 * beside the newsletter form are made from them; they are the controller's words, not advice.
 */
export const sitePrivacySchema = z
  .strictObject({
    controller: z
      .strictObject({
        name: localisedText.describe('Who decides what is done with the data.').meta({
          pl: { title: 'Nazwa', description: 'Kto decyduje, co dzieje się z danymi.' },
          examples: ['Powiatowy Urząd Pracy w Trójrzeczu'],
        }),
        address: localisedText.describe('Postal address.').meta({
          pl: { title: 'Adres', description: 'Adres pocztowy.' },
          examples: ['ul. Nadbrzeżna 3, 00-000 Trójrzecz'],
        }),
        email: z
          .email(expects('email'))
          .describe('An address that somebody reads.')
          .meta({
            pl: { title: 'E-mail', description: 'Adres, na który ktoś odpowiada.' },
            examples: ['biuro@example.org'],
          }),
        phone: phoneField
          .describe('A number that somebody answers.')
          .meta({ pl: { title: 'Telefon', description: 'Numer, który ktoś odbiera, w apostrofach.' } })
          .optional(),
      })
      .describe('The controller of the data.')
      .meta({ pl: { title: 'Administrator', description: 'Administrator danych.' } }),
    officer: z
      .strictObject({
        name: localisedText
          .describe('Name of the officer.')
          .meta({ pl: { title: 'Kto', description: 'Imię i nazwisko inspektora.' } })
          .optional(),
        email: z
          .email(expects('email'))
          .describe('An address that the officer reads.')
          .meta({ pl: { title: 'E-mail', description: 'Adres inspektora.' }, examples: ['iod@example.org'] }),
        phone: phoneField
          .describe('A number that the officer answers.')
          .meta({ pl: { title: 'Telefon', description: 'Numer inspektora, w apostrofach.' } })
          .optional(),
      })
      .describe('The data protection officer, where there is one; public bodies have one.')
      .meta({ pl: { title: 'Inspektor', description: 'Inspektor ochrony danych, jeśli jest.' } })
      .optional(),
    newsletter: z
      .strictObject({
        ...useFields,
        confirmed: z
          .boolean()
          .describe('Whether an address counts only once its owner followed a link in a message (double opt-in).')
          .meta({
            pl: {
              title: 'Potwierdzenie',
              description: 'true: adres liczy się dopiero, gdy ktoś kliknie odnośnik w wiadomości.',
            },
          }),
        unsubscribe: localisedText.describe('How to stop it.').meta({
          pl: { title: 'Jak się wypisać', description: 'Jak zrezygnować z newslettera.' },
          examples: ['Kliknij odnośnik na końcu każdej wiadomości.'],
        }),
      })
      .describe('What is done with addresses of the newsletter.')
      .meta({ pl: { title: 'Newsletter', description: 'Co dzieje się z adresami z newslettera.' } })
      .optional(),
    uses: z
      .array(
        z.strictObject({
          title: localisedText.describe('What the data are used in.').meta({
            pl: { title: 'Nazwa', description: 'Przy czym używacie danych.' },
            examples: ['Zapisy na warsztaty', 'Zdjęcia z wydarzeń'],
          }),
          ...useFields,
        }),
      )
      .describe('Other uses of personal data.')
      .meta({ pl: { title: 'Inne użycia', description: 'Do czego jeszcze używacie danych osobowych.' } })
      .default([]),
    more: z
      .array(
        z.strictObject({
          title: localisedText
            .describe('A heading.')
            .meta({ pl: { title: 'Śródtytuł', description: 'Śródtytuł części.' }, examples: ['Zdjęcia z wydarzeń'] }),
          text: z
            .array(localisedText)
            .min(1)
            .describe('Its paragraphs.')
            .meta({
              pl: { title: 'Tekst', description: 'Akapity tej części.' },
              examples: [['Zdjęcia robimy na otwartych spotkaniach.']],
            }),
        }),
      )
      .describe('Further parts of the privacy page, in your own words.')
      .meta({ pl: { title: 'Dalsze części', description: 'Dalsze części strony o prywatności, własnymi słowami.' } })
      .default([]),
    authority: z
      .strictObject({
        name: localisedText.describe('The supervisory authority.').meta({
          pl: { title: 'Nazwa', description: 'Organ nadzorczy.' },
          examples: ['Prezes Urzędu Ochrony Danych Osobowych'],
        }),
        url: webAddressField.describe('Its site.').meta({
          pl: { title: 'Adres', description: 'Strona organu nadzorczego.' },
          examples: ['https://uodo.gov.pl/'],
        }),
      })
      .describe('Where to complain.')
      .meta({ pl: { title: 'Organ nadzorczy', description: 'Gdzie złożyć skargę.' } })
      .prefault({
        name: {
          pl: 'Prezes Urzędu Ochrony Danych Osobowych',
          en: 'President of the Personal Data Protection Office',
          uk: 'Голова Управління захисту персональних даних',
        },
        url: 'https://uodo.gov.pl/',
      }),
  })
  .describe('What is done with personal data; a privacy page in every language of the site is made from it.')
  .meta({
    pl: {
      title: 'Prywatność',
      description: 'Co dzieje się z danymi osobowymi. Powstaje z tego strona o prywatności w każdym języku.',
    },
  });

export type SitePrivacy = z.output<typeof sitePrivacySchema>;
