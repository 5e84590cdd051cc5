import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Drawing } from '../../drawing/drawing.ts';
import { painter } from '../../drawing/painter.ts';
import { socialSize } from '../../drawing/social-size.ts';
import { typesetter } from '../../typeface/typesetter.ts';

/** Paints drawings of the size of pictures for sharing. */
export interface Painters {
  /**
   * @returns bytes of a PNG
   * @throws Error when a thread has failed
   */
  paint: (drawing: Drawing) => Promise<Uint8Array>;
  close: () => Promise<void>;
}

/** A painter in this thread: for few drawings, since another one takes a while to begin. */
export async function painterHere(packageRoot: string): Promise<Painters> {
  return { paint: painter(socialSize, await typesetter(packageRoot)), close: () => Promise.resolve() };
}

/**
 * Painters in threads of their own, which take drawings in turn.
 * @param count how many threads
 * @param packageRoot folder of the package, from which the typeface is found
 */
export function paintersBeside(count: number, packageRoot: string): Painters {
  const threads = Array.from({ length: count }, () => paintingThread(packageRoot));
  let next = 0;
  return {
    paint: (drawing) => {
      const thread = threads[next++ % threads.length];
      return thread ? thread.paint(drawing) : Promise.reject(new Error('There is no painter.'));
    },
    close: async () => {
      await Promise.all(threads.map(({ close }) => close()));
    },
  };
}

function paintingThread(packageRoot: string): Painters {
  // The thread's file stands beside this one: a source here, compiled in the package.
  const file = new URL(`./paint-worker${extname(import.meta.filename)}`, import.meta.url);
  const worker = new Worker(file, { workerData: packageRoot });
  const waiting = new Map<number, { resolve: (png: Uint8Array) => void; reject: (error: Error) => void }>();
  let failed: Error | undefined;
  const fail = (error: Error) => {
    failed = error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('message', ({ id, png }: { id: number; png: Uint8Array }) => {
    waiting.get(id)?.resolve(png);
    waiting.delete(id);
  });
  worker.on('error', fail);
  worker.on('exit', () => {
    fail(failed ?? new Error('A painting thread has ended.'));
  });
  let last = 0;
  return {
    paint: (drawing) =>
      new Promise((resolve, reject) => {
        if (failed) {
          reject(failed);
          return;
        }
        const id = last++;
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, drawing });
      }),
    close: async () => {
      await worker.terminate();
    },
  };
}
