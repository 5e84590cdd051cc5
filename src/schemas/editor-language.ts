/** Languages in which editors are spoken to. */
export const editorLanguages = ['pl', 'en'] as const;

/** A language in which editors are spoken to. */
export type EditorLanguage = (typeof editorLanguages)[number];

/** Whether a text names a language of editors. */
export function isEditorLanguage(text: string): text is EditorLanguage {
  return editorLanguages.some((language) => language === text);
}
