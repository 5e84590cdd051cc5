import type { Texts } from './pl/texts.ts';

/** What one entry of a kind is called: "Konferencja", "Raport". */
export function kindWord(kind: keyof Texts['meetingKinds'] | keyof Texts['publicationKinds'], t: Texts): string {
  return { ...t.meetingKinds, ...t.publicationKinds }[kind];
}
