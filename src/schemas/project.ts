import { z } from 'zod';
import { dateField, edtfDateField, periodEndField } from './fields/date.ts';
import { entryFields } from './fields/entry.ts';
import { approximateField, eventNumberField, spanIsOrdered, spanIssue } from './fields/event.ts';
import { expects } from './fields/expectation.ts';
import { fundingField } from './fields/funding.ts';
import { webAddressField } from './fields/link.ts';
import { partyField } from './fields/party.ts';
import type { ImageFile, SchemaContext } from './fields/picture.ts';
import { referenceTo } from './fields/reference.ts';
import { textField } from './fields/text.ts';

/** One result: a figure with what it counts, or a thing that was made. */
const resultField = z.strictObject({
  value: textField
    .describe('The figure, or nothing where the result is a thing.')
    .meta({
      pl: {
        title: 'Liczba',
        description: 'Liczba w apostrofach. Jeśli wynikiem jest rzecz, pole się pomija.',
      },
      examples: ['60'],
    })
    .optional(),
  label: textField.describe('What was counted or made.').meta({
    pl: { title: 'Czego', description: 'Co policzono albo zrobiono.' },
    examples: ['osób wzięło udział'],
  }),
  approximate: approximateField
    .describe('How the figure is meant where it is not exact.')
    .meta({ pl: { title: 'Przybliżenie', description: 'Jak rozumieć liczbę, jeśli nie jest dokładna.' } })
    .optional(),
});

/**
 * A project: what it is, who pays, who takes part, what came of it.
 * @param context supplies the schema of a picture's path
 */
export function projectSchema<Image extends z.ZodType>(context: SchemaContext<Image>) {
  return z
    .strictObject({
      ...entryFields(context),
      shortTitle: textField
        .describe('Name for menus and back-links.')
        .meta({ pl: { title: 'Krótki tytuł', description: 'Nazwa do menu i odnośników.' }, examples: ['Most pokoleń'] })
        .optional(),
      example: z
        .boolean()
        .describe('The project is invented to show how the site works.')
        .meta({
          pl: { title: 'Przykład', description: 'true: projekt jest wymyślony, żeby pokazać, jak działa strona.' },
        })
        .default(false),
      period: z
        .strictObject({
          start: edtfDateField
            .describe('When it begins.')
            .meta({ pl: { title: 'Początek', description: 'Kiedy projekt się zaczyna.' }, examples: ['2027-02'] })
            .optional(),
          end: periodEndField
            .describe('When it ends; .. where it goes on without an end.')
            .meta({
              pl: { title: 'Koniec', description: 'Kiedy projekt się kończy; .. jeśli trwa bez daty końca.' },
            })
            .optional(),
        })
        .refine(spanIsOrdered, spanIssue)
        .describe('When it runs; what is not known is left out, and then the site does not say whether it still runs.')
        .meta({
          pl: {
            title: 'Okres',
            description:
              'Od kiedy do kiedy trwa. Czego nie wiadomo, to się pomija; strona nie mówi wtedy, czy projekt jeszcze trwa.',
          },
          examples: [{ start: '2027-02', end: '2028-12' }],
        }),
      status: z
        .enum(['cancelled', 'suspended'])
        .describe('Only where the dates do not tell.')
        .meta({
          pl: { title: 'Stan', description: 'Tylko wtedy, gdy daty tego nie mówią.' },
          values: {
            cancelled: { pl: 'przerwany', en: 'given up' },
            suspended: { pl: 'zawieszony', en: 'on hold' },
          },
        })
        .optional(),
      area: textField
        .describe('Where it works.')
        .meta({ pl: { title: 'Obszar', description: 'Gdzie działa projekt.' }, examples: ['powiat trójrzecki'] })
        .optional(),
      lead: referenceTo('organisations')
        .describe('Who leads it.')
        .meta({
          pl: { title: 'Lider', description: 'Kto prowadzi projekt.' },
          examples: ['stowarzyszenie-trzy-brzegi'],
        })
        .optional(),
      partners: z
        .array(
          z.strictObject({
            organisation: partyField.describe('The partner.').meta({
              pl: { title: 'Partner', description: 'Nazwa wpisu z organisations albo „name: …”.' },
              examples: ['urzad-miasta-trojrzecz', { name: 'Koło Gospodyń w Sarnobrzegach' }],
            }),
            role: textField
              .describe('What the partner does in the project.')
              .meta({ pl: { title: 'Rola', description: 'Co partner robi w projekcie.' }, examples: ['sale i sprzęt'] })
              .optional(),
          }),
        )
        .describe('Who carries it out together with the leader.')
        .meta({ pl: { title: 'Partnerzy', description: 'Kto prowadzi projekt razem z liderem.' } })
        .default([]),
      cooperation: z
        .array(partyField)
        .describe('Others who helped.')
        .meta({ pl: { title: 'Współpraca', description: 'Kto jeszcze pomógł.' } })
        .default([]),
      members: z
        .array(textField)
        .describe('Who belongs to the partnership, in groups, besides those who carry it out.')
        .meta({
          pl: {
            title: 'Skład partnerstwa',
            description: 'Kto wchodzi w skład partnerstwa, w grupach, oprócz tych, którzy prowadzą projekt.',
          },
          examples: [['organizacje pozarządowe', 'przedsiębiorcy']],
        })
        .default([]),
      funding: z
        .union(
          [
            z.array(fundingField(context)),
            z.literal('none').meta({ values: { none: { pl: 'bez dofinansowania', en: 'nobody gave money for it' } } }),
          ],
          expects('funding'),
        )
        .describe('Where the money comes from; none where it is known that nobody gave any.')
        .meta({
          pl: {
            title: 'Dofinansowanie',
            description:
              'Skąd są pieniądze. Wszystkie kwoty w jednej walucie. none: wiadomo, że projekt nie ma dofinansowania. Bez tego pola strona nic o nim nie mówi.',
          },
          examples: ['none'],
        })
        .default([]),
      aims: z
        .array(textField)
        .describe('What it wants to achieve.')
        .meta({ pl: { title: 'Cele', description: 'Co projekt chce osiągnąć, w punktach.' } })
        .default([]),
      tasks: z
        .array(textField)
        .describe('What is done in it.')
        .meta({ pl: { title: 'Zadania', description: 'Co się w nim robi, w punktach.' } })
        .default([]),
      targetGroups: z
        .array(textField)
        .describe('For whom it is.')
        .meta({
          pl: { title: 'Dla kogo', description: 'Dla kogo jest projekt.' },
          examples: [['osoby po 60. roku życia', 'uczniowie szkół średnich']],
        })
        .default([]),
      plannedResults: z
        .array(resultField)
        .describe('What is meant to come of it.')
        .meta({ pl: { title: 'Planowane wyniki', description: 'Co ma z projektu wyniknąć.' } })
        .default([]),
      results: z
        .array(resultField)
        .describe('What came of it.')
        .meta({ pl: { title: 'Wyniki', description: 'Co z projektu wynikło. Plan ma pole plannedResults.' } })
        .default([]),
      tasksDescribeResults: z
        .boolean()
        .describe('The tasks say what comes of them, so no results are planned apart.')
        .meta({
          pl: {
            title: 'Wyniki w zadaniach',
            description: 'true: zadania mówią, co z nich wyniknie, więc planowanych wyników nie ma osobno.',
          },
        })
        .default(false),
      teams: z
        .array(
          z.strictObject({
            name: textField.describe('What the team is called; its meetings give this name in team.').meta({
              pl: {
                title: 'Nazwa zespołu',
                description: 'Jak nazywa się zespół. Jego spotkania podają tę nazwę w polu team.',
              },
              examples: ['Zespół usług społecznych'],
            }),
            plannedMeetings: eventNumberField
              .describe('How many meetings it plans.')
              .meta({ pl: { title: 'Planowane spotkania', description: 'Ile spotkań planuje zespół.' }, examples: [6] })
              .optional(),
          }),
        )
        .describe('Task teams.')
        .meta({ pl: { title: 'Zespoły', description: 'Zespoły zadaniowe.' } })
        .default([]),
      plannedMeetings: eventNumberField
        .describe('Planned or held meetings of the whole partnership.')
        .meta({
          pl: {
            title: 'Planowane spotkania',
            description: 'Ile spotkań całego partnerstwa jest w planie albo się odbyło.',
          },
          examples: [4],
        })
        .optional(),
      hashtags: z
        .array(textField)
        .describe('As used in social media: "#FunduszeUE"')
        .meta({
          pl: { title: 'Hasztagi', description: 'Takie jak w mediach społecznościowych, w apostrofach.' },
          examples: [['#FunduszeUE']],
        })
        .default([]),
      plainSummary: textField
        .describe('The project in easy words.')
        .meta({ pl: { title: 'Prostymi słowami', description: 'O czym jest projekt, tekst łatwy do czytania.' } })
        .optional(),
      signLanguageVideo: webAddressField
        .describe('A film about the project in sign language.')
        .meta({ pl: { title: 'Film w języku migowym', description: 'Adres filmu o projekcie w języku migowym.' } })
        .optional(),
      keepUntil: dateField
        .describe('How long it must stay published.')
        .meta({ pl: { title: 'Trzymać do', description: 'Do kiedy projekt musi być na stronie.' } })
        .optional(),
    })
    .meta({
      description: 'A project: what it is, who pays, who takes part, what came of it.',
      pl: { title: 'Projekt', description: 'Czym jest projekt, kto płaci, kto bierze udział i co z tego wynikło.' },
    });
}

/**
 * The amounts of money that a project names; none where nobody gave any, and where its entry says nothing.
 */
export function amountsOf({ funding }: Pick<Project, 'funding'>): Exclude<Project['funding'], 'none'> {
  return funding === 'none' ? [] : funding;
}

export type ProjectInput = z.input<ReturnType<typeof projectSchema<z.ZodString>>>;
export type Project = z.output<ReturnType<typeof projectSchema<z.ZodType<ImageFile>>>>;
