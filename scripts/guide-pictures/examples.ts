import type { EditorLanguage } from '../../src/schemas/editor-language.ts';

/** What somebody writes in the pictures of the guides; made up. */
export interface Example {
  /** `site.yaml` of the site. */
  site: string;
  title: string;
  description: string;
  /** Text of the entry. */
  body: string;
  /** What the photograph shows. */
  alt: string;
  /** The entry in the other language. */
  translated: { title: string; description: string };
  /** Title of an entry that is there already, its description, and the title it gets. */
  former: { title: string; description: string; changed: string };
}

/** Examples by the language of the guide. */
export const examples: Record<EditorLanguage, Example> = {
  pl: {
    site: 'name: Kronika gminy\naddress: https://example.org/\nlanguages: [pl, en]\neditors: { language: pl }\n',
    title: 'Spacer nad rzekę: zapisy ruszają',
    description: 'W sobotę 5 grudnia idziemy brzegiem rzeki. Wstęp wolny.',
    body: 'Spotykamy się o 10.00 przy moście. Trasa ma trzy kilometry i prowadzi po równej ścieżce.',
    alt: 'Mieszkańcy stoją na drewnianej kładce nad rzeką.',
    translated: {
      title: 'A walk by the river: sign up now',
      description: 'On Saturday 5 December we walk along the river. Free of charge.',
    },
    former: {
      title: 'Świetlica otwarta także w soboty',
      description: 'Od grudnia świetlica jest czynna sześć dni w tygodniu.',
      changed: 'Świetlica otwarta także w soboty i niedziele',
    },
  },
  en: {
    site: 'name: Chronicle of the municipality\naddress: https://example.org/\nlanguages: [en, pl]\neditors: { language: en }\n',
    title: 'A walk by the river: sign up now',
    description: 'On Saturday 5 December we walk along the river. Free of charge.',
    body: 'We meet at 10 am by the bridge. The route is three kilometres on an even path.',
    alt: 'Residents stand on a wooden footbridge over the river.',
    translated: {
      title: 'Spacer nad rzekę: zapisy ruszają',
      description: 'W sobotę 5 grudnia idziemy brzegiem rzeki. Wstęp wolny.',
    },
    former: {
      title: 'The day room is open on Saturdays too',
      description: 'From December the day room is open six days a week.',
      changed: 'The day room is open at weekends too',
    },
  },
};
