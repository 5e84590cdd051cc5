import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import type { Drawing } from '../../drawing/drawing.ts';
import { painter } from '../../drawing/painter.ts';
import { socialSize } from '../../drawing/social-size.ts';
import { typesetter } from '../../typeface/typesetter.ts';

/** A thread that paints one drawing after another: it is sent drawings and answers with the bytes of a PNG each. */
const paint = painter(socialSize, await typesetter(z.string().parse(workerData)));

parentPort?.on('message', ({ id, drawing }: { id: number; drawing: Drawing }) => {
  void paint(drawing).then((png) => parentPort?.postMessage({ id, png }, [png.buffer]));
});
