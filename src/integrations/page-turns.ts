import type { IncomingMessage, ServerResponse } from 'node:http';

/** Requests for pages and renewals of what they are drawn from, which take turns. */
export interface PageTurns {
  /** Answers a request when no renewal is under way; a middleware. */
  page: (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  /** Does a renewal when all requests that came before it are answered. */
  renewal: (work: () => Promise<void>) => Promise<void>;
}

/** How long a renewal waits for a request that does not end, in milliseconds. */
const patience = 5000;

/**
 * Lets pages and renewals take turns. A page that is drawn while its data change keeps what it had begun to read,
 * and Vite would go on to show that to everybody.
 */
export function pageTurns(): PageTurns {
  const underWay = new Set<Promise<void>>();
  let renewing: Promise<void> = Promise.resolve();
  return {
    page: (_request, response, next) => {
      void renewing.then(() => {
        const answered = new Promise<void>((resolve) => response.once('close', resolve));
        underWay.add(answered);
        void answered.then(() => underWay.delete(answered));
        if (response.closed) response.emit('close');
        next();
      });
    },
    renewal: (work) => {
      const before = renewing.then(() => settledWithin(patience, [...underWay]));
      const done = before.then(work);
      renewing = done.catch(() => undefined);
      return done;
    },
  };
}

/** Waits until all have ended, or until so many milliseconds have gone by. */
async function settledWithin(milliseconds: number, all: readonly Promise<void>[]): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([Promise.all(all), late]);
  clearTimeout(timer);
}
