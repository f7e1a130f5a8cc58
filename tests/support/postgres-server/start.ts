import { startEmbeddedPostgres } from './embedded';
import { setPostgresServerUrl } from './url';

/** The run's PostgreSQL server: TEST_DATABASE_URL's, or one of our own. */
export const startPostgresServer = async (): Promise<void> => {
  setPostgresServerUrl(process.env.TEST_DATABASE_URL || (await startEmbeddedPostgres()));
};
