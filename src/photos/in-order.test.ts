import { describe, expect, it } from 'vitest';
import { inOrder } from './in-order.ts';

/** Work that ends when it is told to. */
function gates() {
  const open = new Map<string, () => void>();
  const started: string[] = [];
  const work = async (item: string) => {
    started.push(item);
    await new Promise<void>((resolve) => open.set(item, resolve));
    return item.toUpperCase();
  };
  return { work, started, end: (item: string) => open.get(item)?.() };
}

describe('inOrder', () => {
  it('gives results in the order of the items, and works on no more at once than it may', async () => {
    const { work, started, end } = gates();
    const results = inOrder(['a', 'b', 'c', 'd'], 2, work);
    const first = results.next();
    expect(started).toEqual(['a', 'b']);
    end('b');
    end('a');
    expect(await first).toEqual({ value: 'A', done: false });
    expect(started).toEqual(['a', 'b', 'c']);
    expect(await results.next()).toEqual({ value: 'B', done: false });
    end('c');
    end('d');
    const rest = Array.fromAsync(results);
    setTimeout(() => {
      end('c');
      end('d');
    });
    expect(await rest).toEqual(['C', 'D']);
  });

  it('throws what failed when its turn comes', async () => {
    const results = inOrder([1, 2], 2, (item) =>
      item === 2 ? Promise.reject(new Error('two')) : Promise.resolve(item),
    );
    expect(await results.next()).toEqual({ value: 1, done: false });
    await expect(results.next()).rejects.toThrow('two');
  });

  it('has no results of no items', async () => {
    expect(await Array.fromAsync(inOrder([], 2, (item) => Promise.resolve(item)))).toEqual([]);
  });
});
