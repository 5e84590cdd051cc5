import { largestSide } from '../../schemas/picture-limits.ts';
import { decodePicture, type Pixels } from './decode-picture.ts';
import { type Shape, shapePicture } from './shape-picture.ts';

/** What is made of one picture: its pixels, and those of each shape that is written in several formats. */
interface Work {
  pixels: Promise<Pixels>;
  shapes: Map<string, Promise<Pixels>>;
  /** Askings that are not answered yet. */
  asked: number;
}

/** Decodes pictures and keeps their pixels for as long as they are asked for. */
export interface PicturesUnderWay {
  /**
   * Makes one shape of a picture and uses it.
   * @param key by which the picture is known, whatever is made of it
   * @param file bytes or path of the picture
   * @param shape wanted
   * @param use given the pixels, which are gone afterwards
   */
  shaped: <Result>(
    key: object,
    file: Uint8Array | string,
    shape: Shape,
    use: (pixels: Pixels) => Promise<Result>,
  ) => Promise<Result>;
}

/**
 * Decodes each picture once for all that is asked of it in a row. Astro asks for the files of one picture
 * one after another, and works on as many pictures at once as there are cores; so when one more picture
 * comes, that which nobody has asked of for longest is finished. Should it be asked for again, it is
 * decoded again, to the same pixels.
 * @param limit pictures that are kept at once
 */
export function picturesUnderWay(limit: number): PicturesUnderWay {
  // In the order in which they were last asked for.
  const works = new Map<object, Work>();
  const begin = (file: Uint8Array | string): Work => ({ pixels: decodePicture(file), shapes: new Map(), asked: 0 });

  function finishOldest(): void {
    for (const [key, work] of works) {
      if (works.size <= limit) return;
      if (work.asked > 0) continue;
      works.delete(key);
      for (const pixels of [work.pixels, ...work.shapes.values()]) void pixels.then(release, () => undefined);
    }
  }

  return {
    shaped: async (key, file, shape, use) => {
      // What a file looks like must not depend on what else is made of its picture: a larger one is a work of its own.
      if (Math.max(shape.width ?? 0, shape.height ?? 0) > largestSide) {
        return use(await shapePicture(await decodePicture(file, Math.max(shape.width ?? 0, shape.height ?? 0)), shape));
      }
      const work = works.get(key) ?? begin(file);
      works.delete(key);
      works.set(key, work);
      work.asked += 1;
      finishOldest();
      try {
        const name = JSON.stringify(shape);
        const pixels = work.shapes.get(name) ?? work.pixels.then((whole) => shapePicture(whole, shape));
        work.shapes.set(name, pixels);
        return await use(await pixels);
      } finally {
        work.asked -= 1;
      }
    },
  };
}

/**
 * Gives the memory of pixels back at once. Left to the garbage collector, each picture costs a search of
 * everything that the build holds: a third of the time in which it is made.
 */
function release({ data }: Pixels): void {
  const { buffer } = data;
  // Small buffers share their memory with others; and the whole picture may be one of its own shapes.
  if (buffer instanceof ArrayBuffer && !buffer.detached && buffer.byteLength === data.byteLength) buffer.transfer(0);
}
