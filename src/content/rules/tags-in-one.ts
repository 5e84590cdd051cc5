import type { Content } from '../content.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { yamlLine } from '../new-entry/yaml-lines.ts';

/** Tags that stand in one item of their list, parted as in another program: `seniorzy; sport`. */
export function tagsInOne({ readable }: Pick<Content, 'readable'>): Diagnostic[] {
  return readable.flatMap(({ entry, isOwn, place }) => {
    const tags = 'tags' in entry.data && isOwn(['tags']) ? entry.data.tags : [];
    const index = tags.findIndex((tag) => partsOf(tag).length > 1);
    const one = tags[index];
    if (one === undefined) return [];
    return [
      diagnostic('tags-in-one', place(['tags', index]), {
        value: one,
        tags: yamlLine([...new Set(tags.flatMap(partsOf))]),
      }),
    ];
  });
}

function partsOf(tag: string): string[] {
  return tag
    .split(/[;\t]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
