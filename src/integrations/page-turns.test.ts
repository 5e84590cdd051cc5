import { EventEmitter } from 'node:events';
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { pageTurns } from './page-turns.ts';

/** A request that ends when it is told to. */
function request(turns: ReturnType<typeof pageTurns>, name: string, told: string[]): () => void {
  const asked = new IncomingMessage(new Socket());
  const response = new ServerResponse(asked);
  turns.page(asked, response, () => told.push(name));
  return () => response.emit('close');
}

describe('pages and renewals', () => {
  it('wait for each other, in the order in which they came', async () => {
    const turns = pageTurns();
    const told: string[] = [];
    const renewed = new EventEmitter();
    const endFirst = request(turns, 'first page', told);
    await setImmediate();
    const renewal = turns.renewal(async () => {
      told.push('renewal');
      await new Promise((resolve) => renewed.once('done', resolve));
    });
    request(turns, 'second page', told);
    await setImmediate();
    expect(told).toEqual(['first page']);
    endFirst();
    await setImmediate();
    expect(told).toEqual(['first page', 'renewal']);
    renewed.emit('done');
    await renewal;
    await setImmediate();
    expect(told).toEqual(['first page', 'renewal', 'second page']);
  });

  it('go on after a renewal that failed', async () => {
    const turns = pageTurns();
    const told: string[] = [];
    await expect(turns.renewal(() => Promise.reject(new Error('full disk')))).rejects.toThrow('full disk');
    const end = request(turns, 'page', told);
    await setImmediate();
    end();
    await turns.renewal(() => Promise.resolve(void told.push('renewal')));
    expect(told).toEqual(['page', 'renewal']);
  });
});
