import type { meetingKinds } from '../../schemas/meeting.ts';
import type { sectors } from '../../schemas/organisation.ts';
import type { accessFeatures, placeKinds } from '../../schemas/place.ts';
import type { publicationKinds } from '../../schemas/publication.ts';
import type { EditorLanguage } from '../diagnostics/diagnostic-kinds.ts';

/** Polish words for values that editors choose among; in English a value speaks for itself. */
type Labels<Values extends readonly string[]> = Record<Values[number], string>;

/** Kinds of meetings. */
export const meetingKindLabels: Labels<typeof meetingKinds> = {
  partnership: 'spotkanie partnerstwa',
  'task-team': 'spotkanie zespołu',
  conference: 'konferencja',
  signing: 'podpisanie porozumienia',
  consultation: 'konsultacje',
  other: 'inne',
};

/** Kinds of publications. */
export const publicationKindLabels: Labels<typeof publicationKinds> = {
  book: 'książka',
  report: 'raport',
  survey: 'wyniki ankiety',
  supplement: 'dodatek prasowy',
  strategy: 'strategia',
  recording: 'nagranie',
};

/** Kinds of places. */
export const placeKindLabels: Labels<typeof placeKinds> = {
  county: 'powiat',
  municipality: 'gmina',
  town: 'miejscowość',
  venue: 'obiekt',
};

/** Sectors of organisations. */
export const sectorLabels: Labels<typeof sectors> = {
  public: 'publiczny',
  social: 'społeczny',
  business: 'gospodarczy',
  academic: 'nauka',
  media: 'media',
};

/** What helps people in a place. */
export const accessLabels: Labels<typeof accessFeatures> = {
  'step-free-entrance': 'wejście bez stopni',
  lift: 'winda',
  'accessible-toilet': 'toaleta dostosowana',
  'induction-loop': 'pętla indukcyjna',
  parking: 'miejsca parkingowe dla osób z niepełnosprawnościami',
  'assistance-dog': 'można wejść z psem asystującym',
  'sign-language': 'tłumacz języka migowego',
  'quiet-room': 'pokój wyciszenia',
};

/**
 * A comment that names the values which may stand in place of the chosen one.
 * @param chosen the value before the comment
 * @param values all values
 */
export function otherChoices<Value extends string>(
  chosen: NoInfer<Value>,
  values: readonly Value[],
  labels: Record<Value, string>,
  language: EditorLanguage,
): string {
  const others = values.filter((value) => value !== chosen);
  if (language === 'en') return `# or: ${others.join(', ')}`;
  const labelled = others.map((value) => (labels[value] === value ? value : `${value} (${labels[value]})`));
  return `# ${labels[chosen]}; albo: ${labelled.join(', ')}`;
}
