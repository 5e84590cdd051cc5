import { type FundingSource, fundingSourceTexts } from '../../../schemas/fields/funding.ts';
import { kind, meant, quoted } from '../kind.ts';

/** What the description of a funded project has to tell, by the field that tells it. */
const dutyTexts = {
  shortTitle: {
    pl: 'krótki tytuł, bo tytuł ma ponad 150 znaków',
    en: 'a short title, as the title has more than 150 characters',
  },
  aims: { pl: 'cel', en: 'an aim' },
  tasks: { pl: 'zadania', en: 'the tasks' },
  targetGroups: { pl: 'grupy docelowe', en: 'the target groups' },
  plannedResults: {
    pl: 'planowane wyniki (albo „tasksDescribeResults: true”, jeśli mówią o nich zadania)',
    en: 'the planned results (or "tasksDescribeResults: true" where the tasks tell them)',
  },
  results: { pl: 'osiągnięte wyniki, bo projekt się zakończył', en: 'the achieved results, as the project has ended' },
  hashtags: {
    pl: "hasztag '#FunduszeUE' albo '#FunduszeEuropejskie'",
    en: `the hashtag '#FunduszeUE' or '#FunduszeEuropejskie'`,
  },
  total: { pl: 'wartość projektu', en: 'the value of the project' },
  eu: { pl: 'wysokość wkładu Unii Europejskiej', en: 'the contribution of the European Union' },
  national: { pl: 'kwotę z budżetu państwa', en: 'the amount from the state budget' },
  fund: { pl: 'nazwę funduszu, która stoi obok flagi', en: 'the name of the fund, which stands beside the flag' },
  region: { pl: 'województwo, którego jest program', en: 'the voivodeship whose programme it is' },
  agreementDate: {
    pl: 'datę umowy (bez niej nie widać znaków funduszy UE i KPO)',
    en: 'the date of the agreement (without it no signs of EU funds are shown)',
  },
  statement: { pl: 'słowa, którymi mówi się, kto zapłacił', en: 'the words that say who paid' },
} as const;

/** What a field with several lines looks like, to be filled in. */
const dutyLines: Partial<Record<Duty, string>> = {
  aims: 'aims:\n  - …',
  tasks: 'tasks:\n  - …',
  targetGroups: 'targetGroups:\n  - …',
  plannedResults: "plannedResults:\n  - value: '…'\n    label: …",
  results: "results:\n  - value: '…'\n    label: …",
  hashtags: "hashtags: ['#FunduszeUE']",
  total: 'total: … PLN',
  eu: 'eu: … PLN',
  national: 'national: … PLN',
};

function dutyToFill({ duty }: { duty: Duty }): string {
  return dutyLines[duty] ?? `${duty}: …`;
}

/** A field that the publicity rules of some source of money ask for. */
export type Duty = keyof typeof dutyTexts;

/** Why a lack is no error. */
const milderTexts = {
  archived: {
    pl: 'Obowiązki tego projektu już się skończyły, więc to tylko ostrzeżenie.',
    en: 'The duties of this project are over, so this is only a warning.',
  },
  unverified: {
    pl: 'Zasady nie potwierdzono w tekście źródłowym, więc to tylko ostrzeżenie.',
    en: 'The rule was not verified in its source, so this is only a warning.',
  },
  advice: {
    pl: 'Żadne zasady tego nie wymagają, ale czytelnik chce to wiedzieć.',
    en: 'No rules ask for it, but readers want to know.',
  },
} as const;

/** A reason for which a lack is no error. */
export type MilderBecause = keyof typeof milderTexts;

/** Who pays for a project, and what the publicity rules of its money ask. */
export const fundingKinds = {
  'amounts-differ': kind<{ value: string; sum: string }>('warning', {
    pl: ({ value, sum }) =>
      `Wartość projektu (${value}) nie równa się sumie wkładów „eu” i „national” (${sum}). Sprawdź kwoty.`,
    en: ({ value, sum }) =>
      `The value of the project (${value}) is not the sum of "eu" and "national" (${sum}). Check the amounts.`,
  }),
  'publicity-missing': kind<{ duty: Duty; source: FundingSource }>('error', {
    duty: 'funding',
    pl: ({ duty, source }) =>
      `Opis projektu (${fundingSourceTexts[source].pl}) musi podać ${dutyTexts[duty].pl}. Dopisz pole „${duty}”; za braki w promocji grozi utrata do 3% dofinansowania.`,
    en: ({ duty, source }) =>
      `The description of the project (${fundingSourceTexts[source].en}) must give ${dutyTexts[duty].en}. Add the field "${duty}"; failing the publicity duties can cost up to 3% of the support.`,
    paste: dutyToFill,
  }),
  'publicity-incomplete': kind<{ duty: Duty; source: FundingSource; because: MilderBecause }>('warning', {
    duty: 'funding',
    pl: ({ duty, source, because }) =>
      `Opis projektu (${fundingSourceTexts[source].pl}) powinien podać ${dutyTexts[duty].pl}: pole „${duty}”. ${milderTexts[because].pl}`,
    en: ({ duty, source, because }) =>
      `The description of the project (${fundingSourceTexts[source].en}) should give ${dutyTexts[duty].en}: the field "${duty}". ${milderTexts[because].en}`,
    paste: dutyToFill,
  }),
  'funding-unstated': kind<{ title: string }>('warning', {
    duty: 'funding',
    pl: ({ title }) =>
      `Projekt ${quoted(title, 'pl')} nie podaje, kto go finansuje, więc żadna jego strona nic o tym nie mówi. Jeśli ktoś dał pieniądze, dopisz pole „funding”. „none” wpisz tylko wtedy, gdy na pewno nikt ich nie dał. Jeśli tego nie wiadomo, zostaw tak, jak jest.`,
    en: ({ title }) =>
      `The project ${quoted(title, 'en')} does not tell who pays for it, so none of its pages speaks of it. If somebody gave money, add the field "funding". Write "none" only where it is certain that nobody did. Where it is not known, leave it as it is.`,
  }),
  'funding-source-missing': kind<{ programme: string; suggestion: FundingSource | undefined }>('warning', {
    duty: 'funding',
    pl: ({ programme, suggestion }) =>
      `Nie wiadomo, czyje zasady promocji obowiązują przy programie ${quoted(programme, 'pl')}, więc strona pokazuje tylko jego nazwę. Dopisz pole „source”.${meant(suggestion, { pl: 'Może' })}`,
    en: ({ programme, suggestion }) =>
      `It is not known whose publicity rules hold for the programme ${quoted(programme, 'en')}, so the site shows its name alone. Add the field "source".${meant(suggestion, { en: 'Is it' })}`,
    paste: ({ suggestion }) => suggestion && `source: ${suggestion}`,
  }),
  'funding-not-yet': kind<{ value: string }>('warning', {
    pl: ({ value }) =>
      `Umowa ma być podpisana ${value}. Do tego dnia strona nie pokazuje znaków, kwot ani hasztagów; sprawdź, czy o dofinansowaniu nie mówi też sam tekst.`,
    en: ({ value }) =>
      `The agreement is to be signed on ${value}. Until then the site shows no signs, amounts or hashtags; check that the text does not speak of the support either.`,
  }),
  'funding-outside-period': kind<{ source: FundingSource; period: string }>('warning', {
    pl: ({ source, period }) =>
      `Projekt (${period}) nie mieści się w czasie, w którym wydawano te pieniądze: ${fundingSourceTexts[source].pl}. Sprawdź „source” i „period”.`,
    en: ({ source, period }) =>
      `The project (${period}) falls outside the years in which this money was spent: ${fundingSourceTexts[source].en}. Check "source" and "period".`,
  }),
  'funding-statement-fixed': kind<{ value: string; source: FundingSource }>('error', {
    pl: ({ value, source }) =>
      `Formuła ${quoted(value, 'pl')} nie będzie pokazana: słowa obok znaków są tu stałe (${fundingSourceTexts[source].pl}). Usuń pole „statement”.`,
    en: ({ value, source }) =>
      `The words ${quoted(value, 'en')} will not be shown: those beside the signs are fixed here (${fundingSourceTexts[source].en}). Remove the field "statement".`,
  }),
  'funder-statement': kind<{ value: string; language: string; known: string }>('error', {
    pl: ({ value, language, known }) =>
      `Słowa obok flagi Unii (${language}: ${quoted(value, 'pl')}) nie są żadną z ustalonych formuł. Wpisz jedną z nich: ${known}.`,
    en: ({ value, language, known }) =>
      `The words beside the flag of the Union (${language}: ${quoted(value, 'en')}) are none of the fixed ones. Write one of them: ${known}.`,
  }),
  'contribution-above-total': kind<{ value: string; total: string }>('error', {
    pl: ({ value, total }) =>
      `Wkład Unii Europejskiej (${value}) jest większy niż wartość całego projektu (${total}). Popraw jedną z kwot.`,
    en: ({ value, total }) =>
      `The contribution of the European Union (${value}) is above the value of the whole project (${total}). Correct one of the amounts.`,
  }),
  'agreement-prefix': kind<{ value: string; suggestion: string }>('warning', {
    pl: ({ value, suggestion }) =>
      `Numer umowy ${quoted(value, 'pl')} nie zaczyna się tak, jak numery tego programu (${suggestion}). Sprawdź numer i program.`,
    en: ({ value, suggestion }) =>
      `The agreement number ${quoted(value, 'en')} does not begin like those of this programme (${suggestion}). Check number and programme.`,
  }),
  'sign-missing': kind<{ sign: string; name: string }>('warning', {
    duty: 'funding',
    pl: ({ sign, name }) =>
      `Nie ma pliku ze znakiem ${quoted(name, 'pl')}, więc strona pokazuje samą nazwę. Pobierz znak ze strony programu, połóż obok wpisu i podaj w polu „signs.${sign}”.`,
    en: ({ sign, name }) =>
      `There is no file with the sign ${quoted(name, 'en')}, so the site shows its name alone. Get the sign from the programme's site, put it beside the entry and name it in "signs.${sign}".`,
  }),
  'sign-grey': kind<{ path: string }>('error', {
    pl: ({ path }) =>
      `Znak ${path} jest czarno-biały. Na stronach internetowych wolno pokazywać tylko znaki pełnokolorowe.`,
    en: ({ path }) => `The sign ${path} is black and white. On websites only signs in full colour may be shown.`,
  }),
  'signs-too-many': kind<{ count: string; names: string }>('error', {
    pl: ({ count, names }) =>
      `W jednej linii mogą stać najwyżej 4 znaki, a tu jest ich ${count}: ${names}. Zostaw obowiązkowe; o pozostałych powiedz w tekście.`,
    en: ({ count, names }) =>
      `At most 4 signs may stand in one line, and here are ${count}: ${names}. Keep the obligatory ones; tell of the others in the text.`,
  }),
  'home-without-signs': kind<{ projects: readonly string[] }>('warning', {
    duty: 'funding',
    pl: ({ projects }) =>
      `Za projekt płaci Unia Europejska (${projects.join(', ')}), a strona główna nie ma żadnych znaków. Dopisz w site.yaml, z którego projektu ma je wziąć.`,
    en: ({ projects }) =>
      `The European Union pays for a project (${projects.join(', ')}), and the home page has no signs. Say in site.yaml which project it takes them from.`,
    paste: ({ projects }) => `fundedBy: ${projects[0] ?? '…'}`,
  }),
  'expires-too-early': kind<{ value: string; until: string }>('error', {
    pl: ({ value, until }) =>
      `Wpis zniknie ze strony ${value}, a projekt trzeba pokazywać do ${until}. Usuń „expiryDate” albo je przesuń.`,
    en: ({ value, until }) =>
      `The entry disappears on ${value}, but the project must be shown until ${until}. Remove "expiryDate" or move it.`,
  }),
  'project-removed': kind<{ until: string; commit: string; file: string }>('warning', {
    pl: ({ until, commit, file }) =>
      `Ten projekt miał być na stronie do ${until} (keepUntil), a jego plik usunięto. Przywróć go poleceniem w folderze z treścią: „git checkout ${commit}^ -- ${file}”.`,
    en: ({ until, commit, file }) =>
      `This project was to stay on the site until ${until} (keepUntil), and its file was deleted. Bring it back by a command in the content folder: "git checkout ${commit}^ -- ${file}".`,
  }),
} as const;
