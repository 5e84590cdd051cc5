import { isDoubtful } from '../edtf/edtf-date.ts';
import { formatDate, formatTime } from '../i18n/dates.ts';
import { fill } from '../i18n/fill.ts';
import { kindWord } from '../i18n/kind-word.ts';
import type { Texts } from '../i18n/pl/texts.ts';
import { texts } from '../i18n/texts.ts';
import { typeset } from '../i18n/typography/typeset.ts';
import type { SocialEntryView, SocialView } from '../site/view-models/social-view.ts';
import type { Typesetter, TypeStyle } from '../typeface/typesetter.ts';
import { colours } from './colours.ts';
import { dateBlock, dateBlockSize } from './date-block.ts';
import type { Drawing, Shapes, Words } from './drawing.ts';
import { fitTitle } from './fit-title.ts';
import { mark } from './mark.ts';
import { projectPath } from './project-path.ts';
import { seriesBar } from './series-bar.ts';
import { socialSize } from './social-size.ts';

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
 * The picture of a page: its kind and place, the date block of what has a date, its title, and at the foot the name
 * of the site and the bar of a workshop's series. The home page has a project's path at its foot.
 * @param view what it shows
 * @param title of the page
 * @param type sets the words
 */
export function socialImage(view: SocialView, title: string, type: Typesetter): Drawing {
  const { accent } = view;
  const parts = [
    shapesOf({ x: 0, y: 0, width: socialSize.width, height: edge }, accent),
    words(view, title, type),
    view.isHome ? homeFoot(accent) : foot(view, type),
  ];
  return { accent, shapes: parts.flatMap((part) => part.shapes), words: parts.flatMap((part) => part.words) };
}

/** A part of a picture. */
type Part = Omit<Drawing, 'accent'>;

/** A box in one colour. */
function shapesOf({ width, height, ...at }: Omit<Shapes, 'svg'>, fill: string): Part {
  return {
    shapes: [{ svg: `<rect width="${width}" height="${height}" fill="${fill}"/>`, width, height, ...at }],
    words: [],
  };
}

/** What stands between the edge and the foot, half-way between them. */
function words(view: SocialView, title: string, type: Typesetter): Part {
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
  const top = Math.round(edge + (footTop - edge - height) / 2);
  const baseline = (index: number) => top + above + size * (0.72 + index * leading);
  const block =
    date === undefined
      ? undefined
      : dateBlock({ date, locale, accent, isAhead: entry?.isUpcoming === true }, type, { x: left, y: top });
  const bar = kind ? undefined : shapesOf({ x: start, y: top, width: 64, height: 7 }, colours.gold);
  return {
    shapes: [...(block?.shapes ?? []), ...(bar?.shapes ?? [])],
    words: [
      ...(block?.words ?? []),
      ...(kind ? eyebrow(kind, texts(locale), locale, type, { x: start, y: top + 22 }) : []),
      ...lines.map((text, index): Words => ({
        text,
        style: style(size),
        colour: 'ink',
        x: start,
        y: baseline(index),
      })),
      ...(tagline === undefined
        ? []
        : oneLine(tagline, { weight: 500, size: 38 }, right - start, type, {
            colour: 'slate',
            x: start,
            y: baseline(lines.length - 1) + below,
          })),
    ],
  };
}

/** What has become of an event, what sort of entry it is, when and where. */
function eyebrow(
  entry: SocialEntryView,
  t: Texts,
  locale: SocialView['locale'],
  type: Typesetter,
  at: { x: number; y: number },
): Words[] {
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
  return [
    ...(status ? [{ text: status, style: strong, colour: 'red' as const, ...at }] : []),
    ...oneLine(facts.join(' · '), small, right - x, type, { colour: 'slate', x, y: at.y }),
  ];
}

function kindOf({ collection, entryKind }: SocialEntryView, t: Texts): string {
  return entryKind ? kindWord(entryKind, t) : t.kinds[collection];
}

/** A project's path. */
function homeFoot(accent: string): Part {
  const height = 48;
  const svg = projectPath(accent, { left, right, y: height / 2 });
  return {
    shapes: [{ svg, width: socialSize.width, height, x: 0, y: footLine - 16 - height / 2 }],
    words: [],
  };
}

/** The mark and name of the site, and an event's place in its series. */
function foot({ siteName, accent, entry, locale }: SocialView, type: Typesetter): Part {
  const words = entry?.series && fill(texts(locale).seriesPlace[entry.series.of], { ...entry.series });
  const wordsLeft = right - (words === undefined ? 0 : type.width(words, small));
  // A row of more says nothing at a glance.
  const bar =
    entry?.series && entry.series.planned <= 12
      ? seriesBar(entry.series, accent, { right: wordsLeft - 28, y: footLine - 10 })
      : undefined;
  const nameLeft = left + 58;
  return {
    shapes: [
      ...shapesOf({ x: left, y: footTop, width: right - left, height: 2 }, colours.sand).shapes,
      {
        svg: `<svg width="40" height="40" viewBox="0 0 32 32">${mark(accent)}</svg>`,
        ...{ width: 40, height: 40, x: left, y: footLine - 31 },
      },
      ...(bar ? [bar] : []),
    ],
    words: [
      ...oneLine(siteName, { weight: 600, size: 32 }, (bar ? bar.x - 40 : right) - nameLeft, type, {
        colour: 'ink',
        x: nameLeft,
        y: footLine,
      }),
      ...(words === undefined
        ? []
        : [{ text: words, style: small, colour: 'slate' as const, x: wordsLeft, y: footLine }]),
    ],
  };
}

/** A line that ends with an ellipsis where it would not fit. */
function oneLine(
  text: string,
  style: TypeStyle,
  width: number,
  type: Typesetter,
  place: Pick<Words, 'colour' | 'x' | 'y'>,
): Words[] {
  const box = { width, height: style.size, sizes: [style.size], leading: 1 };
  const [line = ''] = fitTitle(text, box, (part) => type.width(part, { ...style, size: 1 })).lines;
  return line ? [{ text: line, style, ...place }] : [];
}
