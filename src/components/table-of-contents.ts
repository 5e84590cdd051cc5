/** A heading of a text, as Astro collects them. */
export interface Heading {
  /** 2 for `h2`. */
  depth: number;
  /** The id that it bears. */
  slug: string;
  text: string;
}

/** A section of a text with the parts that the table of contents names. */
export interface ContentsSection extends Heading {
  parts: Heading[];
}

/** How many lines a table of contents has at most with the parts of sections in it. */
const fewLines = 12;

/**
 * What a table of contents names: every `h2`, and each one's `h3` while the whole stays short.
 * @param headings of a text, in order
 * @returns none for a text of fewer than two sections, which needs no table
 */
export function tableOfContents(headings: readonly Heading[]): ContentsSection[] {
  const hasParts = headings.filter(({ depth }) => depth === 2 || depth === 3).length <= fewLines;
  const sections: ContentsSection[] = [];
  for (const heading of headings) {
    if (heading.depth === 2) sections.push({ ...heading, parts: [] });
    if (heading.depth === 3 && hasParts) sections.at(-1)?.parts.push(heading);
  }
  return sections.length < 2 ? [] : sections;
}
