import { paneLocale } from './edited-locale.ts';
import { entryPage, openEntry } from './entry-page.ts';
import type { PreviewedSite, View } from './previewed-site.ts';
import { seePage, wearStyles } from './seen-page.ts';

/** What the CMS hands to a template. */
interface TemplateProps {
  /** The entry in the language of the pane, a structure of Immutable.js. */
  entry: { getIn: (path: readonly string[]) => unknown };
  /** What the CMS makes of a field. */
  widgetFor: (field: string) => unknown;
  /** The frame that the template is drawn in. */
  window: Window;
  document: Document;
}

interface PreviewState {
  view: View;
  /** The page that was looked at last; undefined until then, and without an address for an entry that has none. */
  page: { address: string | undefined; isThere: boolean } | undefined;
  /** Whether the site could not be reached when it was asked last. */
  isAway: boolean;
}

/** A component as `createClass` of the CMS makes it; React itself is the CMS's own. */
interface Component {
  props: TemplateProps;
  state: PreviewState;
  setState: (state: Partial<PreviewState>) => void;
  /** The page that was asked for last, what it was, and whether a frame that could not load it was given a second go. */
  asked: { address: string | undefined; html?: string; isTriedAgain?: true } | undefined;
  look: () => void;
}

/** Where it is kept what somebody chose to see. */
const chosen = 'kronika-preview';

/** After how long a site that could not be reached is asked again, in ms. */
const pause = 2_000;

const styles = {
  bar: {
    ...{ position: 'sticky', insetBlockStart: 0, zIndex: 1, padding: '.4rem .75rem', font: '14px/1.4 sans-serif' },
    ...{ display: 'flex', flexWrap: 'wrap', gap: '.25rem .75rem', alignItems: 'center' },
    ...{ background: '#1b1b24', color: '#fff' },
  },
  button: (isPressed: boolean, isOff: boolean) => ({
    opacity: isOff ? 0.6 : 1,
    ...{ padding: '.15rem .6rem', border: '1px solid #fff', borderRadius: '.2rem', font: 'inherit', cursor: 'pointer' },
    ...(isPressed ? { background: '#fff', color: '#1b1b24' } : { background: 'none', color: '#fff' }),
  }),
  pane: { display: 'flex', flexDirection: 'column', minBlockSize: '100vh' },
  frame: { flex: 1, border: 0, inlineSize: '100%' },
};

/**
 * The page of an entry beside its form: as the site has it, in a frame, or what is being written, in the site's styles.
 * It is drawn in a pane of the CMS, which is opened, closed, widened and remembered there.
 * @param site what is seen, and in which words
 * @param changes tells by an event `change` when pages may have become others
 */
export function pagePreview({ folders, first, words }: PreviewedSite, changes: EventTarget): never {
  const { h } = window;
  const home = new URL('..', document.baseURI).href;
  const addressIn = (pane: Window): string | undefined => {
    const entry = openEntry(location.hash);
    const path = entry && entryPage(entry, paneLocale(pane.frameElement), folders);
    return path === undefined ? undefined : home + path;
  };
  return window.createClass<Component>({
    getInitialState: () => ({ view: viewOf(localStorage.getItem(chosen)) ?? first, page: undefined, isAway: false }),
    componentDidMount() {
      changes.addEventListener('change', this.look);
      this.look();
    },
    componentDidUpdate() {
      if (addressIn(this.props.window) !== this.asked?.address) this.look();
    },
    componentWillUnmount() {
      changes.removeEventListener('change', this.look);
      this.asked = undefined;
    },
    look() {
      const address = addressIn(this.props.window);
      const former = this.asked?.address === address ? this.asked : undefined;
      const asked = (this.asked = former ?? { address });
      const look = async () => {
        const seen = address === undefined ? { isThere: false, html: '' } : await seePage(address);
        // Another language or another entry was opened meanwhile.
        if (this.asked !== asked) return;
        if (this.state.isAway !== !seen) this.setState({ isAway: !seen });
        if (!seen) {
          setTimeout(() => this.asked === asked && void look(), pause);
          return;
        }
        const { isThere, html } = seen;
        if (html === asked.html) return;
        asked.html = html;
        wearStyles(isThere ? html : ((await seePage(home))?.html ?? ''), home, this.props.document);
        this.setState({ page: { address, isThere } });
        const frame = this.props.document.querySelector('iframe');
        if (former && frame && address !== undefined) renew(frame, address);
      };
      void look();
    },
    render() {
      const { view, page, isAway } = this.state;
      const isMissing = page?.isThere === false;
      const hasNoPage = isMissing || (isAway && !page);
      const shown = hasNoPage ? 'draft' : view;
      const said = [
        ...(isAway ? [words.away] : isMissing ? [words.none] : []),
        ...(page || isAway ? [words.seen[shown]] : []),
      ];
      const buttons = (['page', 'draft'] as const).map((one) =>
        h(
          'button',
          {
            key: one,
            type: 'button',
            'aria-pressed': shown === one,
            disabled: one === 'page' && hasNoPage,
            style: styles.button(shown === one, one === 'page' && hasNoPage),
            onClick: () => {
              localStorage.setItem(chosen, one);
              this.setState({ view: one });
            },
          },
          words.views[one],
        ),
      );
      const link =
        page?.isThere === true &&
        h('a', { href: page.address, target: '_blank', style: { color: '#fff' } }, words.open);
      return h(
        'div',
        { style: styles.pane },
        h(
          'div',
          { style: styles.bar },
          h('div', { role: 'group', 'aria-label': words.choice, style: { display: 'flex', gap: '.25rem' } }, buttons),
          h('span', { role: 'status' }, said.join(' ')),
          link,
        ),
        shown === 'page'
          ? page?.address !== undefined && h('iframe', frameOf(page.address, words.views.page, this.asked))
          : draft(this.props),
      );
    },
  }) as never;
}

/**
 * The frame of a page. Each page has a frame of its own: in one that goes from page to page, the development server
 * would have the former page load anew just when the next is on its way, and the former one would stay.
 * @param asked notes that a page which could not be loaded was asked for a second time
 */
function frameOf(address: string, title: string, asked: Component['asked']): Record<string, unknown> {
  return {
    ...{ key: address, src: address, title, style: styles.frame },
    onLoad: ({ currentTarget: frame }: { currentTarget: HTMLIFrameElement }) => {
      // The browser's own page, which tells a fault, belongs to nobody.
      if (frame.contentDocument || !asked || asked.isTriedAgain) return;
      asked.isTriedAgain = true;
      setTimeout(() => {
        frame.src = address;
      }, pause);
    },
  };
}

/** Has a frame show its page anew. Where it was scrolled to, it stays; a page that is still on its way is sent for again. */
function renew(frame: HTMLIFrameElement, address: string): void {
  const there = frame.contentDocument?.URL.replace(/#.*$/, '');
  if (there === address) frame.contentWindow?.location.reload();
  else frame.src = address;
}

/** What is being written, as the main part of a page has it. */
function draft({ entry, widgetFor }: TemplateProps): unknown {
  const { h } = window;
  const text = (field: string) => {
    const value = entry.getIn(['data', field]);
    return typeof value === 'string' ? value : '';
  };
  return h(
    'main',
    { className: 'wrap', style: { paddingBlock: '1.5rem' } },
    h('h1', {}, text('title') || text('name')),
    h('p', { className: 'lead' }, text('description')),
    entry.getIn(['data', 'body']) !== undefined &&
      h('div', { className: 'prose', style: { marginBlockStart: '1.5rem' } }, widgetFor('body')),
  );
}

function viewOf(kept: string | null): View | undefined {
  return kept === 'page' || kept === 'draft' ? kept : undefined;
}
