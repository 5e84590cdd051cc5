/** A sign to set in place of the one at a place of a text; an empty one takes that sign away. */
export type Change = readonly [index: number, sign: string];
