import type { FormEntry, judgeEntry } from './judge-entry.ts';

/** What a list of findings says besides them. */
export interface FindingsWords {
  /** Before anything is written. */
  start: string;
  /** When nothing is to be mended. */
  none: string;
}

/** What the CMS hands to a control. */
interface ControlProps {
  /** The entry as it is in the form, a structure of Immutable.js: another one after each change. */
  entry: { toJS: () => FormEntry } | undefined;
  forID: string;
}

/** A component as `createClass` of the CMS makes it; React itself is the CMS's own. */
interface Component {
  props: ControlProps;
  state: { problems: readonly string[] | undefined };
  setState: (state: Component['state']) => void;
  judge: () => void;
}

/**
 * A control without a value of its own: it shows what the check would say of the entry's fields, as they are written.
 * @param words in the language of the editors
 * @param rules what judges, once it is there
 * @param site the language of its editors, and its time zone
 */
export function findingsControl(
  words: FindingsWords,
  rules: () => Promise<typeof judgeEntry | undefined>,
  site: Parameters<typeof judgeEntry>[1],
): never {
  const { h } = window;
  return window.createClass<Component>({
    getInitialState: () => ({ problems: undefined }),
    componentDidMount() {
      this.judge();
    },
    componentDidUpdate({ entry }: ControlProps) {
      if (entry !== this.props.entry) this.judge();
    },
    judge() {
      const { entry } = this.props;
      void rules().then((judge) => {
        // What was written meanwhile is judged in its turn.
        if (!judge || !entry || entry !== this.props.entry) return;
        const written = entry.toJS();
        const isBegun = Boolean(written.data['title'] ?? written.data['name']);
        const problems = isBegun ? judge(written, site) : undefined;
        if (problems?.join('\n') !== this.state.problems?.join('\n')) this.setState({ problems });
      });
    },
    render() {
      const { problems } = this.state;
      const items = problems?.map((text, index) => h('li', { key: index }, text)) ?? [];
      const said = problems === undefined ? words.start : items.length === 0 ? words.none : h('ul', {}, items);
      return h('div', { id: this.props.forID, role: 'status' }, said);
    },
  }) as never;
}
