import { isDoubtful } from '../../edtf/edtf-date.ts';
import { dateBlockWords } from '../../i18n/date-block.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ExcerptPart, SearchHit } from '../../search/search-types.ts';

/**
 * A result as a card.
 * @param template the card that the page's markup holds
 * @param hit what was found
 * @param kinds names of kinds of entries
 * @param locale language of dates
 * @throws when the template lacks a part
 */
export function resultCard(
  template: HTMLTemplateElement,
  hit: SearchHit,
  kinds: Readonly<Record<string, string>>,
  locale: Locale,
): Element {
  const copy = document.importNode(template.content, true);
  const find = <Found extends Element>(selector: string, type: new () => Found): Found => {
    const found = copy.querySelector(selector);
    if (!(found instanceof type)) throw new Error(`The card of a result has no ${selector}.`);
    return found;
  };
  const card = find('li', HTMLLIElement);
  const { date } = hit;
  const kind = new Map(Object.entries(kinds)).get(hit.kind) ?? hit.kind;
  card.dataset['entryAddress'] = hit.address;
  const doubted = date !== undefined && isDoubtful(date) ? formatDate(date, locale) : undefined;
  find('.facts', HTMLElement).textContent = [kind, doubted, hit.place].filter(Boolean).join(' · ');
  const link = find('a', HTMLAnchorElement);
  link.href = hit.url;
  link.textContent = hit.title;
  find('.excerpt', HTMLElement).append(...marked(hit.excerpt));
  const block = find('time', HTMLTimeElement);
  if (date === undefined) block.remove();
  else {
    const { large, small, kind } = dateBlockWords(date, locale);
    // What is doubted has no form that HTML knows.
    if (isDoubtful(date)) block.removeAttribute('datetime');
    else block.dateTime = date;
    find('time .visually-hidden', HTMLElement).textContent = formatDate(date, locale);
    const shown = find('time .large', HTMLElement);
    shown.textContent = large;
    for (const one of ['year', 'years']) shown.classList.toggle(one, one === kind);
    find('time .small', HTMLElement).textContent = small;
  }
  if (hit.image) card.append(thumbnail(hit.image));
  return card;
}

/** A picture that repeats what the title says; its own words stand on the page that it belongs to. */
function thumbnail({ src, fit }: NonNullable<SearchHit['image']>): HTMLImageElement {
  const picture = document.createElement('img');
  Object.assign(picture, { alt: '', loading: 'lazy', decoding: 'async', width: 160, height: 107 });
  picture.classList.toggle('fit-whole', fit === 'whole');
  picture.src = src;
  return picture;
}

function marked(excerpt: readonly ExcerptPart[]): (string | HTMLElement)[] {
  return excerpt.map(({ text, marked: isMarked }) => {
    if (!isMarked) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
