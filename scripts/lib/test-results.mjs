/**
 * Counts the results Jest wrote with `--json`. A suite that could not run counts as one failure,
 * and so does a skipped test, unless tests were chosen by name.
 * @returns {{ passed: number, failed: number, skipped: string[] }}
 */
export const countTests = (results, { mayFilter }) => {
  const skipped = mayFilter ? [] : results.testResults.flatMap(skippedTests);
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + results.numRuntimeErrorTestSuites + skipped.length,
    skipped,
  };
};

const skippedTests = ({ name, assertionResults }) =>
  assertionResults
    .filter(({ status }) => status !== 'passed' && status !== 'failed')
    .map(({ fullName }) => `${name}: ${fullName}`);

/** The last line of every command that counts. */
export const summary = ({ passed, failed }) => `${passed} passed, ${failed} failed`;
