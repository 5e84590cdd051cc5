/** The colours of the site's palette that drawings use, as in `src/styles/tokens.css`. */
export const colours = {
  paper: '#faf8f3',
  ink: '#1b1e22',
  slate: '#545b64',
  sand: '#e2dccf',
  red: '#b1261d',
  gold: '#c99a3b',
} as const;
