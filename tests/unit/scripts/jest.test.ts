type Jest = typeof import('../../../scripts/lib/jest.mjs');
type TestResults = typeof import('../../../scripts/lib/test-results.mjs');
let partsNeeded: Jest['partsNeeded'];
let countTests: TestResults['countTests'];

beforeAll(async () => {
  ({ partsNeeded } = await import('../../../scripts/lib/jest.mjs'));
  ({ countTests } = await import('../../../scripts/lib/test-results.mjs'));
});

describe('what has to be built', () => {
  test.each([
    [[], ['server', 'panel']],
    [['tests/unit/scripts'], ['server', 'panel']],
    [['--selectProjects', 'unit'], []],
    [['--selectProjects', 'unit', 'integration-sqlite', '-t', 'boots'], ['server']],
    [
      ['--selectProjects', 'browser'],
      ['server', 'panel'],
    ],
  ])('%j: %j', (args, parts) => {
    expect(partsNeeded(args)).toEqual(parts);
  });
});

describe('the count', () => {
  const results = (statuses: string[], numRuntimeErrorTestSuites = 0) => ({
    numPassedTests: statuses.filter((status) => status === 'passed').length,
    numFailedTests: statuses.filter((status) => status === 'failed').length,
    numRuntimeErrorTestSuites,
    testResults: [
      {
        name: 'a.test.ts',
        assertionResults: statuses.map((status) => ({ status, fullName: status })),
      },
    ],
  });

  test('counts tests', () => {
    expect(countTests(results(['passed', 'passed', 'failed']), { mayFilter: false })).toEqual({
      passed: 2,
      failed: 1,
      skipped: [],
    });
  });

  test('counts a suite that could not run as a failure', () => {
    expect(countTests(results(['passed'], 1), { mayFilter: false }).failed).toBe(1);
  });

  test('counts a skipped test as a failure and names it', () => {
    expect(countTests(results(['passed', 'pending', 'todo']), { mayFilter: false })).toEqual({
      passed: 1,
      failed: 2,
      skipped: ['a.test.ts: pending', 'a.test.ts: todo'],
    });
  });

  test('lets Jest skip what was not asked for by name', () => {
    expect(countTests(results(['passed', 'pending']), { mayFilter: true }).failed).toBe(0);
  });
});
