/** What can be wrong with HTML in a text. */
export type FindingKind =
  /** Runs code, asks for data or changes the page: an element, an event, a scheme. */
  | 'code'
  /** Makes the reader's browser ask another host. */
  | 'foreign'
  /** A picture written into the text itself as data. */
  | 'data'
  /** A file beside the entry, which HTML does not carry to the site. */
  | 'beside'
  /** Opened and never ended, so that all that follows would be part of it. */
  | 'endless'
  /** Stands for no element of HTML: a browser would show nothing of it. */
  | 'unknown'
  /** An address that a link cannot have. */
  | 'link'
  /** An element that is left out while what it encloses stays. */
  | 'element'
  /** An attribute that is left out. */
  | 'attribute'
  /** A tag that is not closed. */
  | 'unclosed'
  /** The end of what was never opened. */
  | 'unopened'
  /** An id that the page has already. */
  | 'id';

/** What the allow-list leaves out of HTML, or mends in it. */
export interface Finding {
  kind: FindingKind;
  /** As it is written: `<script>`, `onclick`, an address. */
  what: string;
  /** Where it stands in the HTML, to the sign after it. */
  from: number;
  to: number;
}
