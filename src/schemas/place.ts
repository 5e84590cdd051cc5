import { z } from 'zod';
import { aliasesField } from './fields/alias.ts';
import type { Wording } from './fields/field-texts.ts';
import { referenceTo } from './fields/reference.ts';
import { textField } from './fields/text.ts';

/** How large a place is. */
export const placeKinds = ['county', 'municipality', 'town', 'venue'] as const;

/** Each size of place in words. */
export const placeKindTexts: Record<(typeof placeKinds)[number], Wording> = {
  county: { pl: 'powiat', en: 'a county' },
  municipality: { pl: 'gmina', en: 'a municipality' },
  town: { pl: 'miejscowość', en: 'a town or village' },
  venue: { pl: 'budynek lub sala', en: 'a building or room' },
};

/** What helps people to enter, hear and find their way. */
export const accessFeatures = [
  'step-free-entrance',
  'lift',
  'accessible-toilet',
  'induction-loop',
  'parking',
  'assistance-dog',
  'sign-language',
  'quiet-room',
] as const;

/** Each aid in words. */
export const accessFeatureTexts: Record<(typeof accessFeatures)[number], Wording> = {
  'step-free-entrance': { pl: 'wejście bez stopni', en: 'an entrance without steps' },
  lift: { pl: 'winda', en: 'a lift' },
  'accessible-toilet': { pl: 'toaleta dla osób z niepełnosprawnościami', en: 'a toilet for disabled people' },
  'induction-loop': { pl: 'pętla indukcyjna', en: 'an induction loop' },
  parking: { pl: 'miejsca parkingowe dla osób z niepełnosprawnościami', en: 'parking for disabled people' },
  'assistance-dog': { pl: 'można wejść z psem asystującym', en: 'assistance dogs are welcome' },
  'sign-language': { pl: 'tłumacz języka migowego', en: 'a sign language interpreter' },
  'quiet-room': { pl: 'pokój wyciszenia', en: 'a quiet room' },
};

/** A county, municipality, town or venue. Takes no pictures, so it needs no context. */
export function placeSchema() {
  return z
    .strictObject({
      name: textField
        .describe('What the place is called.')
        .meta({ pl: { title: 'Nazwa', description: 'Jak nazywa się miejsce.' }, examples: ['Remiza w Sarnobrzegach'] }),
      kind: z
        .enum(placeKinds)
        .describe('How large the place is.')
        .meta({
          pl: { title: 'Rodzaj', description: 'Jak duże jest miejsce.' },
          values: placeKindTexts,
        }),
      within: referenceTo('places')
        .describe('The larger place that it lies in.')
        .meta({
          pl: { title: 'Leży w', description: 'Większe miejsce, w którym leży.' },
          examples: ['powiat-legionowski'],
        })
        .optional(),
      address: textField
        .describe('Street and number.')
        .meta({ pl: { title: 'Adres', description: 'Ulica i numer.' }, examples: ['ul. Leśna 2'] })
        .optional(),
      geo: z
        .strictObject({
          lat: z
            .number()
            .min(-90)
            .max(90)
            .describe('Latitude.')
            .meta({ pl: { title: 'Szerokość', description: 'Szerokość geograficzna.' }, examples: [52.4] }),
          lon: z
            .number()
            .min(-180)
            .max(180)
            .describe('Longitude.')
            .meta({ pl: { title: 'Długość', description: 'Długość geograficzna.' }, examples: [20.93] }),
        })
        .describe('Degrees, WGS 84.')
        .meta({ pl: { title: 'Współrzędne', description: 'Stopnie w układzie WGS 84.' } })
        .optional(),
      access: z
        .array(
          z.enum(accessFeatures).meta({
            values: accessFeatureTexts,
          }),
        )
        .describe('What helps people to enter, hear and find their way.')
        .meta({
          pl: { title: 'Dostępność', description: 'Co ułatwia wejście, słuchanie i orientację.' },
          examples: [['step-free-entrance', 'parking']],
        })
        .default([]),
      aliases: aliasesField,
    })
    .meta({
      description: 'A county, municipality, town or venue.',
      pl: { title: 'Miejsce', description: 'Powiat, gmina, miejscowość albo sala.' },
    });
}

export type PlaceInput = z.input<ReturnType<typeof placeSchema>>;
export type Place = z.output<ReturnType<typeof placeSchema>>;
