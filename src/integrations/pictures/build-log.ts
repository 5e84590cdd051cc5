import { performance } from 'node:perf_hooks';
import { stripVTControlCharacters } from 'node:util';
import nodeLog from 'astro/logger/node';
import { pictureProgress, pictureStep } from './picture-progress.ts';

/** Astro's own log, but for the line that it writes for each file of a picture: hundreds become one. */
export default function buildLog(): ReturnType<typeof nodeLog> {
  const log = nodeLog();
  const { stdout } = process;
  const { step, end } = pictureProgress(
    (text) => stdout.write(text),
    stdout.isTTY,
    () => performance.now(),
  );
  return {
    write(message) {
      const done = pictureStep(stripVTControlCharacters(message.message));
      if (done) {
        step(done);
        return;
      }
      end();
      log.write(message);
    },
  };
}
