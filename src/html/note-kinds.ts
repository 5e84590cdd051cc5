/** Kinds of notes that a text may have, as GitHub names them. */
export const noteKinds = ['note', 'tip', 'important', 'warning', 'caution'] as const;

export type NoteKind = (typeof noteKinds)[number];

/** What other programs call the same kinds. */
const otherNames = new Map<string, NoteKind>([
  ['info', 'note'],
  ['hint', 'tip'],
  ['danger', 'caution'],
]);

/**
 * The kind of a note by the name that an editor wrote, in any capitals.
 * @returns undefined for a name that is none of a note
 */
export function noteKind(name: string): NoteKind | undefined {
  const small = name.toLowerCase();
  return noteKinds.find((kind) => kind === small) ?? otherNames.get(small);
}

/** The beginning of a quotation that is a note: `[!NOTE]`, with Obsidian's sign of a fold and a title after it. */
export const noteMark = /^\[!(?<name>[a-z]+)\][-+]?[ \t]*/i;
