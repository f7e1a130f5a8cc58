import { machine, machineLine, milliseconds, rate, row } from './report.mjs';

/**
 * All that is written to the JSON file.
 * @param {{ database: string, articles: number, hands: number, steps: object[],
 *   plain: object[] }} options steps: in their order, the last one publishes; plain: publications
 *   without a review, the barest last
 */
export const reviewResult = ({ database, articles, hands, steps, plain }) => {
  const publication = steps.at(-1).alone;
  const bare = plain.at(-1).alone;
  return {
    machine: machine(database),
    method: { articles, hands },
    measurements: [...steps, ...plain],
    added: {
      p50: publication.p50 - bare.p50,
      cpu: publication.cpu - bare.cpu,
      ratio: publication.cpu / bare.cpu,
    },
  };
};

/**
 * @param {ReturnType<typeof reviewResult>} figures
 * @returns {string} a Markdown table and the lines that say what it means
 */
export const reviewMarkdown = ({ machine: on, method, measurements, added }) => {
  const head = [
    '步骤 (step)',
    '每秒 (a second)',
    'p50 ms',
    'p99 ms',
    'CPU ms',
    `${method.hands} 人同时，每秒 (${method.hands} at once, a second)`,
    'p99 ms',
  ];
  return [
    row(head),
    row(head.map((_, place) => (place === 0 ? '---' : '---:'))),
    ...measurements.map(({ name, alone, together }) =>
      row([
        name,
        rate(alone.perSecond),
        milliseconds(alone.p50),
        milliseconds(alone.p99),
        milliseconds(alone.cpu),
        rate(together.perSecond),
        milliseconds(together.p99),
      ]),
    ),
    '',
    `The review adds ${milliseconds(added.p50)} ms to a bare publication (p50), ` +
      `${milliseconds(added.cpu)} ms of CPU time: ${rate(added.ratio)}×.`,
    `${machineLine(on)}; ${method.articles} articles a step.`,
  ].join('\n');
};
