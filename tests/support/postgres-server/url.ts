const variable = 'LANTAI_TEST_POSTGRES_URL';

/** The server of this run, as the global setup left it in the environment of every worker. */
export const postgresServerUrl = (): string => {
  const url = process.env[variable];
  if (!url) throw new Error('No PostgreSQL server was started for this Jest project.');
  return url;
};

export const setPostgresServerUrl = (url: string) => {
  process.env[variable] = url;
};
