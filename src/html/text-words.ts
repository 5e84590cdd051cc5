import type { NoteKind } from './note-kinds.ts';

/** What the renderer itself says in a text, in the language of the text. */
export interface TextWords {
  footnotes: {
    title: string;
    /**
     * The way back from a footnote.
     * @param number of the footnote
     * @param place which of several references to it, from 2
     */
    back: (number: string, place?: string) => string;
  };
  tasks: { done: string; open: string };
  notes: Record<NoteKind, string>;
  /** The box in which a table scrolls. */
  table: string;
  /** The link on a heading. */
  headingLink: (title: string) => string;
}
