import { percentile } from './measure.mjs';

/** Items that one lane works on before the other has its turn. */
const TURN = 20;

/**
 * Has every item of every lane worked on once, several at a time, the lanes in turn: what else the
 * machine does meanwhile falls on all alike.
 * @template Item
 * @param {{ lanes: { items: Item[], run: (item: Item) => Promise<void>,
 *   cpuTime(): Promise<number> }[], hands: number }} options cpuTime: of the lane's server so far
 * @returns {Promise<{ perSecond: number, p50: number, p99: number, cpu: number }[]>} a lane each;
 *   p50, p99, cpu: milliseconds an item
 */
export const workThrough = async ({ lanes, hands }) => {
  const spent = lanes.map(() => ({ seconds: 0, cpu: 0, times: [] }));
  for (let from = 0; lanes.some(({ items }) => from < items.length); from += TURN) {
    for (const [place, { items, run, cpuTime }] of lanes.entries()) {
      const turn = await takeTurn({ items: items.slice(from, from + TURN), hands, run, cpuTime });
      spent[place].seconds += turn.seconds;
      spent[place].cpu += turn.cpu;
      spent[place].times.push(...turn.times);
    }
  }
  return spent.map(({ seconds, cpu, times }) => ({
    perSecond: times.length / seconds,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    cpu: cpu / times.length,
  }));
};

const takeTurn = async ({ items, hands, run, cpuTime }) => {
  const waiting = [...items];
  const times = [];
  const hand = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      const since = performance.now();
      await run(item);
      times.push(performance.now() - since);
    }
  };
  const cpuBefore = await cpuTime();
  const since = performance.now();
  await Promise.all(Array.from({ length: hands }, hand));
  const seconds = (performance.now() - since) / 1_000;
  return { seconds, cpu: (await cpuTime()) - cpuBefore, times };
};
