/** The site's icons as paths: a grid of 20, a stroke of 2, round ends, the colour of the words beside them. */
export const iconShapes = {
  search: ['M8.5 14a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11Z', 'm12.7 12.7 4.8 4.8'],
  menu: ['M3 5.5h14', 'M3 10h14', 'M3 14.5h14'],
  theme: [
    'M10 13.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Z',
    'M10 1.8v1.4M10 16.8v1.4M1.8 10h1.4M16.8 10h1.4M4.2 4.2l1 1M14.8 14.8l1 1M15.8 4.2l-1 1M5.2 14.8l-1 1',
  ],
  contrast: ['M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15Z', 'M10.5 3v14M12.5 4v12M14.5 5.4v9.2M16 7.5v5'],
  language: [
    'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15Z',
    'M2.5 10h15',
    'M10 2.5c4.2 4.6 4.2 10.4 0 15M10 2.5c-4.2 4.6-4.2 10.4 0 15',
  ],
  close: ['m4.5 4.5 11 11', 'm15.5 4.5-11 11'],
  previous: ['m12.5 4-6 6 6 6'],
  next: ['m7.5 4 6 6-6 6'],
  zoom: ['M8.5 14a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11Z', 'm12.7 12.7 4.8 4.8', 'M8.5 6.3v4.4M6.3 8.5h4.4'],
  download: ['M10 2.8v9.4', 'm5.8 8.4 4.2 4.2 4.2-4.2', 'M3.5 16.7h13'],
  calendar: ['M3.5 5h13v12h-13Z', 'M3.5 9h13M7 2.8v3.6M13 2.8v3.6'],
  play: ['M6.5 3.8v12.4L16.5 10Z'],
} as const;

export type IconName = keyof typeof iconShapes;
