import { reloadTiming } from './reload-timing.ts';
import type { StripReport } from './strip-report.ts';
import { stripWords } from './strip-words.ts';

/** Where the report of a page is asked for, below the site's base; the development server answers there. */
declare const __KRONIKA_STRIP__: string;

const styles = `
  :host { all: initial; }
  details {
    position: fixed; inset-block-end: 0; inset-inline: 0; z-index: 2147483000; max-block-size: 60vh; overflow: auto;
    box-sizing: border-box; padding: .4rem 1rem; border-block-start: 3px solid; background: Canvas; color: CanvasText;
    border-color: var(--edge); font: .9rem/1.5 system-ui, sans-serif; color-scheme: light dark;
  }
  details:not([open]) { inset-inline-start: auto; border-inline-start: 3px solid var(--edge); }
  .error { --edge: #c5221f; } .warning { --edge: #b06000; } .fine { --edge: #1e7e34; }
  summary { cursor: pointer; font-weight: 600; }
  summary:focus-visible, a:focus-visible { outline: 3px solid Highlight; outline-offset: 2px; }
  a { color: LinkText; }
  ul { margin: .3rem 0; padding-inline-start: 1.2rem; }
  pre { margin: 0; white-space: pre-wrap; font-size: .85rem; }
  @media print { details { display: none; } }
`;

/** The report as the development server answers it, with its own ways and count. */
type AnsweredReport = StripReport & { admin?: string; reloads?: number };

/** Asks for the report of this page and shows it below the page: a disclosure, which the keyboard opens as the mouse does. */
async function show(): Promise<void> {
  const response = await fetch(`${__KRONIKA_STRIP__}?page=${encodeURIComponent(location.pathname)}`);
  if (!response.ok) return;
  const report = (await response.json()) as AnsweredReport;
  if (isOutdated(report)) {
    location.reload();
    return;
  }
  const strip = document.createElement('kronika-strip');
  const shadow = strip.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = styles;
  shadow.append(style, drawn(report));
  document.querySelector('kronika-strip')?.remove();
  document.body.append(strip);
}

/** Whether tabs were told to load anew after this page was drawn: then it was not connected yet, and heard nothing. */
function isOutdated({ reloads }: AnsweredReport): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  if (!(navigation instanceof PerformanceNavigationTiming)) return false;
  const drawnAfter = navigation.serverTiming.find(({ name }) => name === reloadTiming)?.duration;
  return drawnAfter !== undefined && reloads !== undefined && drawnAfter !== reloads;
}

function drawn({ language, entry, problems, admin }: AnsweredReport): HTMLElement {
  const words = stripWords[language];
  const worst = problems.some(({ severity }) => severity === 'error')
    ? 'error'
    : problems.length > 0
      ? 'warning'
      : 'fine';
  const facts = [
    ...(entry ? [entry.hidden === undefined ? words.shown : words.hidden[entry.hidden]] : []),
    words.problems(problems.length),
    ...(entry ? [words.length(entry.words, entry.minutes)] : []),
  ];
  const details = element('details', '');
  details.className = worst;
  details.setAttribute('lang', language);
  details.append(element('summary', `${words.title}: ${facts.join(' · ')}`));
  if (entry) {
    const line = element('p', '');
    line.append(link(`vscode://file/${entry.path}`, entry.file));
    // Beside its form, a page leads to no further one.
    if (entry.form !== undefined && admin !== undefined && window.top === window)
      line.append(' · ', link(admin + entry.form, words.edit));
    if (entry.until !== undefined)
      line.append(` · ${entry.hidden === 'scheduled' ? words.from : words.until} ${entry.until.replace('T', ' ')}`);
    details.append(line);
  }
  const list = element('ul', '');
  for (const { file, line, message, paste } of problems) {
    const item = element('li', `${entry ? '' : `${file}, `}${words.line} ${line}: ${message}`);
    if (paste !== undefined) item.append(element('pre', `${words.paste}: ${paste}`));
    list.append(item);
  }
  if (problems.length > 0) details.append(list);
  const region = element('section', '');
  region.setAttribute('aria-label', words.title);
  region.append(details);
  return region;
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function link(address: string, text: string): HTMLElement {
  const made = element('a', text);
  made.setAttribute('href', address);
  return made;
}

function showOrTell(): void {
  show().catch((error: unknown) => {
    console.error(error);
  });
}

showOrTell();
// What was said between this first question and the connection was not heard either.
import.meta.hot?.on('vite:ws:connect', showOrTell);
