import { startEmbeddedPostgres } from './embedded';
import { setPostgresServerUrl } from './url';

/** Jest's global setup of the PostgreSQL project: TEST_DATABASE_URL's server, or one of our own. */
export default async function startPostgresServer() {
  setPostgresServerUrl(process.env.TEST_DATABASE_URL || (await startEmbeddedPostgres()));
}
