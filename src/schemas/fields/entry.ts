import { z } from 'zod';
import { aliasesField } from './alias.ts';
import { attachmentField } from './attachment.ts';
import { contactField } from './contact.ts';
import { dateField, momentField } from './date.ts';
import { linkField } from './link.ts';
import { pictureField, type SchemaContext } from './picture.ts';
import { textField } from './text.ts';
import { videoField } from './video.ts';

/**
 * The fields that every Markdown entry has.
 * @param context supplies the schema of a picture's path
 */
export function entryFields<Image extends z.ZodType>(context: SchemaContext<Image>) {
  return {
    title: textField.describe('What the entry is called.').meta({
      pl: { title: 'Tytuł', description: 'Jak nazywa się wpis.' },
      examples: ['Spotkanie partnerstwa w Trójrzeczu'],
    }),
    subtitle: textField
      .describe('An official or longer name, shown under the title.')
      .meta({ pl: { title: 'Podtytuł', description: 'Urzędowa albo dłuższa nazwa, pokazywana pod tytułem.' } })
      .optional(),
    kicker: textField
      .describe('A word or two above the title that say what sort of text it is.')
      .meta({
        pl: { title: 'Nadtytuł', description: 'Słowo lub dwa nad tytułem: co to za tekst.' },
        examples: ['Rozmowa'],
      })
      .optional(),
    authors: z
      .array(textField)
      .describe('Who wrote it, each by name.')
      .meta({
        pl: { title: 'Autorzy', description: 'Kto to napisał, każdy z nazwiska albo nazwy.' },
        examples: [['Anna Nowak', 'Jan Kowalski']],
      })
      .default([]),
    description: textField.describe('One or two sentences for lists, search and sharing.').meta({
      pl: {
        title: 'Opis',
        description: 'Jedno lub dwa zdania na listy, do wyszukiwarki i do udostępniania.',
      },
      examples: ['O czym rozmawialiśmy z urzędami i stowarzyszeniami.'],
    }),
    pubDate: momentField
      .describe('When it was published; a later date keeps it off the site until then.')
      .meta({
        pl: {
          title: 'Data publikacji',
          description: 'Kiedy wpis się ukazał. Późniejsza data trzyma go w ukryciu do tego dnia.',
        },
      })
      .optional(),
    updatedDate: momentField
      .describe('When its meaning last changed.')
      .meta({ pl: { title: 'Data zmiany', description: 'Kiedy ostatnio zmieniono treść, a nie tylko literówkę.' } })
      .optional(),
    expiryDate: momentField
      .describe('From when it is no longer shown.')
      .meta({ pl: { title: 'Data wygaśnięcia', description: 'Od kiedy wpisu już nie widać.' } })
      .optional(),
    draft: z
      .boolean()
      .describe('Not yet for the public.')
      .meta({ pl: { title: 'Szkic', description: 'true: czytelnicy jeszcze nie widzą wpisu.' } })
      .default(false),
    featured: z
      .boolean()
      .describe('Shown on the home page.')
      .meta({ pl: { title: 'Wyróżniony', description: 'true: wpis jest na stronie głównej.' } })
      .default(false),
    cover: pictureField(context)
      .describe('The picture above the text and on lists.')
      .meta({ pl: { title: 'Zdjęcie główne', description: 'Zdjęcie nad tekstem i na listach.' } })
      .optional(),
    tags: z
      .array(textField)
      .describe('Topics, each in a few words.')
      .meta({
        pl: { title: 'Tematy', description: 'Tematy wpisu, każdy w kilku słowach.' },
        examples: [['rynek pracy', 'seniorzy']],
      })
      .default([]),
    videos: z
      .array(videoField)
      .describe('Films kept elsewhere.')
      .meta({ pl: { title: 'Filmy', description: 'Filmy, które leżą na innych stronach.' } })
      .default([]),
    attachments: z
      .array(attachmentField)
      .describe('Files to download that lie beside the entry.')
      .meta({ pl: { title: 'Załączniki', description: 'Pliki do pobrania, które leżą obok wpisu.' } })
      .default([]),
    links: z
      .array(linkField)
      .describe('Addresses elsewhere.')
      .meta({ pl: { title: 'Odnośniki', description: 'Adresy na innych stronach.' } })
      .default([]),
    aliases: aliasesField,
    contact: contactField
      .describe('Where the public can turn about this entry.')
      .meta({ pl: { title: 'Kontakt', description: 'Gdzie pytać o sprawę z tego wpisu.' } })
      .optional(),
    responsible: textField
      .describe('Who answers for the text.')
      .meta({ pl: { title: 'Odpowiada za treść', description: 'Kto odpowiada za tekst.' } })
      .optional(),
    publishedBy: textField
      .describe('Who put it on the site.')
      .meta({
        pl: { title: 'Opublikował(a)', description: 'Kto zamieścił wpis na stronie: osoba albo zespół.' },
        examples: ['Anna Nowak, zespół promocji'],
      })
      .optional(),
    producedDate: dateField
      .describe('When the text or document was made, where it is older than its publication here.')
      .meta({
        pl: {
          title: 'Data wytworzenia',
          description: 'Kiedy powstał tekst albo dokument, jeśli wcześniej, niż pojawił się na stronie.',
        },
        examples: ['2013-02-28'],
      })
      .optional(),
  };
}
