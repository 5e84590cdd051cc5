import { z } from 'zod';
import { phoneField } from './fields/contact.ts';
import { dayField } from './fields/date.ts';
import { expects } from './fields/expectation.ts';
import type { Wording } from './fields/field-texts.ts';
import { webAddressField } from './fields/link.ts';
import { localisedText } from './fields/localised-text.ts';
import { textField } from './fields/text.ts';

/** What the Polish act on digital accessibility of 4 April 2019 does not cover (art. 3). */
const exemptions = [
  'broadcast',
  'live-media',
  'media-pre-2020',
  'document-pre-2018',
  'map',
  'third-party',
  'intranet-pre-2019',
  'heritage',
  'archive',
  'technical-drawing',
] as const;

export type Exemption = (typeof exemptions)[number];

/** The day before which an exemption holds, where it has one. */
export const exemptionLimits: Partial<Record<Exemption, string>> = {
  'media-pre-2020': '2020-09-23',
  'document-pre-2018': '2018-09-23',
  'intranet-pre-2019': '2019-09-23',
  archive: '2019-09-23',
};

const exemptionTexts: Record<Exemption, Wording> = {
  broadcast: { pl: 'strony nadawców radiowych i telewizyjnych', en: 'sites of radio and television stations' },
  'live-media': { pl: 'transmisje na żywo', en: 'live audio and video' },
  'media-pre-2020': { pl: 'nagrania sprzed 23 września 2020', en: 'recordings from before 23 September 2020' },
  'document-pre-2018': {
    pl: 'dokumenty sprzed 23 września 2018, niepotrzebne do bieżących spraw',
    en: 'documents from before 23 September 2018 that no present task needs',
  },
  map: { pl: 'mapy', en: 'maps' },
  'third-party': {
    pl: 'cudze treści, których nie wolno zmieniać',
    en: 'content of others that may not be changed',
  },
  'intranet-pre-2019': {
    pl: 'intranet i ekstranet sprzed 23 września 2019',
    en: 'intranets from before 23 September 2019',
  },
  heritage: { pl: 'dzieła sztuki i zabytki', en: 'works of art and monuments' },
  archive: {
    pl: 'archiwum: niezmieniane od 23 września 2019 i niepotrzebne do bieżących spraw',
    en: 'archives: not changed since 23 September 2019, needed for no present task',
  },
  'technical-drawing': { pl: 'złożone schematy i rysunki techniczne', en: 'complex diagrams and technical drawings' },
};

/** Paragraphs, each for all languages or for each. */
const paragraphs = z.array(localisedText);

/**
 * The facts of an accessibility statement ("deklaracja dostępności"), by the structure of version 2.0
 * of 31 July 2024. The page is made from them; its wording is in `src/i18n/accessibility-statement.ts`.
 */
export const siteAccessibilitySchema = z
  .strictObject({
    body: localisedText.describe('Name of the body that makes the statement.').meta({
      pl: { title: 'Podmiot', description: 'Nazwa podmiotu, który składa deklarację, w mianowniku.' },
      examples: ['Powiatowy Urząd Pracy w Trójrzeczu'],
    }),
    published: dayField
      .describe('When the site was published.')
      .meta({ pl: { title: 'Publikacja strony', description: 'Kiedy strona została opublikowana.' } }),
    updated: dayField.describe('When its look, structure or way of publishing last changed significantly.').meta({
      pl: {
        title: 'Istotna zmiana',
        description: 'Kiedy ostatnio istotnie zmienił się wygląd, układ albo sposób publikowania.',
      },
    }),
    prepared: dayField
      .describe('When the statement was first drawn up; it never changes.')
      .meta({ pl: { title: 'Sporządzenie', description: 'Kiedy sporządzono deklarację. Ta data się nie zmienia.' } }),
    reviewed: dayField
      .describe('When the statement was last reviewed: by 31 March every year, and after every significant change.')
      .meta({
        pl: { title: 'Przegląd', description: 'Kiedy ostatnio przejrzano deklarację. Co roku do 31 marca.' },
      })
      .optional(),
    status: z
      .enum(['full', 'partial', 'none'])
      .describe('Whether the site conforms to the annex of the act.')
      .meta({
        pl: { title: 'Stan', description: 'Czy strona jest zgodna z załącznikiem do ustawy.' },
        values: {
          full: { pl: 'zgodna', en: 'conforms' },
          partial: { pl: 'częściowo zgodna', en: 'conforms in part' },
          none: { pl: 'niezgodna', en: 'does not conform' },
        },
      }),
    nonConformities: paragraphs
      .describe('What does not conform to the annex.')
      .meta({
        pl: { title: 'Niezgodności', description: 'Co jest niezgodne z załącznikiem, każda rzecz osobno.' },
        examples: [['Film z otwarcia nie ma napisów.']],
      })
      .default([]),
    excessiveCosts: z
      .array(
        z.strictObject({
          what: localisedText.describe('What is not accessible for its cost.').meta({
            pl: { title: 'Co', description: 'Co nie jest dostępne z powodu kosztów.' },
            examples: ['Napisy do nagrań obrad z lat 2020–2024.'],
          }),
          assessment: localisedText.describe('The assessment: why the cost would be disproportionate.').meta({
            pl: { title: 'Ocena', description: 'Dlaczego koszty byłyby nadmierne.' },
            examples: ['Napisy kosztowałyby więcej niż roczny budżet projektu.'],
          }),
          url: webAddressField
            .describe('The whole assessment.')
            .meta({ pl: { title: 'Adres oceny', description: 'Gdzie jest cała ocena.' } })
            .optional(),
        }),
      )
      .describe('What would be disproportionately dear to make accessible (art. 8).')
      .meta({ pl: { title: 'Nadmierne koszty', description: 'Co byłoby zbyt drogie, z oceną (art. 8 ustawy).' } })
      .default([]),
    exemptions: z
      .array(
        z.strictObject({
          kind: z
            .enum(exemptions)
            .describe('Why the act does not cover it.')
            .meta({
              pl: { title: 'Rodzaj', description: 'Dlaczego ustawa tego nie obejmuje (art. 3).' },
              values: exemptionTexts,
            }),
          what: localisedText.describe('What is not covered.').meta({
            pl: { title: 'Co', description: 'Których treści to dotyczy.' },
            examples: ['Skany dokumentów z lat 2007–2013.'],
          }),
          published: dayField
            .describe('When it was published; the newest, where there are many.')
            .meta({ pl: { title: 'Publikacja', description: 'Kiedy je opublikowano; z wielu dat najpóźniejsza.' } })
            .optional(),
        }),
      )
      .describe('What the act does not cover.')
      .meta({ pl: { title: 'Wyłączenia', description: 'Treści, których ustawa nie obejmuje.' } })
      .default([]),
    method: z
      .enum(['self', 'audit', 'contractor'])
      .describe('What the statement rests on.')
      .meta({
        pl: { title: 'Podstawa', description: 'Na jakiej podstawie sporządzono deklarację.' },
        values: {
          self: { pl: 'samoocena', en: 'a self-assessment' },
          audit: { pl: 'badanie zewnętrzne', en: 'an audit by others' },
          contractor: { pl: 'oświadczenie wykonawcy', en: 'a statement of the contractor' },
        },
      }),
    report: webAddressField
      .describe('The report of the assessment, or its summary.')
      .meta({ pl: { title: 'Raport', description: 'Adres raportu z badania albo jego podsumowania.' } })
      .optional(),
    conveniences: paragraphs
      .describe('What makes the site easier to use, what limits it.')
      .meta({ pl: { title: 'Udogodnienia', description: 'Co ułatwia korzystanie ze strony, a co je ogranicza.' } })
      .default([]),
    shortcuts: paragraphs
      .describe('Keyboard shortcuts that are not the usual ones.')
      .meta({ pl: { title: 'Skróty', description: 'Skróty klawiszowe, jeśli są inne niż zwykłe.' } })
      .default([]),
    contact: z
      .strictObject({
        name: localisedText.describe('Person or unit that answers for accessibility.').meta({
          pl: { title: 'Kto', description: 'Osoba albo komórka, która odpowiada za dostępność.' },
          examples: ['Halina Mgławska, koordynatorka do spraw dostępności'],
        }),
        email: z
          .email(expects('email'))
          .describe('An address that somebody reads.')
          .meta({
            pl: { title: 'E-mail', description: 'Adres, na który ktoś odpowiada.' },
            examples: ['dostepnosc@example.org'],
          }),
        phone: phoneField.describe('A number that somebody answers.').meta({
          pl: { title: 'Telefon', description: 'Numer, który ktoś odbiera, w apostrofach.' },
          examples: ['22 123 45 67'],
        }),
      })
      .describe('Where to turn about accessibility.')
      .meta({ pl: { title: 'Kontakt', description: 'Do kogo zgłaszać problemy z dostępnością.' } }),
    apps: z
      .array(
        z.strictObject({
          name: localisedText
            .describe('Name of the app.')
            .meta({ pl: { title: 'Nazwa', description: 'Nazwa aplikacji.' }, examples: ['Trójrzecz w telefonie'] }),
          url: webAddressField
            .describe('Where it can be got.')
            .meta({ pl: { title: 'Adres', description: 'Skąd można ją pobrać.' } }),
        }),
      )
      .describe('Mobile apps of the body.')
      .meta({ pl: { title: 'Aplikacje', description: 'Aplikacje mobilne podmiotu.' } })
      .default([]),
    architecture: z
      .strictObject({
        address: textField.describe('Address of the seat.').meta({
          pl: { title: 'Adres', description: 'Adres siedziby.' },
          examples: ['ul. Nadbrzeżna 3, 00-000 Trójrzecz'],
        }),
        description: paragraphs
          .min(1)
          .describe('How accessible the building is: way in, stairs, lift, toilet, assistance dogs.')
          .meta({
            pl: { title: 'Opis', description: 'Dojście, wejście, schody, winda, toaleta, pies asystujący.' },
            examples: [['Wejście od ul. Nadbrzeżnej jest bez stopni.']],
          }),
        url: webAddressField
          .describe('A page with more about it.')
          .meta({ pl: { title: 'Strona', description: 'Strona, na której jest więcej.' } })
          .optional(),
      })
      .describe('How accessible the building is.')
      .meta({ pl: { title: 'Architektura', description: 'Dostępność architektoniczna siedziby.' } }),
    communication: z
      .strictObject({
        interpreter: z
          .boolean()
          .describe('Whether a sign-language interpreter is available online.')
          .meta({ pl: { title: 'Tłumacz', description: 'Czy jest tłumacz języka migowego online.' } }),
        description: paragraphs
          .min(1)
          .describe('How people can communicate with the body.')
          .meta({
            pl: { title: 'Opis', description: 'Jak można się porozumieć: pętla indukcyjna, SMS, tłumacz.' },
            examples: [['Na spotkania zapraszamy tłumacza języka migowego, jeśli zgłosisz to 3 dni wcześniej.']],
          }),
        plainText: webAddressField
          .describe('What the body does, as text that machines can read.')
          .meta({ pl: { title: 'Tekst', description: 'Informacja o działalności jako tekst.' } })
          .optional(),
        signLanguage: webAddressField
          .describe('What the body does, in Polish Sign Language.')
          .meta({ pl: { title: 'PJM', description: 'Informacja o działalności w języku migowym.' } })
          .optional(),
        easyToRead: webAddressField
          .describe('What the body does, in words easy to read.')
          .meta({ pl: { title: 'ETR', description: 'Informacja o działalności w tekście łatwym do czytania.' } })
          .optional(),
      })
      .describe('How the body communicates with people.')
      .meta({ pl: { title: 'Komunikacja', description: 'Dostępność komunikacyjno-informacyjna.' } }),
  })
  .describe('The accessibility statement; a page in every language of the site is made from it.')
  .meta({
    pl: {
      title: 'Deklaracja dostępności',
      description: 'Deklaracja dostępności. Powstaje z niej strona w każdym języku.',
    },
  });

export type SiteAccessibility = z.output<typeof siteAccessibilitySchema>;
