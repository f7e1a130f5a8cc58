import { Refusal } from '../../scripts/lib/refusal.mjs';
import { measure, median } from './measure.mjs';
import { readAnswer } from './read-answer.mjs';

export const RUNS = 3;
const IDLE_MILLISECONDS = 20;
const IDLE_TRIES = 50;
const FEW = 5;

/**
 * Measures one case on the application and, run by run in turn, on a bare server that sends the
 * same bytes.
 * @param {object} options
 * @param {{ requests: { path: string, findings(answer: object): string[] }[] }} options.measured
 * @param {string} options.appUrl
 * @param {{ url: string, answerWith(answers: Map<string, object>): Promise<void> }} options.baseline
 * @param {number} options.seconds of one run
 * @returns {Promise<{ app: Figures, baseline: Figures, bytes: number, findings: string[] }>}
 *   medians of three runs; bytes: the first answer's body; findings: what went wrong meanwhile
 * @throws {Refusal} when the application's answers are not what they must be
 * @typedef {{ perSecond: number, p50: number, p99: number }} Figures
 */
export const compare = async ({ measured: { requests }, appUrl, baseline, seconds }) => {
  const paths = requests.map(({ path }) => path);
  const answers = await readAnswers(appUrl, paths);
  requireGoodAnswers(requests, answers);
  await baseline.answerWith(answers);

  const round = async () => {
    const app = await measure({ url: appUrl, paths, seconds });
    await untilIdle(appUrl);
    return { app, baseline: await measure({ url: baseline.url, paths, seconds }) };
  };
  await round(); // Warms both up.
  const rounds = [];
  while (rounds.length < RUNS) rounds.push(await round());
  return {
    app: medians(rounds.map(({ app }) => app)),
    baseline: medians(rounds.map((each) => each.baseline)),
    bytes: answers.get(paths[0]).body.length,
    findings: [
      ...rounds.flatMap(({ app }) => app.findings),
      ...rounds.flatMap((each) => each.baseline.findings.map((finding) => `baseline: ${finding}`)),
      ...sizeFindings(rounds),
      ...changedFindings(answers, await readAnswers(appUrl, paths)),
    ],
  };
};

const readAnswers = async (url, paths) => {
  const answers = new Map();
  for (const path of paths) answers.set(path, await readAnswer(`${url}${path}`));
  return answers;
};

/** The requests that a run left behind must not be answered at the baseline's expense. */
const untilIdle = async (url) => {
  for (let asked = 0; asked < IDLE_TRIES; asked += 1) {
    const since = performance.now();
    await readAnswer(`${url}/_health`);
    if (performance.now() - since < IDLE_MILLISECONDS) return;
  }
};

const medians = (runs) => ({
  perSecond: median(runs.map(({ perSecond }) => perSecond)),
  p50: median(runs.map(({ p50 }) => p50)),
  p99: median(runs.map(({ p99 }) => p99)),
});

const requireGoodAnswers = (requests, answers) => {
  const findings = requests.flatMap((request) =>
    answerFindings(request, answers.get(request.path)),
  );
  if (findings.length === 0) return;
  throw new Refusal(
    `接口的回答不对 (the API answers wrongly):\n${findings.slice(0, FEW).join('\n')}`,
  );
};

const answerFindings = ({ path, findings }, { status, body }) => {
  if (status !== 200) return [`${path}: status ${status}`];
  return findings(JSON.parse(body.toString('utf8'))).map((finding) => `${path}: ${finding}`);
};

/** Under load, too, the application answered in full: no response of a size the baseline has not. */
const sizeFindings = (rounds) => {
  const expected = new Set(rounds.flatMap(({ baseline }) => [...baseline.sizes]));
  const sizes = new Set(rounds.flatMap(({ app }) => [...app.sizes]));
  return [...sizes]
    .filter((size) => !expected.has(size))
    .map((size) => `a response of ${size} bytes, which no expected answer has`);
};

const changedFindings = (before, after) =>
  [...before]
    .filter(([path, { body }]) => !body.equals(after.get(path).body))
    .map(([path]) => `${path}: another answer after the runs than before`);
