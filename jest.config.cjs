/**
 * One run, four projects. Unit tests need nothing but the sources; the others boot the compiled
 * application in dist/, the integration tests once on each database.
 */
const compile = (parser) => [
  '@swc/jest',
  {
    jsc: { parser, target: 'es2022', transform: { react: { runtime: 'automatic' } } },
    // import() stays import(): it is how CommonJS code reaches packages that are ES modules only.
    module: { type: 'commonjs', ignoreDynamic: true },
  },
];

const project = (displayName, testMatch, options = {}) => ({
  displayName,
  testMatch,
  // dist/ is left out: it holds a second copy of every plugin's package.json.
  roots: ['<rootDir>/tests', '<rootDir>/src', '<rootDir>/scripts'],
  testEnvironment: 'node',
  transform: {
    '^.+\\.ts$': compile({ syntax: 'typescript' }),
    '^.+\\.tsx$': compile({ syntax: 'typescript', tsx: true }),
  },
  ...options,
});

/** What happens once before and after a project's suites. */
const around = (setup, teardown) => ({
  globalSetup: `<rootDir>/tests/support/setup/${setup}.ts`,
  globalTeardown: `<rootDir>/tests/support/teardown/${teardown}.ts`,
});

module.exports = {
  maxWorkers: 2,
  // For the suites that boot Strapi; Jest does not read it from a project.
  testTimeout: 120_000,
  // Each suite that boots Strapi leaves some memory behind in its worker.
  workerIdleMemoryLimit: '1GB',
  projects: [
    project('unit', ['<rootDir>/tests/unit/**/*.test.{ts,tsx}']),
    project('integration-sqlite', ['<rootDir>/tests/integration/**/*.test.ts'], {
      globals: { LANTAI_TEST_DATABASE: 'sqlite' },
      ...around('sqlite', 'sqlite'),
    }),
    project('integration-postgres', ['<rootDir>/tests/integration/**/*.test.ts'], {
      globals: { LANTAI_TEST_DATABASE: 'postgres' },
      ...around('postgres', 'postgres'),
    }),
    project('browser', ['<rootDir>/tests/browser/**/*.test.ts'], {
      globals: { LANTAI_TEST_DATABASE: 'sqlite' },
      ...around('browser', 'sqlite'),
    }),
  ],
};
