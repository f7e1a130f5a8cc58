/** Rows in every table of the application's database, by table. */
export const tableCounts = async (strapi) => {
  const tables = await strapi.db.dialect.schemaInspector.getTables();
  const counts = {};
  for (const table of tables) {
    const { count } = await strapi.db.connection(table).count({ count: '*' }).first();
    counts[table] = Number(count);
  }
  return counts;
};

/** The tables that have more rows after than before. */
export const grownTables = (before, after) =>
  Object.keys(after).filter((table) => after[table] > (before[table] ?? 0));
