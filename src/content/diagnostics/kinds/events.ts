import { kind, meant, named, quoted } from '../kind.ts';

/** Meetings and workshops, their series, and what a project planned. */
export const eventsKinds = {
  'outside-project-period': kind<{ field: string; value: string; project: string; period: string }>('warning', {
    pl: ({ value, project, period }) =>
      `Wydarzenie (${value}) nie mieści się w czasie projektu „${project}” (${period}). Sprawdź datę i projekt.`,
    en: ({ value, project, period }) =>
      `The event (${value}) falls outside the period of the project "${project}" (${period}). Check the date and the project.`,
  }),
  'moved-day-in-text': kind<{ field: string; value: string; start: string; previous: string }>('warning', {
    pl: ({ field, value, start, previous }) =>
      `Wydarzenie przeniesiono z ${previous} na ${start}, a pole ${named(field, 'pl')} mówi o dniu ${value}. Popraw je.`,
    en: ({ field, value, start, previous }) =>
      `The event was moved from ${previous} to ${start}, and the field ${named(field, 'en')} speaks of ${value}. Correct it.`,
  }),
  'moved-to-same-date': kind<{ value: string }>('warning', {
    pl: ({ value }) =>
      `Dawny i nowy termin są takie same (${value}). W „start” wpisz nowy termin, w „previousStart” dawny. Jeśli zmieniło się tylko miejsce, usuń „previousStart”.`,
    en: ({ value }) =>
      `The former and the new date are the same (${value}). Give the new date in "start", the former one in "previousStart". Where only the place has changed, remove "previousStart".`,
  }),
  'moved-registration': kind<{ value: string; start: string; previous: string }>('warning', {
    pl: ({ value, start, previous }) =>
      `Wydarzenie przeniesiono z ${previous} na ${start}, a zapisy kończą się jak dawniej, ${value}. Jeśli trwają dłużej, popraw „deadline”.`,
    en: ({ value, start, previous }) =>
      `The event was moved from ${previous} to ${start}, and registration ends as before, on ${value}. If it goes on longer, correct "deadline".`,
  }),
  'registration-after-event': kind<{ value: string; start: string }>('warning', {
    pl: ({ value, start }) =>
      `Zapisy trwają do ${value}, a wydarzenie jest wcześniej (${start}). Popraw „deadline” albo datę wydarzenia.`,
    en: ({ value, start }) =>
      `Registration is open until ${value}, but the event comes before that (${start}). Correct "deadline" or the date of the event.`,
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
