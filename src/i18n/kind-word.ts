import type { Texts } from './pl/texts.ts';

type Kind = keyof Texts['meetingKinds'] | keyof Texts['publicationKinds'] | keyof Texts['documentKinds'];

/** What one entry of a kind is called: "Konferencja", "Raport". */
export function kindWord(kind: Kind, t: Texts): string {
  return { ...t.meetingKinds, ...t.publicationKinds, ...t.documentKinds }[kind];
}
