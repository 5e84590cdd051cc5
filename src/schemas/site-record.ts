import { z } from 'zod';
import { localisedText } from './fields/localised-text.ts';

/** What the record at the foot of every entry says, and whose names it may give. */
export const siteRecordSchema = z
  .strictObject({
    responsible: localisedText
      .describe('Who answers for the text of entries that do not say it themselves.')
      .meta({
        pl: { title: 'Odpowiada za treść', description: 'Kto odpowiada za treść wpisów, które same tego nie mówią.' },
        examples: ['Redakcja Kroniki'],
      })
      .optional(),
    publishedBy: localisedText
      .describe('Who puts entries on the site, where they do not say it themselves.')
      .meta({
        pl: { title: 'Publikuje', description: 'Kto zamieszcza na stronie wpisy, które same tego nie mówią.' },
        examples: ['Zespół strony internetowej'],
      })
      .optional(),
    names: z
      .boolean()
      .describe('Names the people who made the changes, as git knows them. E-mail addresses are never shown.')
      .meta({
        pl: {
          title: 'Nazwiska',
          description: 'true: podaje, kto wprowadził zmianę, tak jak zna go git. Adresów e-mail nie pokazuje nigdy.',
        },
      })
      .default(false),
    subjects: z
      .boolean()
      .describe('Tells changes that have no note for readers by the first line of the commit, meant for developers.')
      .meta({
        pl: {
          title: 'Opisy z gita',
          description:
            'true: zmianę bez notatki dla czytelników opisuje pierwszy wiersz zapisu w gicie, pisany dla redakcji.',
        },
      })
      .default(false),
    duty: z
      .enum(['project', 'bip'])
      .describe('Whether a record must be complete: what it lacks is a warning on a project’s site, an error in BIP.')
      .meta({
        pl: {
          title: 'Obowiązek',
          description: 'Czy informacje o publikacji muszą być pełne. Bez tego pola nikt tego nie sprawdza.',
        },
        values: {
          project: { pl: 'strona projektu: braki są uwagami', en: 'a project’s site: what is missing is a warning' },
          bip: { pl: 'Biuletyn Informacji Publicznej: braki są błędami', en: 'BIP: what is missing is an error' },
        },
      })
      .optional(),
    changes: z
      .int()
      .min(1)
      .describe('How many changes the page of changes and its feed tell.')
      .meta({ pl: { title: 'Zmiany', description: 'Ile zmian pokazuje strona ze zmianami i jej kanał.' } })
      .default(50),
  })
  .describe('The record of publication of entries, and the page of changes.')
  .meta({
    pl: { title: 'Informacje o publikacji', description: 'Informacje o publikacji pod wpisami i strona ze zmianami.' },
  });
