/**
 * Stands in the index before and behind each stretch of prose of a page: its description and its text. What lies
 * outside are facts, which read badly one after another. The indexer writes it, excerpts read it; as a sign
 * that is no letter it is no word of the page.
 */
export const proseMark = '¶';
