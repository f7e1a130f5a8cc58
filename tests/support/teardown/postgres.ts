import { dropPostgresTemplate } from '../databases/postgres';
import { stopEmbeddedPostgres } from '../postgres-server/embedded';

/** Jest's global teardown of the integration tests on PostgreSQL. */
export default async function tearDownPostgres() {
  await dropPostgresTemplate();
  await stopEmbeddedPostgres();
}
