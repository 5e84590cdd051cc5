import { yamlLines } from '../../new-entry/yaml-lines.ts';
import { kind, meant, named, quoted } from '../kind.ts';

/** Meetings and workshops, their series, and what a project planned. */
export const eventsKinds = {
  'outside-project-period': kind<{ field: string; value: string; project: string; period: string }>('warning', {
    pl: ({ value, project, period }) =>
      `Wydarzenie (${value}) nie mieści się w czasie projektu „${project}” (${period}). Sprawdź datę i projekt.`,
    en: ({ value, project, period }) =>
      `The event (${value}) falls outside the period of the project "${project}" (${period}). Check the date and the project.`,
  }),
  'moved-day-in-text': kind<{
    field: string;
    value: string;
    start: string;
    previous: string;
    suggestion: string | undefined;
    /** Whether the former and the new date may have changed places. */
    isSwapped: boolean;
  }>('warning', {
    pl: ({ field, value, start, previous, isSwapped }) =>
      `Wydarzenie przeniesiono z ${previous} na ${start}, a pole ${named(field, 'pl')} mówi o dniu ${value}. ${isSwapped ? `Jeśli to nowy termin, zamień „start” i „previousStart”; jeśli dawny, popraw ${named(field, 'pl')}.` : 'Popraw je.'}`,
    en: ({ field, value, start, previous, isSwapped }) =>
      `The event was moved from ${previous} to ${start}, and the field ${named(field, 'en')} speaks of ${value}. ${isSwapped ? `Where that is the new date, exchange "start" and "previousStart"; where it is the former one, correct ${named(field, 'en')}.` : 'Correct it.'}`,
    paste: ({ field, suggestion, start, previous, isSwapped }) =>
      isSwapped ? `start: ${previous}\npreviousStart: ${start}` : suggestion && yamlLines(field, suggestion).join('\n'),
  }),
  'moved-to-same-date': kind<{ value: string; start: string; suggestion: string | undefined }>('warning', {
    pl: ({ value, start }) =>
      `${value === start ? `Dawny i nowy termin są takie same (${value})` : `Nowy termin (${start}) mieści się w dawnym (${value})`}. W „start” wpisz nowy termin, w „previousStart” dawny. Jeśli zmieniło się tylko miejsce, usuń „previousStart”.`,
    en: ({ value, start }) =>
      `${value === start ? `The former and the new date are the same (${value})` : `The new date (${start}) lies within the former one (${value})`}. Give the new date in "start", the former one in "previousStart". Where only the place has changed, remove "previousStart".`,
    paste: ({ suggestion }) => suggestion && `previousStart: ${suggestion}`,
  }),
  'moved-from-unsaid': kind<{ start: string; suggestion: string }>('warning', {
    pl: ({ start, suggestion }) =>
      `Wydarzenie przeniesiono na ${start}, a nikt nie mówi, z jakiego dnia. Plik ma w nazwie ${suggestion}: jeśli to dawny termin, dopisz go.`,
    en: ({ start, suggestion }) =>
      `The event was moved to ${start}, and nobody says from which day. The file is named after ${suggestion}: where that is the former date, add it.`,
    paste: ({ suggestion }) => `previousStart: ${suggestion}`,
  }),
  'former-date-not-moved': kind<{ value: string }>('warning', {
    pl: ({ value }) =>
      `Pole „previousStart” podaje dawny termin (${value}), a strona nie powie, że wydarzenie przeniesiono, bo „status” tego nie mówi. Dopisz go albo usuń „previousStart”.`,
    en: ({ value }) =>
      `"previousStart" gives a former date (${value}), and the site will not say that the event was moved, since "status" does not. Add it, or remove "previousStart".`,
    paste: () => 'status: moved',
  }),
  'moved-next-date': kind<{ value: string; title: string; start: string; day: string }>('warning', {
    pl: ({ value, title, start }) =>
      `To pole zapowiada następne spotkanie na ${value}, a „${title}” przeniesiono z tego dnia na ${start}. Popraw datę.`,
    en: ({ value, title, start }) =>
      `This field announces the next meeting for ${value}, and "${title}" was moved from that day to ${start}. Correct the date.`,
    paste: ({ day }) => `date: ${day}`,
  }),
  'programme-at-other-hours': kind<{ value: string; begins: string }>('warning', {
    pl: ({ value, begins }) =>
      `Program zaczyna się o ${value} i cały jest o innej porze niż wydarzenie, które zaczyna się o ${begins}. Popraw godziny w „parts” albo „start” i „end”.`,
    en: ({ value, begins }) =>
      `The programme begins at ${value}, and all of it is at another time than the event, which begins at ${begins}. Correct the hours in "parts", or "start" and "end".`,
  }),
  'moved-registration': kind<{ value: string; start: string; previous: string; suggestion: string | undefined }>(
    'warning',
    {
      pl: ({ value, start, previous, suggestion }) =>
        `Wydarzenie przeniesiono z ${previous} na ${start}, a zapisy kończą się jak dawniej, ${value}. Jeśli trwają dłużej, popraw „deadline”${suggestion === undefined ? '' : '; tyle samo dni przed wydarzeniem co dawniej ma wiersz niżej'}.`,
      en: ({ value, start, previous, suggestion }) =>
        `The event was moved from ${previous} to ${start}, and registration ends as before, on ${value}. If it goes on longer, correct "deadline"${suggestion === undefined ? '' : '; the line below is as many days before the event as it was'}.`,
      paste: ({ suggestion }) => suggestion && `deadline: ${suggestion}`,
    },
  ),
  'registration-after-event': kind<{ value: string; start: string; day: string }>('warning', {
    pl: ({ value, start }) =>
      `Zapisy trwają do ${value}, a wydarzenie jest wcześniej (${start}). Popraw „deadline” (najpóźniej w dniu wydarzenia) albo datę wydarzenia.`,
    en: ({ value, start }) =>
      `Registration is open until ${value}, but the event comes before that (${start}). Correct "deadline" (the day of the event at the latest) or the date of the event.`,
    paste: ({ day }) => `deadline: ${day}`,
  }),
  'results-before-event': kind<{ field: string; value: string }>('warning', {
    pl: ({ field, value }) =>
      `Pole ${named(field, 'pl')} mówi o wyniku, a wydarzenie jest dopiero przed nami (${value}). Dopisz je po wydarzeniu albo popraw datę.`,
    en: ({ field, value }) =>
      `The field ${named(field, 'en')} tells a result, but the event is still ahead (${value}). Add it afterwards, or correct the date.`,
  }),
  'series-overrun': kind<{ value: string; planned: string; series: string }>('error', {
    pl: ({ value, planned, series }) =>
      `Numer ${value} wykracza poza cykl „${series}”, w którym zaplanowano ${planned}. Popraw „number” albo „planned” w cyklu.`,
    en: ({ value, planned, series }) =>
      `Number ${value} is beyond the series "${series}", which has ${planned} planned. Correct "number", or "planned" in the series.`,
  }),
  'series-number-taken': kind<{ value: string; series: string; other: string }>('error', {
    pl: ({ value, series, other }) => `Numer ${value} w cyklu „${series}” ma już ${other}. Popraw jeden z nich.`,
    en: ({ value, series, other }) =>
      `Number ${value} of the series "${series}" already belongs to ${other}. Correct one of them.`,
  }),
  'results-due': kind<{ value: string }>('warning', {
    pl: ({ value }) =>
      `Projekt kończy się ${value}. Przed rozliczeniem opis musi mówić, co osiągnięto: uzupełnij pole „results”.`,
    en: ({ value }) =>
      `The project ends on ${value}. Before the settlement its description must say what was achieved: fill in "results".`,
  }),
  'team-unknown': kind<{ value: string; project: string; suggestion: string | undefined; known: string }>('warning', {
    pl: ({ value, project, suggestion, known }) =>
      `Projekt „${project}” nie ma zespołu ${quoted(value, 'pl')}, więc to spotkanie nie liczy się do planu. Ma: ${known}.${meant(suggestion, { pl: 'Może' })}`,
    en: ({ value, project, suggestion, known }) =>
      `The project "${project}" has no team ${quoted(value, 'en')}, so this meeting does not count in its plan. It has: ${known}.${meant(suggestion, { en: 'Is it' })}`,
    paste: ({ suggestion }) => suggestion && `team: ${suggestion}`,
  }),
  'plan-exceeded': kind<{ what: string; planned: string; found: string }>('warning', {
    pl: ({ what, planned, found }) =>
      `W planie: ${planned}, a na stronie jest ${found} (${what}). Popraw plan albo wpisy.`,
    en: ({ what, planned, found }) =>
      `Planned: ${planned}, and the site tells of ${found} (${what}). Correct the plan or the entries.`,
  }),
  'plan-unmet': kind<{ what: string; planned: string; found: string }>('warning', {
    pl: ({ what, planned, found }) =>
      `Projekt się zakończył, a z planu opisano ${found} z ${planned} (${what}). Dopisz brakujące wydarzenia albo popraw plan: przyda się do rozliczenia.`,
    en: ({ what, planned, found }) =>
      `The project has ended, and of its plan ${found} of ${planned} are described (${what}). Add what is missing or correct the plan: the settlement needs it.`,
  }),
  'results-differ': kind<{ value: string; label: string; found: string; isLeast: boolean }>('warning', {
    pl: ({ value, label, found, isLeast }) =>
      `Rezultat projektu: ${value} ${label}, a z wpisów o wydarzeniach wynika ${isLeast ? 'co najmniej ' : ''}${found}. Popraw jedno z nich albo dopisz brakujące wydarzenia.`,
    en: ({ value, label, found, isLeast }) =>
      `A result of the project: ${value} ${label}, and the entries of its events make ${isLeast ? 'at least ' : ''}${found}. Correct one of them or add the events that are missing.`,
  }),
  'participants-missing': kind<{ value: string }>('warning', {
    pl: ({ value }) =>
      `Wydarzenie (${value}) się odbyło, a nie wiadomo, ile osób przyszło. Dopisz „participants: count”: przyda się do rozliczenia.`,
    en: ({ value }) =>
      `The event (${value}) is over, and nobody says how many came. Add "participants: count": the settlement needs it.`,
  }),
  'series-number-skipped': kind<{ value: string; series: string }>('warning', {
    pl: ({ value, series }) =>
      `W cyklu „${series}” nie ma warsztatów o numerze ${value}, choć są późniejsze. Dopisz je albo popraw numery.`,
    en: ({ value, series }) =>
      `The series "${series}" has no workshop number ${value}, though there are later ones. Add it or correct the numbers.`,
  }),
} as const;
