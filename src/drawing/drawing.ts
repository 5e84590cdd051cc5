import type { TypeStyle } from '../typeface/typesetter.ts';

/** Colours that words have; each has a ramp of tones down to the paper. */
export type WordColour = 'ink' | 'slate' | 'red';

/** A line of words in a drawing. */
export interface Words {
  text: string;
  style: TypeStyle;
  colour: WordColour;
  /** Left end of its base line in px. */
  x: number;
  y: number;
}

/** Shapes in a drawing: SVG within a box of its own. */
export interface Shapes {
  svg: string;
  /** Size of the box, and its upper left corner in the drawing, in whole px. */
  width: number;
  height: number;
  x: number;
  y: number;
}

/** A picture of few colours on paper, to be painted: its shapes, and its words upon them. */
export interface Drawing {
  /** Colour as `#rrggbb`; the others are the same for all sites. */
  accent: string;
  shapes: Shapes[];
  words: Words[];
}
