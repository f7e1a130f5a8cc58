import { removeSqliteTemplate } from '../databases/sqlite';

/** Jest's global teardown of the projects on SQLite. */
export default removeSqliteTemplate;
