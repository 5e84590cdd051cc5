/** How many files are open at once: enough to keep a disk busy, few enough for large photographs in memory. */
const atOnce = 8;

/**
 * Does something with each of many, a few at once.
 * @param count how many at once
 * @throws what the work throws, at once
 */
export async function forEachOf<Item>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<void>,
  count = atOnce,
): Promise<void> {
  const waiting = Iterator.from(items);
  const worker = async () => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: count }, worker));
}
