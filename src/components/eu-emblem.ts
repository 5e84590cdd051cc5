/*
 * The emblem by its construction: Regulation (EU) 2021/1060, Annex IX, 1.9, the same as in the annex to Implementing
 * Regulation (EU) 763/2014. A rectangle of 3 : 2; twelve upright stars at the hours of a circle around its centre,
 * whose radius is a third of the height; the points of each star on a circle of an eighteenth of the height.
 * Screen colours #003399 and #FFCC00.
 */

const height = 180;
const width = (height * 3) / 2;

function point(radius: number, turns: number): readonly [x: number, y: number] {
  return [radius * Math.sin(turns * 2 * Math.PI), -radius * Math.cos(turns * 2 * Math.PI)];
}

/** The emblem of the European Union: what a drawing of it consists of. */
export const euEmblem = {
  width,
  height,
  ground: '#039',
  gold: '#fc0',
  /** Points of a star around its own centre, as a polygon takes them. */
  star: Array.from({ length: 5 }, (_, index) =>
    point(height / 18, (index * 2) / 5)
      .map((value) => value.toFixed(2))
      .join(','),
  ).join(' '),
  /** Centres of the stars, as numbers of a transformation. */
  places: Array.from({ length: 12 }, (_, hour) => {
    const [x, y] = point(height / 3, hour / 12);
    return `${(width / 2 + x).toFixed(2)} ${(height / 2 + y).toFixed(2)}`;
  }),
} as const;
