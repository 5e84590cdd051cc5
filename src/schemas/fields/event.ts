import { z } from 'zod';
import { dateField, edtfDateField, endsAfterStart } from './date.ts';
import { atOnce } from './at-once.ts';
import { expects } from './expectation.ts';
import { phoneField } from './contact.ts';
import { webAddressField } from './link.ts';
import { partyField } from './party.ts';
import { personField } from './person.ts';
import { priceField } from './price.ts';
import { referenceTo } from './reference.ts';
import { textField } from './text.ts';

/** A count of people, places or pieces. */
const countField = z.int(expects('positive-integer')).positive(expects('positive-integer'));

/** Place of an event among its like, or how many there are: pages draw and name each, so a slip of the keyboard must not ask for millions. */
export const eventNumberField = z
  .int(expects('event-number'))
  .min(1, expects('event-number'))
  .max(999, expects('event-number'));

/** What is said before a count that is not exact. */
export const approximations = {
  about: { pl: 'około', en: 'about' },
  almost: { pl: 'prawie', en: 'almost' },
  over: { pl: 'ponad', en: 'more than' },
} as const;

/** How a count is meant where it is not exact. */
export const approximateField = z.enum(['about', 'almost', 'over']).meta({ values: approximations });

/** A room in a place that has an entry of its own. */
const roomField = z.strictObject({
  place: referenceTo('places')
    .describe('The place that the room is in.')
    .meta({
      pl: { title: 'Miejsce', description: 'Miejsce, w którym jest sala.' },
      examples: ['starostwo-w-trojrzeczu'],
    }),
  room: textField
    .describe('Floor and room.')
    .meta({ pl: { title: 'Sala', description: 'Piętro i sala.' }, examples: ['sala konferencyjna, I piętro'] }),
});

/** A place with an entry of its own, a room in one, or a place described here. */
const venueField = z.union(
  [
    referenceTo('places'),
    roomField,
    z.strictObject({
      name: textField.describe('What the place is called.').meta({
        pl: { title: 'Nazwa', description: 'Jak nazywa się miejsce.' },
        examples: ['Remiza w Sarnobrzegach'],
      }),
      address: textField
        .describe('Street and number.')
        .meta({ pl: { title: 'Adres', description: 'Ulica i numer.' }, examples: ['ul. Leśna 2'] })
        .optional(),
      place: referenceTo('places')
        .describe('The town or municipality.')
        .meta({ pl: { title: 'Miejscowość', description: 'Miejscowość albo gmina.' }, examples: ['sarnobrzegi'] })
        .optional(),
      room: textField
        .describe('Floor and room.')
        .meta({ pl: { title: 'Sala', description: 'Piętro i sala.' }, examples: ['sala konferencyjna, I piętro'] })
        .optional(),
    }),
  ],
  expects('venue'),
);

/** Whether a reader is told how to sign up; where nobody can any more, no way is asked for. */
function hasWayToSignUp({
  url,
  phone,
  email,
  status,
}: {
  url?: string | undefined;
  phone?: string | undefined;
  email?: string | undefined;
  status?: string | undefined;
}): boolean {
  return (url ?? phone ?? email) !== undefined || status === 'full' || status === 'closed';
}

/** What meetings and workshops have in common. */
export const eventFields = {
  project: referenceTo('projects')
    .describe('The project that the event belongs to.')
    .meta({ pl: { title: 'Projekt', description: 'Projekt, do którego należy wydarzenie.' } })
    .optional(),
  start: edtfDateField
    .describe('When it begins, as exact as is known: 2012-06-20T09:00; what is assumed bears a sign: 2013?-09-13')
    .meta({
      pl: {
        title: 'Początek',
        description:
          'Kiedy się zaczyna, tak dokładnie, jak wiadomo. Co jest przypuszczeniem, ma znak zapytania: 2013?-09-13.',
      },
    }),
  end: edtfDateField
    .describe('When it ends.')
    .meta({ pl: { title: 'Koniec', description: 'Kiedy się kończy.' } })
    .optional(),
  previousStart: edtfDateField
    .describe('The old date of an event that was moved.')
    .meta({ pl: { title: 'Dawny termin', description: 'Dawny termin wydarzenia, które przeniesiono.' } })
    .optional(),
  venue: venueField
    .describe('Where it is: a place with an entry, a room in it, or a name and address.')
    .meta({
      pl: {
        title: 'Miejsce',
        description: 'Gdzie się odbywa: nazwa wpisu z places, sala w nim („place” i „room”) albo grupa pól „name: …”.',
      },
      examples: [
        'starostwo-w-trojrzeczu',
        { place: 'starostwo-w-trojrzeczu', room: 'sala 12' },
        { name: 'Remiza w Sarnobrzegach', place: 'sarnobrzegi' },
      ],
    })
    .optional(),
  online: z
    .strictObject({
      url: webAddressField
        .describe('The address to join at.')
        .meta({ pl: { title: 'Adres', description: 'Adres, pod którym można dołączyć.' } })
        .optional(),
      platform: textField
        .describe('What it is held on, also where the address is sent to those who signed up.')
        .meta({
          pl: { title: 'Platforma', description: 'Przez co się odbywa, także gdy adres dostają dopiero zapisani.' },
          examples: ['Microsoft Teams'],
        })
        .optional(),
    })
    .refine(({ url, platform }) => url !== undefined || platform !== undefined, expects('online'))
    .describe('Where to join over the internet.')
    .meta({ pl: { title: 'Przez internet', description: 'Gdzie dołączyć przez internet.' } })
    .optional(),
  status: z
    .enum(['scheduled', 'cancelled', 'postponed', 'moved', 'unconfirmed'])
    .describe('Whether it takes place as announced.')
    .meta({
      pl: { title: 'Stan', description: 'Czy odbywa się tak, jak zapowiedziano.' },
      values: {
        scheduled: { pl: 'zgodnie z planem', en: 'as planned' },
        cancelled: { pl: 'odwołane', en: 'will not take place' },
        postponed: { pl: 'odłożone, nowego terminu jeszcze nie ma', en: 'put off, without a new date yet' },
        moved: {
          pl: 'przeniesione: nowy termin w start, dawny w previousStart',
          en: 'has a new date in start and the old one in previousStart',
        },
        unconfirmed: {
          pl: 'zaplanowane; nie wiadomo, czy się odbyło',
          en: 'was planned; nobody knows whether it took place',
        },
      },
    })
    .default('scheduled'),
  organisers: z
    .array(partyField)
    .describe('Who organises it.')
    .meta({
      pl: { title: 'Organizatorzy', description: 'Kto organizuje.' },
      examples: [['powiatowy-urzad-pracy-w-trojrzeczu']],
    })
    .optional(),
  hosts: z
    .array(partyField)
    .describe('Who gives the room and welcomes people.')
    .meta({
      pl: { title: 'Gospodarze', description: 'Kto udostępnia miejsce i przyjmuje gości.' },
      examples: [[{ name: 'Koło Gospodyń w Sarnobrzegach' }]],
    })
    .optional(),
  sponsors: z
    .array(partyField)
    .describe('Who supports it with money or things, without organising it.')
    .meta({
      pl: { title: 'Sponsorzy', description: 'Kto wspiera wydarzenie pieniędzmi albo rzeczami, a go nie organizuje.' },
      examples: [[{ name: 'Piekarnia w Sarnobrzegach' }]],
    })
    .optional(),
  price: priceField.optional(),
  audience: z
    .array(textField)
    .describe('Who it is meant for; who came is in participants.')
    .meta({
      pl: { title: 'Dla kogo', description: 'Dla kogo jest wydarzenie. Kto przyszedł, mówi pole participants.' },
      examples: [['opiekunowie osób starszych', 'organizacje pozarządowe']],
    })
    .optional(),
  participants: z
    .strictObject({
      count: countField
        .describe('How many people came.')
        .meta({ pl: { title: 'Liczba', description: 'Ile osób przyszło.' }, examples: [18] })
        .optional(),
      approximate: approximateField
        .describe('How the count is meant where it is not exact.')
        .meta({ pl: { title: 'Przybliżenie', description: 'Jak rozumieć liczbę, jeśli nie jest dokładna.' } })
        .optional(),
      groups: z
        .array(textField)
        .describe('Who they were.')
        .meta({
          pl: { title: 'Grupy', description: 'Kim byli.' },
          examples: [['opiekunowie osób starszych', 'organizacje pozarządowe']],
        })
        .optional(),
    })
    .describe('How many people took part and who they were.')
    .meta({ pl: { title: 'Uczestnicy', description: 'Ile osób wzięło udział i kim były.' } })
    .optional(),
  speakers: z
    .array(personField)
    .describe('Who spoke.')
    .meta({ pl: { title: 'Prelegenci', description: 'Kto zabrał głos.' } })
    .optional(),
  guests: z
    .array(personField)
    .describe('Who came as a guest, without a speech that is known.')
    .meta({ pl: { title: 'Goście', description: 'Kto był gościem, jeśli nie wiadomo o jego wystąpieniu.' } })
    .optional(),
  outcomes: z
    .array(textField)
    .describe('What came of it.')
    .meta({
      pl: { title: 'Ustalenia i efekty', description: 'Co z tego wynikło, w punktach.' },
      examples: [['W marcu rusza telefon pomocy sąsiedzkiej.']],
    })
    .optional(),
  registration: z
    .strictObject({
      url: webAddressField
        .describe('Address of the form.')
        .meta({ pl: { title: 'Adres zapisów', description: 'Adres formularza.' } })
        .optional(),
      phone: phoneField
        .describe('The number to sign up at.')
        .meta({
          pl: { title: 'Telefon', description: 'Numer, pod którym można się zapisać, w apostrofach.' },
          examples: ['+48 22 123 45 67'],
        })
        .optional(),
      email: z
        .email(expects('email'))
        .describe('The e-mail address to sign up at.')
        .meta({
          pl: { title: 'E-mail', description: 'Adres e-mail, pod którym można się zapisać.' },
          examples: ['zapisy@example.org'],
        })
        .optional(),
      status: z
        .enum(['full', 'waiting-list', 'closed'])
        .describe('How signing up stands, where it is not simply open until its last day.')
        .meta({
          pl: { title: 'Stan zapisów', description: 'Jak stoją zapisy, jeśli nie są po prostu otwarte.' },
          values: {
            full: { pl: 'nie ma już wolnych miejsc', en: 'no places are left' },
            'waiting-list': {
              pl: 'nie ma wolnych miejsc, można zapisać się na listę rezerwową',
              en: 'no places are left, but people can join a waiting list',
            },
            closed: { pl: 'zapisy zakończone przed terminem', en: 'closed before the last day' },
          },
        })
        .optional(),
      deadline: dateField
        .describe('The last day to sign up.')
        .meta({ pl: { title: 'Do kiedy', description: 'Ostatni dzień zapisów.' } })
        .optional(),
      places: countField
        .describe('How many people can take part.')
        .meta({ pl: { title: 'Liczba miejsc', description: 'Ile osób może wziąć udział.' }, examples: [20] })
        .optional(),
    })
    .refine(hasWayToSignUp, expects('registration'))
    .describe('How to sign up: by a form, by phone or by e-mail.')
    .meta({ pl: { title: 'Zapisy', description: 'Jak się zapisać: formularzem, telefonem albo e-mailem.' } })
    .optional(),
  parts: z
    .array(
      z.strictObject({
        time: z
          .string()
          .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, expects('clock-time'))
          .describe('The hour at which the part begins.')
          .meta({ pl: { title: 'Godzina', description: 'O której ta część się zaczyna.' }, examples: ['09:30'] })
          .optional(),
        title: textField.describe('What the part is called.').meta({
          pl: { title: 'Tytuł części', description: 'Jak nazywa się ta część.' },
          examples: ['Powitanie i plan dnia'],
        }),
        summary: textField
          .describe('What happens or happened in it.')
          .meta({ pl: { title: 'Streszczenie', description: 'Co się w niej dzieje albo działo.' } })
          .optional(),
        speakers: z
          .array(personField)
          .describe('Who speaks in it.')
          .meta({ pl: { title: 'Prelegenci', description: 'Kto zabiera w niej głos.' } })
          .optional(),
      }),
    )
    .describe('The programme: what is to happen or happened, in order, with hours where they are known.')
    .meta({
      pl: {
        title: 'Program',
        description: 'Program wydarzenia: co po kolei, z godzinami, jeśli są znane. Po wydarzeniu: jego przebieg.',
      },
      examples: [
        [
          { time: '09:30', title: 'Powitanie' },
          { time: '10:00', title: 'Praca w grupach' },
        ],
      ],
    })
    .optional(),
  next: z
    .strictObject({
      date: edtfDateField
        .describe('When the following one is.')
        .meta({ pl: { title: 'Kiedy', description: 'Termin następnego.' } })
        .optional(),
      place: referenceTo('places')
        .describe('Where the following one is.')
        .meta({ pl: { title: 'Gdzie', description: 'Miejsce następnego.' }, examples: ['sarnobrzegi'] })
        .optional(),
      note: textField
        .describe('A sentence about it.')
        .meta({ pl: { title: 'Uwaga', description: 'Zdanie o następnym.' } })
        .optional(),
    })
    .describe('When and where the following one is, before it has an entry of its own.')
    .meta({
      pl: { title: 'Następne', description: 'Kiedy i gdzie będzie następne, zanim powstanie jego wpis.' },
    })
    .optional(),
};

/**
 * The rule that an event or a period ends no earlier than it begins.
 * @param span its two dates
 */
export function spanIsOrdered({ start, end }: { start?: unknown; end?: unknown }): boolean {
  return typeof start !== 'string' || typeof end !== 'string' || endsAfterStart(start, end);
}

/** Where and how a broken `spanIsOrdered` is reported. */
export const spanIssue = { ...expects('end-after-start'), ...atOnce, path: ['end'] };
