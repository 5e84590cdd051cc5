/** Name of the entry in `Server-Timing` by which a page of the development server says how many reloads came before it. */
export const reloadTiming = 'kronika-reloads';
