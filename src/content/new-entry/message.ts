import type { EditorLanguage } from '../diagnostics/diagnostic-kinds.ts';

/** A sentence in each language of editors. */
export type Message = Record<EditorLanguage, string>;
