import { z } from 'zod';
import { expects } from './fields/expectation.ts';
import { webAddressField } from './fields/link.ts';
import { localeField } from './fields/locale.ts';
import { localisedText } from './fields/localised-text.ts';
import { referenceTo } from './fields/reference.ts';
import { textField } from './fields/text.ts';

const common = {
  privacyPage: referenceTo('pages')
    .describe('Slug of a page on privacy, in place of the one made from "privacy".')
    .meta({
      pl: {
        title: 'Strona o prywatności',
        description: 'Własna strona o prywatności zamiast tej z pola privacy.',
      },
      examples: ['prywatnosc'],
    })
    .optional(),
  promise: localisedText
    .describe('What the subscriber gets and how often.')
    .meta({
      pl: { title: 'Obietnica', description: 'Co i jak często dostanie ten, kto się zapisze.' },
      examples: ['Napiszemy, gdy na stronie pojawi się coś nowego.'],
    })
    .optional(),
};

/** Something that a service calls by a word without spaces, as it stands in its own form. */
const idField = z.string(expects('service-id')).regex(/^[\w.~-]+$/, expects('service-id'));

/** A number that a service gave; YAML reads it as a number or, in quotes, as a text. */
const numberField = z.union(
  [z.int().positive().transform(String), z.string().regex(/^\d+$/)],
  expects('service-number'),
);

const uuidField = z.guid(expects('uuid'));

/** The address of a form as the service gives it, known by its host and path. */
const formAddress = (pattern: RegExp) => webAddressField.regex(pattern, expects('form-address'));

const account = idField.describe('Name of the account, as in its addresses.').meta({
  pl: { title: 'Konto', description: 'Nazwa konta u dostawcy, taka jak w jego adresach.' },
  examples: ['gmina'],
});
const form = idField.describe('Id of the form, from its address.').meta({
  pl: { title: 'Formularz', description: 'Oznaczenie formularza, z jego adresu.' },
  examples: ['mbjqzrpk'],
});
const formNumber = numberField.describe('Number of the form, from its address.').meta({
  pl: { title: 'Numer formularza', description: 'Numer formularza, z jego adresu.' },
  examples: ['1234567'],
});
const address = webAddressField.describe('Where the program runs.').meta({
  pl: { title: 'Adres programu', description: 'Adres, pod którym działa program.' },
  examples: ['https://listy.example.org/'],
});
const list = idField.describe('The list that addresses are added to, as the service names it.').meta({
  pl: { title: 'Lista', description: 'Lista, na którą trafiają adresy, tak jak nazywa ją dostawca.' },
  examples: ['Wq5XT'],
});
const tags = z
  .array(textField)
  .describe('Tags that a new subscriber gets, as the service names them.')
  .meta({
    pl: { title: 'Znaczniki', description: 'Znaczniki, które dostaje nowa osoba, tak jak nazywa je dostawca.' },
    examples: [['kronika']],
  })
  .default([]);

const tag = textField.describe('Tag that a subscriber gets who chose it, as the service names it.').meta({
  pl: { title: 'Znacznik', description: 'Znacznik, który dostaje osoba, gdy wybierze ten temat.' },
  examples: ['spotkania'],
});

/** A box of a group, by its name in the code of Mailchimp's forms; what it sends is its number in the group. */
const group = z
  .string(expects('service-id'))
  .regex(/^group\[\d+\]\[\d+\]$/, expects('service-id'))
  .describe('Name of the box (name) from the code of the form: group[1234][1].')
  .meta({
    pl: { title: 'Grupa', description: 'Nazwa pola (name) z kodu formularza: group[1234][1].' },
    examples: ['group[1234][1]'],
  });

const brevoAddress = formAddress(/^https:\/\/[\w-]+\.sibforms\.com\/serve\/[\w-]+$/)
  .describe('Address of the form (action) from its HTML code.')
  .meta({
    pl: { title: 'Adres formularza', description: 'Adres (action) z kodu HTML formularza.' },
    examples: ['https://0a1b2c.sibforms.com/serve/MUIFAbc'],
  });
const formUuid = uuidField.describe('Id of the form, from its address.').meta({
  pl: { title: 'Formularz', description: 'Oznaczenie formularza, z jego adresu.' },
  examples: ['6c1f0e4e-0f3a-4a8e-9f6e-5f6d7c8b9a00'],
});
const subscribePage = z
  .int()
  .positive()
  .describe('Number of the subscribe page.')
  .meta({ pl: { title: 'Strona zapisu', description: 'Numer strony zapisu (subscribe page).' }, examples: [1] });
const listPage = webAddressField.describe('Page of the list, on which people sign up.').meta({
  pl: { title: 'Strona listy', description: 'Strona listy, na której ludzie się zapisują.' },
  examples: ['https://listy.example.org/mailman3/postorius/lists/kronika.example.org/'],
});
const alias = idField.describe('The alias that stands in place of your address.').meta({
  pl: { title: 'Alias', description: 'Ciąg znaków, który serwis dał zamiast Twojego adresu.' },
  examples: ['0a1b2c3d4e5f'],
});
const accessKey = uuidField.describe('The access key, which is public.').meta({
  pl: { title: 'Klucz dostępu', description: 'Klucz „access key”, który jest jawny.' },
  examples: ['6c1f0e4e-0f3a-4a8e-9f6e-5f6d7c8b9a00'],
});
const formName = idField.describe('Name of the form in the panel of Netlify.').meta({
  pl: { title: 'Nazwa formularza', description: 'Nazwa formularza w panelu Netlify.' },
  examples: ['newsletter'],
});

const uuids = z
  .array(uuidField)
  .min(1)
  .describe('Public lists, by their UUID.')
  .meta({
    pl: { title: 'Listy', description: 'Publiczne listy, każda przez swój UUID.' },
    examples: [['6c1f0e4e-0f3a-4a8e-9f6e-5f6d7c8b9a00']],
  });

const listNumbers = z
  .array(z.int().positive())
  .min(1)
  .describe('Numbers of the lists.')
  .meta({ pl: { title: 'Listy', description: 'Numery list.' }, examples: [[2]] });

const language = localeField.describe('Language of the pages with that form.').meta({
  pl: { title: 'Język', description: 'Język stron, na których stoi ten formularz.' },
  examples: ['en'],
});

/** What a sign-up on the page of a project carries, so that people are told of that project. */
function ofProjects<Shape extends z.ZodRawShape>(shape: Shape) {
  return z
    .array(
      z.strictObject({
        project: referenceTo('projects')
          .describe('The project on whose page the form stands.')
          .meta({
            pl: { title: 'Projekt', description: 'Projekt, na którego stronie stoi formularz.' },
            examples: ['dolina-trzech-rzek'],
          }),
        language: language.optional(),
        ...shape,
      }),
    )
    .describe('Projects with a form of their own on their page, and what it carries.')
    .meta({
      pl: {
        title: 'Projekty',
        description: 'Projekty, które mają na swojej stronie własny formularz, i co on przekazuje dostawcy.',
      },
    })
    .default([]);
}

/** What a sign-up carries on the pages of one language, so that people are written to in it. */
function ofLanguages<Shape extends z.ZodRawShape>(shape: Shape) {
  return z
    .array(z.strictObject({ language, ...shape }))
    .describe('Languages whose pages have a form that says something else to the service, and what.')
    .meta({
      pl: {
        title: 'Języki',
        description: 'Języki, w których formularz przekazuje dostawcy coś innego, i co przekazuje.',
      },
    })
    .default([]);
}

/** Topics among which a reader may choose, and what the service is sent for each that was chosen. */
function ofTopics<Shape extends z.ZodRawShape>(shape: Shape) {
  return z
    .array(
      z.strictObject({
        title: localisedText
          .describe('The topic, as readers see it beside its box.')
          .meta({ pl: { title: 'Nazwa', description: 'Temat, tak jak go widzi czytelnik przy polu wyboru.' } }),
        ...shape,
      }),
    )
    .describe('Topics among which readers may choose in the form.')
    .meta({
      pl: { title: 'Tematy do wyboru', description: 'Tematy, z których czytelnik może wybierać w formularzu.' },
    })
    .default([]);
}

/** The fields of one service besides its name. */
function service<const Name extends string, Shape extends z.ZodRawShape>(name: Name, shape: Shape) {
  return z.strictObject({
    service: z.literal(name).describe(serviceIs.en).meta({ pl: serviceIs.pl }),
    ...common,
    ...shape,
  });
}

const serviceIs = {
  en: 'Who sends the newsletter; without it the form is described by the fields below.',
  pl: { title: 'Dostawca', description: 'Kto rozsyła newsletter. Bez tego pola formularz opisują pola poniżej.' },
};

const formEndpoint = webAddressField.describe('Where the form is sent.').meta({
  pl: { title: 'Adres formularza', description: 'Dokąd wysyłany jest formularz. Bez niego nie ma newslettera.' },
});

const hiddenFields = z
  .record(z.string(), z.string())
  .describe('Further fields that the provider wants.')
  .meta({
    pl: { title: 'Pola ukryte', description: 'Inne pola, których chce dostawca: nazwa i wartość.' },
    examples: [{ list: 'kronika' }],
  })
  .default({});

/** A form of any service that takes a plain POST, described field by field. */
const custom = z.strictObject({
  service: z.literal('custom').describe(serviceIs.en).meta({ pl: serviceIs.pl }).optional(),
  ...common,
  endpoint: formEndpoint.optional(),
  emailField: textField
    .describe('Name under which the provider takes the address.')
    .meta({ pl: { title: 'Pole adresu', description: 'Nazwa, pod którą dostawca przyjmuje adres e-mail.' } })
    .default('email'),
  consentField: textField
    .describe('Name under which the provider takes the consent.')
    .meta({ pl: { title: 'Pole zgody', description: 'Nazwa, pod którą dostawca przyjmuje zgodę.' } })
    .default('consent'),
  consentValue: textField
    .describe('What is sent as consent; "text" sends the words that the reader agreed to.')
    .meta({
      pl: {
        title: 'Wartość zgody',
        description: 'Co jest wysyłane jako zgoda. „text” wysyła słowa, na które zgodził się czytelnik.',
      },
      examples: ['text'],
    })
    .default('yes'),
  honeypotField: textField
    .describe('A field that people leave empty and robots fill.')
    .meta({
      pl: { title: 'Pole pułapka', description: 'Pole, które ludzie zostawiają puste, a roboty wypełniają.' },
    })
    .default('website'),
  hidden: hiddenFields,
  languages: ofLanguages({ endpoint: formEndpoint.optional(), hidden: hiddenFields }),
  topics: ofTopics({
    field: textField
      .describe('Name under which the provider takes the choice.')
      .meta({ pl: { title: 'Pole', description: 'Nazwa, pod którą dostawca przyjmuje wybór.' }, examples: ['temat'] }),
    value: textField
      .describe('What is sent when the topic was chosen.')
      .meta({ pl: { title: 'Wartość', description: 'Co jest wysyłane, gdy temat wybrano.' }, examples: ['spotkania'] }),
  }),
});

/**
 * `newsletter` of `site.yaml`: a form of a known service, or one described field by field. What is asked for is what
 * stands in the code that the service shows for its form; all of it is public, and no key belongs here.
 */
export const newsletterSchema = z.discriminatedUnion('service', [
  custom,
  service('buttondown', {
    account,
    tags,
    projects: ofProjects({ tags }),
    languages: ofLanguages({ tags }),
    topics: ofTopics({ tag }),
  }),
  service('mailchimp', {
    endpoint: formAddress(/^https:\/\/[\w.-]+\.list-manage\.com\/subscribe\/post\?(?=.*\bu=\w)(?=.*\bid=\w)/)
      .describe('Address of the form (action) from the embed code: with u, id and f_id.')
      .meta({
        pl: { title: 'Adres formularza', description: 'Adres (action) z kodu formularza: z u, id i f_id.' },
        examples: ['https://gmina.us5.list-manage.com/subscribe/post?u=0a1b2c&id=3d4e5f&f_id=00aa11'],
      }),
    tags,
    projects: ofProjects({ tags }),
    languages: ofLanguages({ tags }),
    topics: ofTopics({ group }),
  }),
  service('kit', {
    form: formNumber,
    tags,
    projects: ofProjects({ tags }),
    languages: ofLanguages({ tags }),
    topics: ofTopics({ tag }),
  }),
  service('mailerlite', {
    account: numberField.describe('Number of the account, from the address of its form.').meta({
      pl: { title: 'Numer konta', description: 'Numer konta, z adresu formularza.' },
      examples: ['123456'],
    }),
    form: formNumber,
    languages: ofLanguages({ form: formNumber }),
  }),
  service('brevo', { endpoint: brevoAddress, languages: ofLanguages({ endpoint: brevoAddress }) }),
  service('getresponse', { list, languages: ofLanguages({ list }) }),
  service('emailoctopus', { form: formUuid, languages: ofLanguages({ form: formUuid }) }),
  service('freshmail', { list }),
  service('listmonk', {
    address,
    lists: uuids,
    projects: ofProjects({ lists: uuids }),
    languages: ofLanguages({ lists: uuids }),
    topics: ofTopics({
      list: uuidField.describe('A public list, by its UUID.').meta({
        pl: { title: 'Lista', description: 'Publiczna lista, przez swój UUID.' },
        examples: ['6c1f0e4e-0f3a-4a8e-9f6e-5f6d7c8b9a00'],
      }),
    }),
    answersHere: z
      .boolean()
      .describe('Whether the page itself says how it went; the site must be among the trusted addresses of Listmonk.')
      .meta({
        pl: {
          title: 'Odpowiedź na stronie',
          description: 'Czy wynik pokazuje sama strona. Jej adres musi być w Listmonku wśród zaufanych.',
        },
      })
      .default(false),
  }),
  service('sendy', { address, list, languages: ofLanguages({ list }) }),
  service('phplist', {
    address,
    page: subscribePage,
    lists: listNumbers,
    projects: ofProjects({ lists: listNumbers }),
    languages: ofLanguages({ page: subscribePage.optional(), lists: listNumbers.optional() }),
    topics: ofTopics({
      list: z
        .int()
        .positive()
        .describe('Number of the list.')
        .meta({ pl: { title: 'Lista', description: 'Numer listy.' }, examples: [2] }),
    }),
  }),
  service('mailman', { page: listPage, languages: ofLanguages({ page: listPage }) }),
  service('formspree', { form, languages: ofLanguages({ form }) }),
  service('basin', { form, languages: ofLanguages({ form }) }),
  service('formsubmit', { form: alias, languages: ofLanguages({ form: alias }) }),
  service('web3forms', { form: accessKey, languages: ofLanguages({ form: accessKey }) }),
  service('netlify', { form: formName, languages: ofLanguages({ form: formName }) }),
]);

/** What `site.yaml` says of the newsletter. */
export type NewsletterSettings = z.output<typeof newsletterSchema>;

/** The services that are known by name, and `custom`. */
export type NewsletterService = NonNullable<NewsletterSettings['service']>;
