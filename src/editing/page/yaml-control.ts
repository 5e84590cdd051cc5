import { parse, stringify } from 'yaml';

/** What the CMS hands to a control. */
interface ControlProps {
  /** The value: plain, or a structure of Immutable.js. */
  value: unknown;
  forID: string;
  classNameWrapper: string;
  onChange: (value: unknown) => void;
}

/** A component as `createClass` of the CMS makes it; React itself is the CMS's own. */
interface Component {
  props: ControlProps;
  state: ControlState;
  setState: (state: ControlState) => void;
  isValid: () => true | { error: { message: string } };
}

interface ControlState {
  text: string;
}

declare global {
  interface Window {
    createClass: <Instance>(methods: object & ThisType<Instance>) => unknown;
    h: (type: string, props: Record<string, unknown>, ...children: unknown[]) => unknown;
  }
}

/**
 * A control for values that have several forms, such as the name of an entry or a group of fields: they are written as
 * in a file, and saved when they can be read. What cannot be read stays in sight and keeps the entry from being saved.
 * @param words in the language of the editors
 */
export function yamlControl({ unreadable }: { unreadable: string }): never {
  return window.createClass<Component>({
    getInitialState() {
      return { text: textOf(this.props.value) };
    },
    // The CMS asks again whenever it is given another value.
    isValid() {
      return valueOf(this.state.text) === undefined ? { error: { message: unreadable } } : true;
    },
    render() {
      const { text } = this.state;
      return window.h('textarea', {
        id: this.props.forID,
        className: this.props.classNameWrapper,
        'aria-invalid': this.isValid() !== true,
        rows: Math.min(12, Math.max(2, text.split('\n').length + 1)),
        spellCheck: false,
        style: boxStyle,
        value: text,
        onChange: ({ target }: { target: HTMLTextAreaElement }) => {
          const text = target.value;
          this.setState({ text });
          // What cannot be read is kept as it is written, so that it is there again when the form is.
          this.props.onChange((valueOf(text) ?? { value: text }).value);
        },
      });
    },
  }) as never;
}

/** As the boxes of the CMS are, whose own class has no border. */
const boxStyle = {
  ...{
    inlineSize: '100%',
    blockSize: 'auto',
    boxSizing: 'border-box',
    padding: '.4rem .5rem',
    fontFamily: 'monospace',
  },
  ...{ border: '1px solid var(--sui-textbox-border-color, currentcolor)', borderRadius: '.25rem' },
};

/** A value as it would stand in a file; nothing for no value, and what could not be read as it was written. */
export function textOf(value: unknown): string {
  const plain = isStructure(value) ? value.toJS() : value;
  if (plain === undefined || plain === null || plain === '') return '';
  if (typeof plain === 'string' && valueOf(plain) === undefined) return plain;
  return stringify(plain, { lineWidth: 0, singleQuote: true }).trimEnd();
}

/** Whether a value is one of Immutable.js. */
function isStructure(value: unknown): value is { toJS: () => unknown } {
  return typeof value === 'object' && value !== null && 'toJS' in value;
}

/** The value of a text; undefined where it cannot be read. An empty text is no value. */
export function valueOf(text: string): { value: unknown } | undefined {
  if (text.trim() === '') return { value: '' };
  try {
    const value: unknown = parse(text);
    return { value: value ?? '' };
  } catch {
    return undefined;
  }
}
