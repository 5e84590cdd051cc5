/**
 * Works on several items at once and gives the results in the order of the items; it never runs further ahead than
 * that, so memory holds the results of a few.
 * @param items to work on
 * @param atOnce how many at a time
 * @param work what is done with each
 * @throws what the work throws
 */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const ahead = items.values();
  const running: Promise<Result>[] = [];
  const start = () => {
    const { value: item, done } = ahead.next();
    if (done) return;
    const result = work(item);
    // What fails ahead of its turn is thrown when its turn comes.
    result.catch(() => undefined);
    running.push(result);
  };
  for (let count = 0; count < atOnce; count += 1) start();
  for (let result = running.shift(); result; result = running.shift()) {
    const value = await result;
    start();
    yield value;
  }
}
