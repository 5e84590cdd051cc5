/** The two themes of a site. */
export type Theme = 'light' | 'dark';

/** Colours of a theme that no setting changes, as `#rrggbb`. */
export interface FixedColours {
  /** Behind everything. */
  page: string;
  /** Behind what stands out from the page. */
  raised: string;
  text: string;
  muted: string;
  /** What is on now or comes next. */
  now: string;
  /** The button that calls from the band of the newsletter, and small marks. */
  gold: string;
  /** Words on gold. */
  onGold: string;
  /** Words on the accent as a surface. */
  onAccent: string;
}

/** The same colours as in `src/styles/tokens.css`, for what is not CSS; `tests/palette.test.ts` compares them. */
export const fixedColours: Readonly<Record<Theme, FixedColours>> = {
  light: {
    page: '#faf8f3',
    raised: '#ffffff',
    text: '#1b1e22',
    muted: '#545b64',
    now: '#b1261d',
    gold: '#c99a3b',
    onGold: '#1b1e22',
    onAccent: '#ffffff',
  },
  dark: {
    page: '#14171a',
    raised: '#1c2125',
    text: '#ebe8e1',
    muted: '#a9b0b8',
    now: '#ff8f83',
    // Light enough to be told from a surface that is itself told from the page.
    gold: '#e1bb74',
    onGold: '#1b1e22',
    onAccent: '#ffffff',
  },
};
