import autocannon from 'autocannon';

export const CONNECTIONS = 16;

/**
 * Keeps 16 connections busy for a while, each with one request at a time.
 * @param {{ url: string, paths: string[], seconds: number }} options paths: asked in turn
 * @returns {Promise<{ perSecond: number, p50: number, p99: number, sizes: Set<number>,
 *   findings: string[] }>} p50, p99: milliseconds, Infinity when responses were too few; sizes: the
 *   bytes of the responses, headers included; findings: what went wrong
 */
export const measure = async ({ url, paths, seconds }) => {
  const run = autocannon({
    url,
    connections: CONNECTIONS,
    duration: seconds,
    // How often it looks whether the time is over.
    sampleInt: 50,
    requests: paths.map((path) => ({ method: 'GET', path })),
    setupClient: countBytesOnly,
  });
  const sizes = new Set();
  const times = responseTimes(run);
  run.on('response', (_client, _status, bytes) => sizes.add(bytes));
  const { '2xx': good, errors, timeouts, non2xx, duration } = await run;
  return {
    perSecond: good / duration,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    sizes,
    findings: [
      ...(good > 0 ? [] : ['no response']),
      ...(errors > 0 ? [`${errors} errors, ${timeouts} of them timeouts`] : []),
      ...(non2xx > 0 ? [`${non2xx} responses that are not 2xx`] : []),
    ],
  };
};

/** Autocannon decodes every body into a string that nobody reads, on cores that the servers need. */
const countBytesOnly = ({ pipelinedRequests }) => {
  pipelinedRequests.addBody = () => {};
};

/**
 * The milliseconds of every response but each connection's first, which waited for the server to
 * accept the connection. Autocannon's own histogram knows whole milliseconds only.
 */
const responseTimes = (run) => {
  const times = [];
  const accepted = new Set();
  run.on('response', (client, _status, _bytes, milliseconds) => {
    if (accepted.has(client)) times.push(milliseconds);
    accepted.add(client);
  });
  return times;
};

/** Nearest rank: the smallest value that `share` of all values do not exceed; Infinity of none. */
export const percentile = (values, share) => {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.ceil(sorted.length * share) - 1] ?? Infinity;
};

/** Of an odd number of values. */
export const median = (values) =>
  [...values].sort((left, right) => left - right)[(values.length - 1) / 2];
