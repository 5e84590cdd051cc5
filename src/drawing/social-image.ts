import { isDoubtful } from '../edtf/edtf-date.ts';
import { formatDate, formatTime } from '../i18n/dates.ts';
import { fill } from '../i18n/fill.ts';
import type { Texts } from '../i18n/pl/texts.ts';
import { texts } from '../i18n/texts.ts';
import { typeset } from '../i18n/typography/typeset.ts';
import type { SocialEntryView, SocialView } from '../site/view-models/social-view.ts';
import type { Typesetter, TypeStyle } from '../typeface/typesetter.ts';
import { colours } from './colours.ts';
import { dateBlock, dateBlockSize } from './date-block.ts';
import { fitTitle } from './fit-title.ts';
import { mark } from './mark.ts';
import { projectPath } from './project-path.ts';
import { seriesBar } from './series-bar.ts';
import { socialSize } from './social-size.ts';
import { group } from './svg.ts';

/** Edges of what is drawn, in px. */
const left = 80;
const right = socialSize.width - left;
/** The coloured edge at the top, and the line above the foot. */
const edge = 16;
const footTop = 524;
/** Base line of the words in the foot. */
const footLine = 586;

const small: TypeStyle = { weight: 500, size: 29 };
const strong: TypeStyle = { weight: 600, size: 29 };

/**
 * Draws the picture of a page as SVG: its kind and place, the date block of what has a date, its
 * title, and at the foot the name of the site and the bar of a workshop's series. The home page has
 * a project's path at its foot.
 * @param view what it shows
 * @param title of the page
 * @param type sets the words
 */
export function socialImage(view: SocialView, title: string, type: Typesetter): string {
  const { width, height } = socialSize;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>` +
    `<rect width="${width}" height="${edge}" fill="${view.accent}"/>` +
    words(view, title, type) +
    (view.isHome ? projectPath(view.accent, { left, right, y: footLine - 16 }) : foot(view, type)) +
    '</svg>'
  );
}

/** What stands between the edge and the foot, half-way between them. */
function words(view: SocialView, title: string, type: Typesetter): string {
  const { entry, tagline, locale, accent } = view;
  const date = entry?.date;
  const start = date === undefined ? left : left + dateBlockSize.width + 44;
  // That a plain page is a page goes without saying.
  const kind = entry?.collection === 'pages' ? undefined : entry;
  const above = kind ? 54 : 44;
  const below = tagline === undefined ? 0 : 84;
  const style = (size: number): TypeStyle => ({ weight: 600, size });
  const { size, lines, leading } = fitTitle(
    typeset(title, locale),
    {
      width: right - start,
      height: footTop - edge - 2 * 46 - above - below,
      sizes: view.isHome ? [112, 98, 86, 75, 66, 58, 51] : [92, 82, 73, 65, 58, 52, 46, 41],
      leading: 1.14,
    },
    (text) => type.width(text, style(1)),
  );
  // From the top of the first line's capitals to the last base line.
  const titleHeight = size * (0.72 + (lines.length - 1) * leading);
  const height = Math.max(above + titleHeight + below, date === undefined ? 0 : dateBlockSize.height);
  const top = edge + (footTop - edge - height) / 2;
  const baseline = (index: number) => top + above + size * (0.72 + index * leading);
  return (
    (date === undefined
      ? ''
      : dateBlock({ date, locale, accent, isAhead: entry?.isUpcoming === true }, type, { x: left, y: top })) +
    (kind
      ? eyebrow(kind, texts(locale), locale, type, { x: start, y: top + 22 })
      : `<rect x="${start}" y="${top}" width="64" height="7" fill="${colours.gold}"/>`) +
    group(
      colours.ink,
      lines.map((line, index) => type.draw(line, style(size), { x: start, y: baseline(index) })).join(''),
    ) +
    (tagline === undefined
      ? ''
      : group(
          colours.slate,
          oneLine(tagline, { weight: 500, size: 38 }, right - start, type, {
            x: start,
            y: baseline(lines.length - 1) + below,
          }),
        ))
  );
}

/** What has become of an event, what sort of entry it is, when and where. */
function eyebrow(
  entry: SocialEntryView,
  t: Texts,
  locale: SocialView['locale'],
  type: Typesetter,
  at: { x: number; y: number },
): string {
  const status = entry.status ? `${t.eventStatus[entry.status]} · ` : '';
  const time = entry.isUpcoming && entry.date ? formatTime(entry.date, locale) : undefined;
  // The block has no room for the words of a doubt.
  const doubted = entry.date !== undefined && isDoubtful(entry.date) ? [formatDate(entry.date, locale)] : [];
  const facts = [
    kindOf(entry, t),
    ...doubted,
    ...(time ? [fill(t.hour, { time })] : []),
    ...(entry.place ? [entry.place] : []),
  ];
  const x = at.x + type.width(status, strong);
  return (
    group(colours.red, type.draw(status, strong, at)) +
    group(colours.slate, oneLine(facts.join(' · '), small, right - x, type, { x, y: at.y }))
  );
}

function kindOf({ collection, meetingKind, publicationKind }: SocialEntryView, t: Texts): string {
  if (meetingKind) return t.meetingKinds[meetingKind];
  if (publicationKind) return t.publicationKinds[publicationKind];
  return t.kinds[collection];
}

/** The mark and name of the site, and an event's place in its series. */
function foot({ siteName, accent, entry, locale }: SocialView, type: Typesetter): string {
  const words = entry?.series && fill(texts(locale).seriesPlace[entry.series.of], { ...entry.series });
  const wordsLeft = right - (words === undefined ? 0 : type.width(words, small));
  // A row of more says nothing at a glance.
  const bar =
    entry?.series && entry.series.planned <= 12
      ? seriesBar(entry.series, accent, { right: wordsLeft - 28, y: footLine - 10 })
      : undefined;
  const nameLeft = left + 58;
  return (
    `<rect x="${left}" y="${footTop}" width="${right - left}" height="2" fill="${colours.sand}"/>` +
    `<svg x="${left}" y="${footLine - 31}" width="40" height="40" viewBox="0 0 32 32">${mark(accent)}</svg>` +
    group(
      colours.ink,
      oneLine(siteName, { weight: 600, size: 32 }, (bar ? bar.left - 40 : right) - nameLeft, type, {
        x: nameLeft,
        y: footLine,
      }),
    ) +
    (bar?.svg ?? '') +
    (words === undefined ? '' : group(colours.slate, type.draw(words, small, { x: wordsLeft, y: footLine })))
  );
}

/** A line that ends with an ellipsis where it would not fit. */
function oneLine(
  text: string,
  style: TypeStyle,
  width: number,
  type: Typesetter,
  at: { x: number; y: number },
): string {
  const box = { width, height: style.size, sizes: [style.size], leading: 1 };
  const { lines } = fitTitle(text, box, (part) => type.width(part, { ...style, size: 1 }));
  return type.draw(lines[0] ?? '', style, at);
}
