import { fixedColours } from '../colours/fixed-colours.ts';

const { page, text, muted, now, gold } = fixedColours.light;

/** The colours of the light theme that drawings use. */
export const colours = { paper: page, ink: text, slate: muted, sand: '#e2dccf', red: now, gold };
