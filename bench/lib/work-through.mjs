import { percentile } from './measure.mjs';

/**
 * Has every item worked on once, several at a time.
 * @template Item
 * @param {{ items: Item[], hands: number, run: (item: Item) => Promise<void> }} options
 * @returns {Promise<{ perSecond: number, p50: number, p99: number }>} p50, p99: milliseconds an item
 */
export const workThrough = async ({ items, hands, run }) => {
  const waiting = [...items];
  const times = [];
  const hand = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      const since = performance.now();
      await run(item);
      times.push(performance.now() - since);
    }
  };
  const since = performance.now();
  await Promise.all(Array.from({ length: hands }, hand));
  const seconds = (performance.now() - since) / 1000;
  return {
    perSecond: items.length / seconds,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
  };
};
