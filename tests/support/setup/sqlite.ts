import { makeSqliteTemplate } from '../databases/sqlite';

/** Jest's global setup of the integration tests on SQLite. */
export default makeSqliteTemplate;
