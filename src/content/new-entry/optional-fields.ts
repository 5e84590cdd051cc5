import { accessFeatures, accessFeatureTexts } from '../../schemas/place.ts';
import { sectors, sectorTexts } from '../../schemas/organisation.ts';
import type { EditorLanguage } from '../../schemas/editor-language.ts';
import type { EntryKind } from './entry-kind.ts';
import type { NewEntry } from './request.ts';
import { otherChoices } from './other-choices.ts';

/** Examples of fields that may be filled, under one heading. */
export interface FieldGroup {
  heading: string;
  /** YAML of one field each, right as it stands. */
  examples: string[];
}

type Words = Record<EditorLanguage, string>;

/** One field, its words in each language; a field that depends on the entry is left out where it does not fit. */
type Example = Words | false;

/**
 * The most useful optional fields of an entry, with examples that are valid as they stand.
 * @param entry the entry that they are for
 * @param language of the words
 */
export function optionalFields(entry: NewEntry, language: EditorLanguage): FieldGroup[] {
  return groups[entry.kind](entry).map(({ heading, examples }) => ({
    heading: heading[language],
    examples: examples.flatMap((example) => (example === false ? [] : [example[language]])),
  }));
}

interface Group {
  heading: Words;
  examples: Example[];
}

const useful: Words = { pl: 'Pola, które mogą się przydać:', en: 'Fields that may be of use:' };

/** Words that are the same in both languages. */
function both(text: string): Words {
  return { pl: text, en: text };
}

/** A file beside the entry where it has a folder, else one on another site. */
function fileOf({ isFolder }: NewEntry, name: Words): Words {
  return isFolder
    ? {
        pl: `file: ./${name.pl}.pdf # plik w tym folderze, w nazwie bez odstępów`,
        en: `file: ./${name.en}.pdf # a file in this folder, without spaces in its name`,
      }
    : {
        pl: `url: https://example.org/${name.pl}.pdf # gdy plik jest na innej stronie`,
        en: `url: https://example.org/${name.en}.pdf # where the file is on another site`,
      };
}

function projectOf({ project }: NewEntry): Example {
  return (
    project === undefined && {
      pl: 'project: nazwa-projektu # nazwa pliku albo folderu z projects',
      en: 'project: name-of-project # name of a file or folder in projects',
    }
  );
}

const venue: Words = {
  pl: 'venue: nazwa-miejsca # nazwa pliku z places; z salą: { place: nazwa-miejsca, room: sala 12 }',
  en: 'venue: name-of-place # name of a file in places; with a room: { place: name-of-place, room: room 12 }',
};

const price: Words = {
  pl: 'price: free # bezpłatnie; albo kwota: 20,00 PLN',
  en: 'price: free # or an amount: 20.00 PLN',
};

const sponsors: Words = {
  pl: 'sponsors: [nazwa-organizacji] # albo: [{ name: Nazwa }]',
  en: 'sponsors: [name-of-organisation] # or: [{ name: Its name }]',
};

const organisers: Words = {
  pl: 'organisers: [nazwa-organizacji] # nazwy plików z organisations',
  en: 'organisers: [name-of-organisation] # names of files in organisations',
};

const trainers: Words = {
  pl: 'trainers:\n  - name: Imię Nazwisko\n    role: trenerka',
  en: 'trainers:\n  - name: First name and surname\n    role: trainer',
};

const programme: Words = {
  pl: "parts: # program\n  - time: '09:30'\n    title: Powitanie\n  - time: '10:00'\n    title: Część pierwsza",
  en: "parts: # the programme\n  - time: '09:30'\n    title: Welcome\n  - time: '10:00'\n    title: First part",
};

const status: Words = {
  pl: 'status: cancelled # odwołane; albo: postponed (odłożone), moved (przeniesione)',
  en: 'status: cancelled # or: postponed, moved',
};

const participants: Words = {
  pl: 'participants:\n  count: 25\n  approximate: about # około; albo: almost (prawie), over (ponad)\n  groups:\n    - organizacje pozarządowe',
  en: 'participants:\n  count: 25\n  approximate: about # or: almost, over\n  groups:\n    - non-governmental organisations',
};

const speakers: Words = {
  pl: 'speakers:\n  - name: Imię Nazwisko\n    role: stanowisko\n    topic: o czym była mowa',
  en: 'speakers:\n  - name: First name and surname\n    role: office\n    topic: what they spoke about',
};

const outcomes: Words = {
  pl: 'outcomes:\n  - Co ustalono.',
  en: 'outcomes:\n  - What was agreed.',
};

function registration({ date = '' }: NewEntry): Words {
  const lines = [
    'registration:',
    '  url: https://zapisy.example.org',
    `  deadline: ${date.slice(0, 10)}`,
    '  places: 40',
  ];
  return both(lines.join('\n'));
}

/** Two hours after the start where its hour is known, or else the same day, month or year. */
function endOf({ date = '' }: NewEntry): Words {
  const [day = '', time] = date.split('T');
  const hour = Number(time?.slice(0, 2));
  if (time === undefined || hour >= 22) return both(`end: ${day}`);
  return both(`end: ${day}T${String(hour + 2).padStart(2, '0')}${time.slice(2)}`);
}

function before(entry: NewEntry, ...examples: Words[]): Group {
  return {
    heading: { pl: 'Przed wydarzeniem:', en: 'Before the event:' },
    examples: [
      projectOf(entry),
      endOf(entry),
      venue,
      both('online:\n  url: https://example.org/spotkanie\n  platform: Microsoft Teams'),
      organisers,
      sponsors,
      price,
      programme,
      ...examples,
      registration(entry),
      status,
    ],
  };
}

function after(): Group {
  return {
    heading: { pl: 'Po wydarzeniu:', en: 'After the event:' },
    examples: [participants, speakers, outcomes],
  };
}

/** Fields of every Markdown entry. */
function always({ isFolder }: NewEntry): Group {
  return {
    heading: { pl: 'W każdym wpisie:', en: 'In every entry:' },
    examples: [
      { pl: 'tags: [partnerstwo lokalne]', en: 'tags: [local partnership]' },
      { pl: 'kicker: Rozmowa # słowo lub dwa nad tytułem', en: 'kicker: Interview # a word or two above the title' },
      { pl: 'authors: [Imię Nazwisko]', en: 'authors: [First name and surname]' },
      isFolder && {
        pl: 'cover:\n  src: ./zdjecie.jpg\n  alt: Jednym zdaniem, co widać na zdjęciu.\n  credit: fot. Imię Nazwisko',
        en: 'cover:\n  src: ./photo.jpg\n  alt: What the picture shows, in one sentence.\n  credit: photo by First name and surname',
      },
      isFolder && {
        pl: 'attachments:\n  - file: ./notatka.pdf\n    title: Notatka',
        en: 'attachments:\n  - file: ./minutes.pdf\n    title: Minutes',
      },
      {
        pl: 'links:\n  - url: https://example.org/\n    title: Dokąd prowadzi odnośnik',
        en: 'links:\n  - url: https://example.org/\n    title: Where the link leads',
      },
      {
        pl: "contact:\n  office: Biuro projektu\n  phones: ['22 123 45 67']\n  email: biuro@example.org",
        en: "contact:\n  office: Project office\n  phones: ['22 123 45 67']\n  email: office@example.org",
      },
      {
        pl: 'responsible: Kto odpowiada za tekst',
        en: 'responsible: Who answers for the text',
      },
      {
        pl: 'featured: true # wyróżnij na stronie głównej',
        en: 'featured: true # show on the home page',
      },
    ],
  };
}

const groups: Record<EntryKind, (entry: NewEntry) => Group[]> = {
  project: (entry) => [
    {
      heading: useful,
      examples: [
        { pl: 'shortTitle: Krótka nazwa', en: 'shortTitle: Short name' },
        { pl: 'area: gdzie działa projekt', en: 'area: where the project works' },
        {
          pl: 'lead: nazwa-organizacji # nazwa pliku z organisations',
          en: 'lead: name-of-organisation # name of a file in organisations',
        },
        {
          pl: 'partners:\n  - organisation: nazwa-organizacji\n    role: czym się zajmuje\n  - organisation:\n      name: Organizacja bez własnego pliku',
          en: 'partners:\n  - organisation: name-of-organisation\n    role: what it does\n  - organisation:\n      name: An organisation without a file of its own',
        },
        {
          pl: 'funding:\n  - source: eu-2021-2027 # czyje zasady promocji\n    programme: Nazwa programu\n    fund: Nazwa funduszu\n    agreementDate: 2026-08-20 # kiedy podpisano umowę\n    total: 250 000,00 PLN\n    eu: 206 275,00 PLN\n    national: 43 725,00 PLN',
          en: 'funding:\n  - source: eu-2021-2027 # whose publicity rules\n    programme: Name of the programme\n    fund: Name of the fund\n    agreementDate: 2026-08-20 # when the agreement was signed\n    total: 250000.00 PLN\n    eu: 206275.00 PLN\n    national: 43725.00 PLN',
        },
        { pl: 'aims:\n  - Po co jest ten projekt.', en: 'aims:\n  - What the project is for.' },
        { pl: 'tasks:\n  - Co zrobimy.', en: 'tasks:\n  - What we will do.' },
        { pl: 'targetGroups:\n  - dla kogo', en: 'targetGroups:\n  - for whom' },
        {
          pl: "plannedResults:\n  - value: '60'\n    label: osób weźmie udział",
          en: "plannedResults:\n  - value: '60'\n    label: people will take part",
        },
        {
          pl: 'teams:\n  - name: Nazwa zespołu\n    plannedMeetings: 6',
          en: 'teams:\n  - name: Name of the team\n    plannedMeetings: 6',
        },
        {
          pl: 'plainSummary: |-\n  Projekt prostymi słowami.\n  Jedno zdanie w wierszu.',
          en: 'plainSummary: |-\n  The project in easy words.\n  One sentence in a line.',
        },
        both("hashtags: ['#FunduszeUE']"),
      ],
    },
    always(entry),
  ],
  meeting: (entry) => [
    before(
      entry,
      { pl: 'ordinal: 3 # które to spotkanie tego rodzaju', en: 'ordinal: 3 # the third meeting of its kind' },
      { pl: 'team: Nazwa zespołu # gdy kind: task-team', en: 'team: Name of the team # with kind: task-team' },
    ),
    after(),
    always(entry),
  ],
  workshop: (entry) => [
    before(
      entry,
      ...(entry.series
        ? []
        : [
            {
              pl: 'series: nazwa-cyklu # nazwa pliku z series; zawsze razem z number',
              en: 'series: name-of-series # name of a file in series; always together with number',
            },
            both('number: 1'),
          ]),
      trainers,
      {
        pl: 'topics:\n  - title: Temat\n    summary: Jednym zdaniem.',
        en: 'topics:\n  - title: Topic\n    summary: In one sentence.',
      },
    ),
    after(),
    always(entry),
  ],
  gallery: (entry) => [
    {
      heading: useful,
      examples: [
        projectOf(entry),
        {
          pl: 'event: meetings/nazwa-spotkania # albo workshops/nazwa-warsztatow',
          en: 'event: meetings/name-of-meeting # or workshops/name-of-workshop',
        },
        { pl: 'credit: Imię Nazwisko # kto zrobił zdjęcia', en: 'credit: First name and surname # who took them' },
        both('licence: CC BY 4.0'),
      ],
    },
    always(entry),
  ],
  news: (entry) => [
    {
      heading: useful,
      examples: [
        projectOf(entry),
        {
          pl: 'about:\n  - meetings/nazwa-spotkania # o czym jest: folder i nazwa wpisu',
          en: 'about:\n  - meetings/name-of-meeting # what it is about: folder and name of an entry',
        },
        {
          pl: `expiryDate: ${weeksLater(entry.date ?? '', 2)} # od tego dnia już jej nie widać`,
          en: `expiryDate: ${weeksLater(entry.date ?? '', 2)} # no longer shown from this day`,
        },
        {
          pl: 'alert: true # pasek na każdej stronie; wymaga expiryDate',
          en: 'alert: true # a banner on every page; needs expiryDate',
        },
      ],
    },
    always(entry),
  ],
  publication: (entry) => [
    {
      heading: useful,
      examples: [
        projectOf(entry),
        entry.date === undefined && both('year: 2026'),
        { pl: 'publisher: Nazwa wydawcy', en: 'publisher: Name of the publisher' },
        both('isbn: 978-83-01-00000-1'),
        fileOf(entry, { pl: 'publikacja', en: 'publication' }),
      ],
    },
    always(entry),
  ],
  document: (entry) => [
    {
      heading: useful,
      examples: [
        projectOf(entry),
        both('version: 1'),
        {
          pl: 'owner: { name: Biuro projektu } # kto odpowiada za dokument',
          en: 'owner: { name: Project office } # who answers for the document',
        },
        fileOf(entry, { pl: 'dokument', en: 'document' }),
        {
          pl: 'replacedBy: nowy-regulamin # dokument, który wszedł na miejsce tego',
          en: 'replacedBy: new-rules # the document that took the place of this one',
        },
      ],
    },
    {
      heading: {
        pl: 'Gdy ludzie mogą się zgłaszać albo składać oferty:',
        en: 'Where people may apply or make an offer:',
      },
      examples: [
        { pl: 'opens: 2027-01-04T08:00 # od kiedy można składać', en: 'opens: 2027-01-04T08:00 # from when' },
        {
          pl: 'closes: 2027-01-15T15:00 # do kiedy; potem strona sama powie, że koniec',
          en: 'closes: 2027-01-15T15:00 # until when; after that the page says so by itself',
        },
        { pl: 'result: Kogo wybrano # gdy już wiadomo', en: 'result: Who was chosen # once it is known' },
      ],
    },
    always(entry),
  ],
  page: (entry) => [
    {
      heading: useful,
      examples: [
        {
          pl: 'order: 4 # miejsce w stopce; bez tego pola strony w niej nie ma',
          en: 'order: 4 # place in the footer; without it the page is not there',
        },
      ],
    },
    always(entry),
  ],
  organisation: () => [
    {
      heading: useful,
      examples: [
        { pl: 'shortName: Krótka nazwa', en: 'shortName: Short name' },
        {
          pl: `sector: public ${otherChoices('public', sectors, sectorTexts, 'pl')}`,
          en: `sector: public ${otherChoices('public', sectors, sectorTexts, 'en')}`,
        },
        both('url: https://example.org/'),
        {
          pl: 'logo: ./znak.png # plik obok tego pliku',
          en: 'logo: ./sign.png # a file beside this one',
        },
        {
          pl: 'parent: nazwa-organizacji # do której należy',
          en: 'parent: name-of-organisation # that it belongs to',
        },
        { pl: 'place: nazwa-miejsca # nazwa pliku z places', en: 'place: name-of-place # name of a file in places' },
      ],
    },
  ],
  place: () => [
    {
      heading: useful,
      examples: [
        {
          pl: 'within: nazwa-miejscowosci # większe miejsce, w którym leży',
          en: 'within: name-of-town # the larger place that it lies in',
        },
        { pl: 'address: ul. Leśna 2, 00-000 Miejscowość', en: 'address: ul. Leśna 2, 00-000 Miejscowość' },
        both('geo:\n  lat: 52.4\n  lon: 20.93'),
        {
          pl: `access: # zostaw to, co jest\n${accessFeatures.map((name) => `  - ${name} # ${accessFeatureTexts[name].pl}`).join('\n')}`,
          en: `access: # keep what there is\n${accessFeatures.map((name) => `  - ${name}`).join('\n')}`,
        },
      ],
    },
  ],
  series: (entry) => [
    {
      heading: useful,
      examples: [
        {
          pl: 'description: Jedno lub dwa zdania o cyklu.',
          en: 'description: One or two sentences about the series.',
        },
        projectOf(entry),
        { pl: 'planned: 5 # ile warsztatów jest w planie', en: 'planned: 5 # how many workshops are planned' },
        {
          pl: 'held: 3 # ile się odbyło, gdy nie wszystkie mają wpisy',
          en: 'held: 3 # how many took place, where not every one has an entry',
        },
        { pl: 'trainers: [Imię Nazwisko]', en: 'trainers: [First name and surname]' },
        organisers,
      ],
    },
  ],
};

function weeksLater(date: string, weeks: number): string {
  const day = new Date(`${date.slice(0, 10)}T00:00Z`);
  day.setUTCDate(day.getUTCDate() + weeks * 7);
  return day.toISOString().slice(0, 10);
}
