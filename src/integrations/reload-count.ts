import type { ViteDevServer } from 'vite';

/**
 * Counts how often a development server has told its tabs to load themselves anew. A tab that is being loaded just
 * then is not connected yet and hears nothing of it: it can tell by the number that it shows what was there before.
 * @param server whose tabs
 * @returns how often, until now
 */
export function reloadCount(server: ViteDevServer): () => number {
  let count = 0;
  const { hot } = server.environments.client;
  const send: unknown = Reflect.get(hot, 'send');
  if (typeof send !== 'function') throw new TypeError('Vite has no way to tell tabs anything.');
  Object.defineProperty(hot, 'send', {
    configurable: true,
    value: (...message: unknown[]): unknown => {
      const [payload] = message;
      if (typeof payload === 'object' && payload !== null && 'type' in payload && payload.type === 'full-reload')
        count += 1;
      return Reflect.apply(send, hot, message);
    },
  });
  return () => count;
}
