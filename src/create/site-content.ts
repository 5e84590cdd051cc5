import { asSlug } from '../content/as-slug.ts';
import { yamlLines } from '../content/new-entry/yaml-lines.ts';
import { installedVersion } from '../content/version.ts';
import { fundingSourceTexts } from '../schemas/fields/funding.ts';
import type { SiteAnswers } from './site-answers.ts';

type Words = Record<SiteAnswers['language'], string>;

/**
 * The content of a new site: its settings, a project, a meeting ahead, a first piece of news and a page
 * about it. It says what was answered; everything else is a comment, a blank in brackets, or calls itself
 * an example, so that nothing is published as a fact that nobody stated.
 * @param answers what was answered
 * @param today `YYYY-MM-DD`
 * @returns texts by path below the content root
 */
export function siteContent(answers: SiteAnswers, today: string): Map<string, string> {
  const project = asSlug(answers.project) || 'projekt';
  const meetingDay = dayAfter(laterOf(today, answers.start), 30);
  const meetingSlug = `${meetingDay}-${{ pl: 'spotkanie-otwierajace', en: 'opening-meeting' }[answers.language]}`;
  return new Map([
    ['site.yaml', settings(answers, project, today)],
    [`projects/${project}/index.md`, projectText(answers)],
    [`meetings/${meetingSlug}.md`, meetingText(answers, project, meetingDay)],
    [
      `news/${today}-${{ pl: 'strona-ruszyla', en: 'the-site-is-open' }[answers.language]}.md`,
      newsText(answers, today),
    ],
    [`pages/${aboutSlug(answers)}.md`, aboutText(answers)],
  ]);
}

function aboutSlug({ language }: SiteAnswers): string {
  return { pl: 'o-nas', en: 'about' }[language];
}

/** A value as YAML; of a text in several languages only the main one is known. */
function field(name: string, value: unknown, indent = ''): string {
  return yamlLines(name, value)
    .map((line) => indent + line)
    .join('\n');
}

function comment(language: SiteAnswers['language'], words: Words, indent = ''): string {
  return words[language]
    .split('\n')
    .map((line) => `${indent}# ${line}`)
    .join('\n');
}

function settings(answers: SiteAnswers, project: string, today: string): string {
  const { language, name, publisher, publicBody, languages, address } = answers;
  const note = (words: Words, indent?: string) => comment(language, words, indent);
  const email = '@example.org';
  return `${[
    note({
      pl: 'Ustawienia strony. Co tu można wpisać, mówi spis pól: docs w pakiecie kronika, albo podpowiedzi edytora.\nCo jest w [nawiasach], trzeba uzupełnić przed publikacją: „npm run check” wylicza wszystkie takie miejsca.',
      en: 'Settings of the site. The reference of fields and your editor tell what can stand here.\nWhat stands in [brackets] is to be filled in before publication: "npm run check" lists every such place.',
    }),
    field('name', name),
    field('address', address),
    note({
      pl: 'Prawdziwy adres strony, gdy już go znasz. Od tej chwili puste miejsca w deklaracji i prywatności są błędami.',
      en: 'The real address of the site, once you know it. From then on, blanks in the statement and on privacy are errors.',
    }),
    `languages: [${languages.join(', ')}]`,
    field('publisher', publisher),
    field('publicBody', publicBody),
    `navigation:\n  - news\n  - projects\n  - meetings\n  - page: ${aboutSlug(answers)}`,
    note({
      pl: 'contact: biuro, adres, telefon i e-mail, na przykład:',
      en: 'contact: office, address, phone and e-mail, for instance:',
    }),
    '# contact:',
    `#   office: '${{ pl: 'Biuro projektu', en: 'Project office' }[language]}'`,
    `#   phones: ['+48 22 000 00 00']`,
    `#   email: biuro${email}`,
    `home:\n  project: ${project}`,
    statement(answers, today),
    privacy(answers),
    ...newsletterLines(answers),
    `editors:\n  language: ${language}`,
    note({
      pl: 'Najstarsza wersja Kroniki, która czyta tę treść. Podnieś ją, gdy użyjesz pola z nowszej.',
      en: 'The oldest version of Kronika that reads this content. Raise it when you use a field of a newer one.',
    }),
    `kronika: ${installedVersion()}`,
  ].join('\n')}\n`;
}

function statement({ language, publisher }: SiteAnswers, today: string): string {
  const blank = (pl: string, en: string) => `[${{ pl, en }[language]}]`;
  return [
    comment(language, {
      pl: 'Deklaracja dostępności. Sprawdź stronę, zanim potwierdzisz stan zgodności i daty.',
      en: 'Accessibility statement. Test the site before you confirm its status and dates.',
    }),
    'accessibility:',
    field('body', publisher, '  '),
    `  published: ${today}`,
    `  updated: ${today}`,
    `  prepared: ${today}`,
    '  status: partial',
    field('nonConformities', [blank('co jeszcze nie jest dostępne', 'what is not accessible yet')], '  '),
    '  method: self',
    '  contact:',
    field('name', blank('kto odpowiada za dostępność', 'who answers for accessibility'), '    '),
    `    email: ${{ pl: 'uzupelnij', en: 'fill-in' }[language]}@example.org`,
    `    phone: '+48 000 000 000'`,
    '  architecture:',
    field('address', blank('adres biura', 'address of the office'), '    '),
    field('description', [blank('wejście, winda, toaleta', 'way in, lift, toilet')], '    '),
    '  communication:',
    '    interpreter: false',
    field('description', [blank('jak się z wami porozumieć', 'how you can be reached')], '    '),
  ].join('\n');
}

function privacy({ language, publisher }: SiteAnswers): string {
  const blank = (pl: string, en: string) => `[${{ pl, en }[language]}]`;
  return [
    comment(language, {
      pl: 'Prywatność. Ustal te treści z osobą, która u was zajmuje się ochroną danych.',
      en: 'Privacy. Agree on these texts with whoever looks after data protection.',
    }),
    'privacy:',
    '  controller:',
    field('name', publisher, '    '),
    field('address', blank('adres administratora', 'address of the controller'), '    '),
    `    email: ${{ pl: 'uzupelnij', en: 'fill-in' }[language]}@example.org`,
  ].join('\n');
}

/** The newsletter, as comments: a form may ask for addresses only when all of this is true. */
function newsletterLines({ language, newsletter }: SiteAnswers): string[] {
  const endpoint = newsletter ?? 'https://newsletter.example.org/subscribe';
  const either = (pl: string, en: string) => ({ pl, en })[language];
  const blank = (pl: string, en: string) => `'[${either(pl, en)}]'`;
  return [
    comment(language, {
      pl: 'Newsletter. Usuń „# ” z początku wszystkich wierszy aż do adresu (endpoint) i uzupełnij, co dzieje się z adresami.',
      en: 'The newsletter. Remove "# " at the start of all lines down to the endpoint, and fill in what is done with addresses.',
    }),
    '#   newsletter:',
    `#     data: ${either('Tylko adres e-mail.', 'The e-mail address only.')}`,
    `#     purpose: ${blank('Po co zbieracie adresy', 'What the addresses are for')}`,
    '#     basis: consent',
    '#     recipients:',
    `#       - name: ${blank('Firma, która rozsyła newsletter', 'The firm that sends the newsletter')}`,
    `#         host: ${hostOf(endpoint)}`,
    `#     retention: ${blank('Jak długo trzymacie adresy', 'How long you keep the addresses')}`,
    `#     obligation: ${blank('Czy podanie jest dobrowolne', 'Whether giving it is voluntary')}`,
    `#     confirmed: false # ${either('true, gdy dostawca potwierdza adresy (double opt-in)', 'true once your provider confirms addresses (double opt-in)')}`,
    `#     unsubscribe: ${blank('Jak się wypisać', 'How to unsubscribe')}`,
    '# newsletter:',
    `#   endpoint: ${endpoint}`,
  ];
}

function projectText({ language, project, start, end, funding }: SiteAnswers): string {
  const period =
    start === undefined && end === undefined
      ? 'period: {}'
      : `period:\n${[...(start === undefined ? [] : [`  start: ${start}`]), ...(end === undefined ? [] : [`  end: ${end}`])].join('\n')}`;
  const source = funding ?? 'eu-2021-2027';
  // In quotation marks, so that the check tells of each as of a blank.
  const blank: Blank = (pl, en) => `'[${{ pl, en }[language]}]'`;
  return `---
${field('title', project)}
${field('description', { pl: '[Jedno lub dwa zdania: dla kogo jest projekt i co zmieni.]', en: '[One or two sentences: whom the project is for and what it will change.]' }[language])}
${period}
${comment(language, {
  pl: `Kto płaci. Wpisz to dopiero po podpisaniu umowy: usuń „# ” i uzupełnij. Zasady: ${fundingSourceTexts[source].pl}.\nBez tych pól strona nie mówi nic o dofinansowaniu.`,
  en: `Who pays. Write it once the agreement is signed: remove "# " and fill in. Rules: ${fundingSourceTexts[source].en}.\nWithout these fields the site says nothing of funding.`,
})}
# funding:
#   - source: ${source}
#     programme: ${blank('nazwa programu', 'name of the programme')}
#     agreement: ${blank('numer umowy', 'number of the agreement')}
#     agreementDate: ${blank('dzień podpisania umowy', 'day on which the agreement was signed')}
#     total: ${blank('wartość projektu, na przykład: 100 000,00 PLN', 'value of the project, as in: 100 000.00 PLN')}
#     eu: ${blank('wkład Unii Europejskiej', 'contribution of the European Union')}
# aims: [${blank('Po co jest projekt.', 'What the project is for.')}]
# tasks: [${blank('Co zrobicie.', 'What you will do.')}]
# targetGroups: [${blank('dla kogo', 'for whom')}]
${source === 'eu-2021-2027' ? plannedLines(blank) : ''}---

${{ pl: '[Napisz tu kilka zdań o projekcie zwykłymi słowami.]', en: '[Write a few sentences about the project here, in plain words.]' }[language]}
`;
}

type Blank = (pl: string, en: string) => string;

/** What the rules of 2021–2027 ask for besides. */
function plannedLines(blank: Blank): string {
  return `# plannedResults:
#   - value: ${blank('ile', 'how many')}
#     label: ${blank('czego, na przykład: osób weźmie udział', 'of what, as in: people will take part')}
# hashtags: ['#FunduszeUE']
`;
}

function meetingText({ language }: SiteAnswers, project: string, day: string): string {
  return `---
${field('title', { pl: 'Spotkanie otwierające (przykład)', en: 'Opening meeting (example)' }[language])}
${field('description', { pl: '[To przykładowy wpis: zmień go albo usuń.]', en: '[This is an example of an entry: change or delete it.]' }[language])}
project: ${project}
kind: partnership
start: ${day}T10:00
---

${{ pl: 'Tak wygląda zapowiedź spotkania. Następną zrobi polecenie `npm run new`.', en: 'This is how a meeting ahead looks. The next one is made by `npm run new`.' }[language]}
`;
}

function newsText({ language, name }: SiteAnswers, today: string): string {
  return `---
${field('title', { pl: 'Nowa strona', en: 'A new site' }[language])}
${field('description', { pl: `Tu będziemy pisać, co się dzieje: ${name}.`, en: `Here we tell what happens: ${name}.` }[language])}
pubDate: ${today}
---

${{ pl: '[To pierwsza wiadomość. Zmień jej treść albo napisz własną.]', en: '[This is the first piece of news. Change it or write your own.]' }[language]}
`;
}

function aboutText({ language, name }: SiteAnswers): string {
  return `---
${field('title', { pl: 'O nas', en: 'About us' }[language])}
${field('description', { pl: `Kto prowadzi stronę: ${name}.`, en: `Who runs the site: ${name}.` }[language])}
order: 1
---

${{ pl: '[Napisz tu, kim jesteście i jak się z wami skontaktować.]', en: '[Write here who you are and how you can be reached.]' }[language]}
`;
}

/** A day, or the first one of a date that is known less exactly, where that is later. */
function laterOf(day: string, date: string | undefined): string {
  if (date === undefined) return day;
  const first = date + '-01-01'.slice(date.length - 'YYYY'.length);
  return first > day ? first : day;
}

/** A day some days later: `YYYY-MM-DD`. */
function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}
