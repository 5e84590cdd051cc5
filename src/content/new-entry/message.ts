import type { EditorLanguage } from '../../schemas/editor-language.ts';

/** A sentence in each language of editors. */
export type Message = Record<EditorLanguage, string>;
