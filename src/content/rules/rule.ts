import type { Content } from '../content.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** A rule looks at the content, changes nothing, and says what is wrong with it. */
export type Rule = (content: Content) => Diagnostic[] | Promise<Diagnostic[]>;
