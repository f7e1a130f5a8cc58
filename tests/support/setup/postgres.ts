import { makePostgresTemplate } from '../databases/postgres';
import { startPostgresServer } from '../postgres-server/start';

/** Jest's global setup of the integration tests on PostgreSQL. */
export default async function setUpPostgres() {
  await startPostgresServer();
  await makePostgresTemplate();
}
