/** One thing of a list, and where it leads. */
export interface NoteItem {
  text: string;
  /** Address of a form or a page. */
  link?: string | undefined;
}

/** A line above the forms, in none of their ways. */
export interface Note {
  /**
   * Says something in place of what was said before.
   * @param buttons what can be done about it, by its words
   * @param items what belongs to it, each on a line of its own
   */
  say: (text: string, buttons?: Readonly<Record<string, () => void>>, items?: readonly NoteItem[]) => void;
  /** Takes the line away. */
  close: () => void;
}

/**
 * Makes a line near the foot of the page, which screen readers are told of. Below it the CMS says its own words for some
 * seconds; on a telephone it needs the whole width for them.
 */
export function pageNote(): Note {
  const line = document.createElement('div');
  line.setAttribute('role', 'status');
  line.style.cssText =
    'position:fixed;inset-block-end:8rem;inset-inline-start:50%;translate:-50%;inline-size:max-content;max-inline-size:calc(100vw - 2rem);box-sizing:border-box;z-index:9999;display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;padding:.5rem 1rem;background:#1b1b24;color:#fff;font:14px sans-serif;pointer-events:none';
  return {
    say: (text, buttons = {}, items = []) => {
      const made = Object.entries(buttons).map(([words, act]) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = words;
        button.style.cssText =
          'pointer-events:auto;padding:.2rem .6rem;border:1px solid currentcolor;border-radius:.2rem;background:none;color:inherit;font:inherit;cursor:pointer';
        button.addEventListener('click', act);
        return button;
      });
      const words = document.createElement('span');
      words.textContent = text;
      line.replaceChildren(words, ...made, ...(items.length > 0 ? [listOf(items)] : []));
      document.body.append(line);
    },
    close: () => {
      line.remove();
    },
  };
}

/** A list that is scrolled where it is long. */
function listOf(items: readonly NoteItem[]): HTMLElement {
  const list = document.createElement('ul');
  list.style.cssText =
    'pointer-events:auto;flex-basis:100%;max-block-size:40vh;overflow:auto;margin:0;padding-inline-start:1.2rem;list-style:disc';
  for (const { text, link } of items) {
    const item = document.createElement('li');
    const words = document.createElement(link === undefined ? 'span' : 'a');
    words.textContent = text;
    words.style.color = 'inherit';
    if (words instanceof HTMLAnchorElement && link !== undefined) {
      words.href = link;
      words.style.textDecoration = 'underline';
    }
    item.append(words);
    list.append(item);
  }
  return list;
}
