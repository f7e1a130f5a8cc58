import os from 'node:os';
import { RUNS } from './compare.mjs';
import { CONNECTIONS } from './measure.mjs';

/** What was measured on: `database` as `databaseVersion` gives it. */
export const machine = (database) => ({
  node: process.versions.node,
  platform: `${os.platform()} ${os.arch()}`,
  cores: os.availableParallelism(),
  database,
});

/** @param {ReturnType<typeof machine>} on */
export const machineLine = ({ node, platform, cores, database }) =>
  `Node.js ${node}, ${platform}, ${cores} cores, ${database}`;

/**
 * All that is written to the JSON file.
 * @param {{ measurements: object[], seconds: number }} options
 */
export const result = ({ measurements, seconds }) => ({
  machine: machine(measurements[0].database),
  method: { connections: CONNECTIONS, runs: RUNS, seconds },
  measurements: measurements.map(({ name, articles, bytes, app, baseline }) => ({
    ...{ name, articles, bytes, app, baseline },
    ratio: baseline.perSecond / app.perSecond,
  })),
  notFilled: [...new Set(measurements.flatMap(({ notFilled }) => notFilled))],
  findings: measurements.flatMap(({ name, articles, findings }) =>
    findings.map((finding) => `${name}, ${articles}: ${finding}`),
  ),
});

const HEAD = [
  '用例 (case)',
  '篇数 (articles)',
  '字节 (bytes)',
  '请求/秒 (req/s)',
  'p50 ms',
  'p99 ms',
  '裸 Node 请求/秒 (baseline req/s)',
  '裸 Node p99 ms',
  '倍数 (ratio)',
];

/**
 * @param {ReturnType<typeof result>} figures
 * @returns {string} a Markdown table and the line that says what it was measured with
 */
export const markdown = ({ machine: on, method, measurements, notFilled }) =>
  [
    row(HEAD),
    row(HEAD.map((_, place) => (place === 0 ? '---' : '---:'))),
    ...measurements.map((figures) => row(cells(figures))),
    '',
    `${machineLine(on)}; ` +
      `${method.connections} connections, medians of ${method.runs} runs of ${method.seconds} s.`,
    ...(notFilled.length > 0
      ? [`Not filled for the copied articles: ${notFilled.join(', ')}.`]
      : []),
  ].join('\n');

export const row = (values) => `| ${values.join(' | ')} |`;

const cells = ({ name, articles, bytes, app, baseline, ratio }) => [
  name,
  whole(articles),
  whole(bytes),
  rate(app.perSecond),
  milliseconds(app.p50),
  milliseconds(app.p99),
  rate(baseline.perSecond),
  milliseconds(baseline.p99),
  `${rate(ratio)}×`,
];

const whole = (number) => number.toLocaleString('en-US');
export const rate = (number) => (number < 10 ? number.toFixed(1) : whole(Math.round(number)));
export const milliseconds = (number) => {
  if (number === Infinity) return '–';
  return number < 10 ? number.toFixed(2) : number.toFixed(0);
};
