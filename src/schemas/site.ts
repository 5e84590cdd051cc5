import { z } from 'zod';
import { languageName } from '../i18n/language-name.ts';
import { builtInLocales, isLocale, type Locale } from '../i18n/locale.ts';
import { editorLanguages } from './editor-language.ts';
import { contactField } from './fields/contact.ts';
import { expects } from './fields/expectation.ts';
import { localisedText } from './fields/localised-text.ts';
import { linkField, webAddressField } from './fields/link.ts';
import { entryReference, referenceTo } from './fields/reference.ts';
import { textField } from './fields/text.ts';
import { navigationSections } from './navigation-sections.ts';
import { newsletterSchema } from './newsletter.ts';
import { siteAccessibilitySchema } from './site-accessibility.ts';
import { hostingField, siteSecuritySchema } from './site-hosting.ts';
import { sitePrivacySchema } from './site-privacy.ts';
import { siteEditingSchema } from './site-editing.ts';
import { siteGoneSchema } from './site-gone.ts';
import { siteIrregularitiesSchema } from './site-irregularities.ts';
import { siteLogoSchema } from './site-logo.ts';
import { siteRecordSchema } from './site-record.ts';
import { siteSectionsSchema } from './site-sections.ts';
import { siteStatisticsSchema } from './site-statistics.ts';

function isTimeZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}

/** Whether an address names a host and plain folders, which every server and link writes alike (RFC 3986, unreserved characters). */
function isPlainAddress(text: string): boolean {
  return !/[?#@]/.test(text) && /^\/(?:[\w~-][\w.~-]*(?:\/|$))*$/.test(new URL(text).pathname);
}

/** Parts of the home page below its opening, in the order that they have by themselves. */
const homeSections = ['events', 'calls', 'news', 'path', 'featured', 'galleries', 'newsletter'] as const;

/** Words of a menu item or another link. */
const linkText = localisedText
  .describe('The words of the link, for all languages or for each.')
  .meta({ pl: { title: 'Tekst', description: 'Słowa odnośnika, jedne dla wszystkich języków albo osobne.' } });

/** One item of the menu: a section of the site, or a page under its own words. */
const navigationItem = z.union(
  [
    z.enum(navigationSections),
    z.strictObject({
      page: referenceTo('pages')
        .describe('The page that the item leads to.')
        .meta({ pl: { title: 'Strona', description: 'Strona, do której prowadzi pozycja.' }, examples: ['o-nas'] }),
      title: linkText.optional(),
    }),
    z.strictObject({
      url: webAddressField
        .describe('The address that the item leads to.')
        .meta({ pl: { title: 'Adres', description: 'Adres, do którego prowadzi pozycja.' } }),
      title: linkText,
    }),
  ],
  expects('menu-item'),
);

/** `content/site.yaml`: all that differs between two partnerships' sites. Every default stands here. */
export const siteSchema = z
  .strictObject({
    name: localisedText.describe('Name of the site.').meta({
      pl: { title: 'Nazwa', description: 'Nazwa strony.' },
      examples: ['Kronika partnerstw', { pl: 'Kronika partnerstw', en: 'Partnership Chronicle' }],
    }),
    tagline: localisedText
      .describe('A few words under the name.')
      .meta({
        pl: { title: 'Hasło', description: 'Kilka słów pod nazwą.' },
        examples: ['Co lokalne partnerstwa zrobiły razem'],
      })
      .optional(),
    description: localisedText
      .describe('One or two sentences about the site for search engines.')
      .meta({
        pl: { title: 'Opis', description: 'Jedno lub dwa zdania o stronie, do wyszukiwarek.' },
        examples: ['Projekty, spotkania i warsztaty lokalnych partnerstw.'],
      })
      .optional(),
    logo: siteLogoSchema.optional(),
    bip: webAddressField
      .describe('Address of the office in the Public Information Bulletin (BIP); every page then links to it.')
      .meta({
        pl: {
          title: 'BIP',
          description:
            'Adres strony urzędu w Biuletynie Informacji Publicznej. Odnośnik do niej jest wtedy na każdej stronie.',
        },
        examples: ['https://bip.example.org/'],
      })
      .optional(),
    address: z
      .url({ protocol: /^https?$/, ...expects('site-address'), abort: true })
      .refine(isPlainAddress, expects('site-address'))
      .describe('Address of the site, with a folder where it has one: https://example.org/chronicle/')
      .meta({
        pl: { title: 'Adres strony', description: 'Pełny adres strony, z folderem, jeśli w nim leży.' },
        pattern: '^https?://[^?#@%]+$',
        examples: ['https://example.org/', 'https://example.org/kronika/'],
      })
      .default('http://localhost:4321/'),
    hosting: hostingField.default([]),
    compress: z
      .boolean()
      .describe(
        'Whether the build writes every text a second and third time, compressed, for servers that send such files.',
      )
      .meta({
        pl: {
          title: 'Kompresja',
          description:
            'true: budowanie zapisze obok tekstów także ich spakowane wersje (.br i .gz), które serwer tylko wysyła. Budowanie trwa dłużej.',
        },
      })
      .default(false),
    security: siteSecuritySchema.optional(),
    kronika: z
      .string(expects('version'))
      .regex(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/, expects('version'))
      .describe('Oldest version of Kronika that reads this content as it is meant; an older one stops and says so.')
      .meta({
        pl: {
          title: 'Wersja Kroniki',
          description:
            'Najstarsza wersja Kroniki, która czyta tę treść tak, jak ją napisano. Starsza zatrzyma się i to powie.',
        },
        examples: ['1.0.0'],
      })
      .optional(),
    languages: z
      .array(
        // Not an enumeration: a site may bring languages along, which are known when its settings are read.
        z
          .custom<Locale>((tag) => typeof tag === 'string' && isLocale(tag), expects('language'))
          .meta({
            type: 'string',
            pattern: '^[a-z]{2}$',
            values: Object.fromEntries(
              builtInLocales.map((tag) => [tag, { pl: languageName(tag, 'pl'), en: languageName(tag, 'en') }]),
            ),
          }),
      )
      .min(1)
      .refine((languages) => new Set(languages).size === languages.length, expects('languages'))
      .describe('Languages of the site; the first one is the main one.')
      .meta({
        pl: { title: 'Języki', description: 'Języki strony. Pierwszy jest główny.' },
        examples: [[...builtInLocales]],
        uniqueItems: true,
      })
      .default(['pl']),
    timeZone: z
      .string()
      .refine(isTimeZone, expects('time-zone'))
      .describe('Time zone of all dates with a time.')
      .meta({
        pl: { title: 'Strefa czasowa', description: 'Strefa czasowa wszystkich godzin na stronie.' },
        examples: ['Europe/Warsaw'],
      })
      .default('Europe/Warsaw'),
    navigation: z
      .array(navigationItem)
      .describe('The menu, in order: names of sections, pages, addresses elsewhere.')
      .meta({
        pl: { title: 'Menu', description: 'Menu, po kolei: nazwy działów, strony, adresy gdzie indziej.' },
        examples: [['news', 'projects', { page: 'o-nas' }]],
      })
      .default(['news', 'projects', 'meetings', 'workshops', 'galleries', 'publications', 'documents']),
    sections: siteSectionsSchema.default({}),
    gone: siteGoneSchema.default([]),
    contact: contactField
      .describe('Who runs the site.')
      .meta({ pl: { title: 'Kontakt', description: 'Kto prowadzi stronę i jak się z nim skontaktować.' } })
      .optional(),
    publisher: localisedText
      .describe('Institution that answers for the site.')
      .meta({
        pl: { title: 'Wydawca', description: 'Instytucja, która odpowiada za stronę.' },
        examples: ['Stowarzyszenie „Trzy Brzegi”'],
      })
      .optional(),
    colours: z
      .strictObject({
        accent: z
          .string()
          .regex(/^#[0-9a-f]{6}$/i, expects('colour'))
          .describe('Colour of links and buttons; where it could not be read, its nearest readable shade is shown.')
          .meta({
            pl: {
              title: 'Kolor główny',
              description:
                'Kolor odnośników i przycisków, w apostrofach. Tam, gdzie byłby nieczytelny, strona pokazuje najbliższy czytelny odcień.',
            },
            pattern: '^#[0-9a-fA-F]{6}$',
            examples: ['#0b4f6c'],
          })
          .default('#0b4f6c'),
      })
      .describe('Colours of the site.')
      .meta({ pl: { title: 'Kolory', description: 'Kolory strony.' } })
      .prefault({}),
    funders: z
      .array(
        z.strictObject({
          name: localisedText.describe('What the funder is called.').meta({
            pl: { title: 'Nazwa', description: 'Jak nazywa się ten, kto płaci.' },
            examples: ['Unia Europejska'],
          }),
          kind: z
            .enum(['eu', 'state', 'region', 'other'])
            .describe('What sort of funder it is; it decides which sign is shown.')
            .meta({
              pl: { title: 'Rodzaj', description: 'Kto to jest. Od tego zależy, jaki znak widać.' },
              values: {
                eu: { pl: 'Unia Europejska', en: 'the European Union' },
                state: { pl: 'Rzeczpospolita Polska', en: 'the state' },
                region: { pl: 'województwo, powiat albo gmina', en: 'a region, county or municipality' },
                other: { pl: 'inny', en: 'anybody else' },
              },
            })
            .default('other'),
          statement: localisedText
            .describe('The words beside the sign.')
            .meta({
              pl: { title: 'Formuła', description: 'Słowa obok znaku.' },
              examples: ['Dofinansowane przez Unię Europejską'],
            })
            .optional(),
          url: webAddressField
            .describe('Site of the funder.')
            .meta({ pl: { title: 'Adres', description: 'Strona tego, kto płaci.' } })
            .optional(),
        }),
      )
      .describe(
        'Who pays for this site, in the order in which they are shown. What tells of a project bears the signs of that project, never these.',
      )
      .meta({
        pl: {
          title: 'Kto płaci',
          description:
            'Kto płaci za tę stronę, w kolejności znaków. To, co mówi o projekcie, ma znaki swojego projektu, nigdy te.',
        },
      })
      .default([]),
    fundedBy: referenceTo('projects')
      .describe(
        'The project that pays for this site: its signs stand above its own pages (home, lists, search and plain pages), instead of the funders.',
      )
      .meta({
        pl: {
          title: 'Strona z projektu',
          description:
            'Projekt, z którego opłacono stronę. Jego znaki stoją nad jej własnymi stronami (główną, listami, szukaniem, stronami z folderu pages), zamiast pola funders.',
        },
        examples: ['dolina-trzech-rzek'],
      })
      .optional(),
    irregularities: siteIrregularitiesSchema.default([]),
    newsletter: newsletterSchema
      .describe('The form to sign up for the newsletter.')
      .meta({ pl: { title: 'Newsletter', description: 'Formularz zapisu na newsletter.' } })
      .prefault({}),
    social: z
      .array(linkField)
      .describe('Pages in social media.')
      .meta({ pl: { title: 'Media społecznościowe', description: 'Strony w mediach społecznościowych.' } })
      .default([]),
    home: z
      .strictObject({
        project: referenceTo('projects')
          .describe('The project that opens the home page.')
          .meta({
            pl: { title: 'Projekt', description: 'Projekt, od którego zaczyna się strona główna.' },
            examples: ['dolina-trzech-rzek'],
          })
          .optional(),
        sections: z
          .array(
            z.enum(homeSections).meta({
              values: {
                events: {
                  pl: 'najbliższe wydarzenia; na początku listy stoją obok wstępu',
                  en: 'what is next; beside the opening where it comes first',
                },
                calls: {
                  pl: 'nabory i zapytania ofertowe, które trwają albo dopiero się zaczną',
                  en: 'calls and requests for quotations that are open or still to open',
                },
                news: { pl: 'aktualności', en: 'news' },
                path: { pl: 'przebieg projektu', en: 'the path of the project' },
                featured: { pl: 'wyróżnione wpisy', en: 'featured entries' },
                galleries: { pl: 'galerie', en: 'galleries' },
                newsletter: { pl: 'zapis na newsletter', en: 'the form for the newsletter' },
              },
            }),
          )
          .refine((sections) => new Set(sections).size === sections.length, expects('home-sections'))
          .describe('Parts of the home page below its opening, in order; what is not named is left out.')
          .meta({
            pl: {
              title: 'Części strony głównej',
              description: 'Części strony głównej po wstępie, po kolei. Czego tu nie ma, tego nie będzie.',
            },
            examples: [['news', 'events', 'galleries']],
          })
          .default([...homeSections]),
        featured: z
          .array(entryReference)
          .describe('Entries shown on the home page, besides those marked featured.')
          .meta({
            pl: { title: 'Wyróżnione', description: 'Wpisy na stronie głównej, oprócz tych z polem featured.' },
            examples: [['meetings/2012-06-20-legionowo']],
          })
          .default([]),
        news: z
          .int()
          .min(0)
          .describe('How many pieces of news.')
          .meta({ pl: { title: 'Aktualności', description: 'Ile aktualności pokazać.' } })
          .default(5),
        galleries: z
          .int()
          .min(0)
          .describe('How many galleries.')
          .meta({ pl: { title: 'Galerie', description: 'Ile galerii pokazać.' } })
          .default(3),
      })
      .describe('What is on the home page.')
      .meta({ pl: { title: 'Strona główna', description: 'Co jest na stronie głównej.' } })
      .prefault({}),
    record: siteRecordSchema.prefault({}),
    publicBody: z
      .boolean()
      .describe('Whether the publisher is a public body, to which the act on digital accessibility applies.')
      .meta({
        pl: {
          title: 'Podmiot publiczny',
          description: 'true: wydawca jest podmiotem publicznym i musi mieć deklarację dostępności.',
        },
      })
      .default(false),
    accessibility: siteAccessibilitySchema.optional(),
    privacy: sitePrivacySchema.optional(),
    statistics: siteStatisticsSchema.optional(),
    pageSize: z
      .int()
      .min(1)
      .describe('Entries on one page of a list.')
      .meta({ pl: { title: 'Wpisy na liście', description: 'Ile wpisów mieści jedna strona listy.' } })
      .default(20),
    mdx: z
      .boolean()
      .describe(
        'Whether texts in pages/ may be .mdx files. Their HTML must be closed everywhere, and nothing in them runs: no imports, no components, no expressions but constants.',
      )
      .meta({
        pl: {
          title: 'Pliki MDX',
          description:
            'Czy teksty w pages/ mogą być plikami .mdx. HTML w nich musi być wszędzie domknięty i nic się w nich nie uruchamia: bez importów, komponentów i wyrażeń innych niż stałe.',
        },
      })
      .default(false),
    abbreviations: z
      .record(z.string(), z.union([textField, z.array(textField)], expects('text')))
      .describe('Short names that people search by, each with what it stands for, besides the common ones.')
      .meta({
        pl: {
          title: 'Skróty',
          description: 'Skróty, których ludzie używają w wyszukiwarce, z rozwinięciem; powszechne są już znane.',
        },
        examples: [{ LFD: 'Legionowskie Forum Dialogu', UM: ['Urząd Miasta', 'Urząd Marszałkowski'] }],
      })
      .default({}),
    editors: z
      .strictObject({
        language: z
          .enum(editorLanguages)
          .describe('Language in which problems are reported.')
          .meta({
            pl: { title: 'Język', description: 'W jakim języku są komunikaty o błędach.' },
            values: { pl: { pl: 'polski', en: 'Polish' }, en: { pl: 'angielski', en: 'English' } },
          })
          .default('pl'),
      })
      .describe('Language of messages.')
      .meta({ pl: { title: 'Redaktorzy', description: 'Język komunikatów dla redaktorów.' } })
      .prefault({}),
    editing: siteEditingSchema.optional(),
  })
  .meta({
    description: 'Settings of the site: all that differs between two partnerships.',
    pl: { title: 'Ustawienia strony', description: 'Ustawienia całej strony: nazwa, menu, kontakt i reszta.' },
  });

export type SiteInput = z.input<typeof siteSchema>;
export type SiteSettings = z.output<typeof siteSchema>;
export type HomeSection = (typeof homeSections)[number];
export type { LocalisedText } from './fields/localised-text.ts';
