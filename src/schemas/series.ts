import { z } from 'zod';
import { aliasesField } from './fields/alias.ts';
import { eventNumberField } from './fields/event.ts';
import { partyField } from './fields/party.ts';
import { referenceTo } from './fields/reference.ts';
import { textField } from './fields/text.ts';

/** A series of workshops or meetings. Takes no pictures, so it needs no context. */
export function seriesSchema() {
  return z
    .strictObject({
      title: textField
        .describe('What the series is called.')
        .meta({ pl: { title: 'Tytuł', description: 'Jak nazywa się cykl.' }, examples: ['Telefon bez strachu'] }),
      description: textField
        .describe('One or two sentences on what it is about.')
        .meta({ pl: { title: 'Opis', description: 'Jedno lub dwa zdania o tym, czego dotyczy.' } })
        .optional(),
      project: referenceTo('projects')
        .describe('The project that it belongs to.')
        .meta({ pl: { title: 'Projekt', description: 'Projekt, do którego należy.' } })
        .optional(),
      recurrence: textField
        .describe('How often it takes place, in words, where equal dates recur; lists then show the nearest one alone.')
        .meta({
          pl: {
            title: 'Powtarzanie',
            description:
              'Jak często się odbywa, słowami, jeśli terminy są jednakowe. Listy pokazują wtedy tylko najbliższy.',
          },
          examples: ['w każdy wtorek o 18.00'],
        })
        .optional(),
      planned: eventNumberField
        .describe('How many workshops or meetings are planned.')
        .meta({ pl: { title: 'Planowane', description: 'Ile warsztatów albo spotkań jest w planie.' }, examples: [3] })
        .optional(),
      held: eventNumberField
        .describe('How many took place, where not every one has an entry.')
        .meta({
          pl: { title: 'Odbyte', description: 'Ile się odbyło, jeśli nie każde warsztaty albo spotkanie ma wpis.' },
          examples: [3],
        })
        .optional(),
      trainers: z
        .array(textField)
        .describe('Who leads them.')
        .meta({
          pl: { title: 'Prowadzący', description: 'Kto prowadzi warsztaty.' },
          examples: [['Ludmiła Lipowiecka']],
        })
        .default([]),
      organisers: z
        .array(partyField)
        .describe('Who organises them.')
        .meta({
          pl: { title: 'Organizatorzy', description: 'Kto je organizuje.' },
          examples: [['stowarzyszenie-trzy-brzegi']],
        })
        .default([]),
      aliases: aliasesField,
    })
    .meta({
      description: 'A series of workshops or meetings.',
      pl: { title: 'Cykl', description: 'Warsztaty albo spotkania, które tworzą całość.' },
    });
}

export type SeriesInput = z.input<ReturnType<typeof seriesSchema>>;
export type Series = z.output<ReturnType<typeof seriesSchema>>;
