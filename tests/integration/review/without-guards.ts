import type { Core } from '@strapi/strapi';

/** Changes the ledger as one can who owns the database: its triggers do not stop them. */
export const withoutGuards = async (
  { db: { connection, dialect } }: Core.Strapi,
  change: () => Promise<unknown>,
): Promise<void> => {
  if (dialect.client === 'postgres') {
    await connection.raw('ALTER TABLE review_ledger DISABLE TRIGGER USER');
    await change();
    for (const name of ['review_ledger_no_change', 'review_ledger_no_truncate']) {
      await connection.raw('ALTER TABLE review_ledger ENABLE ALWAYS TRIGGER ??', [name]);
    }
    return;
  }
  const triggers: { name: string; sql: string }[] = await connection('sqlite_master')
    .where({ type: 'trigger', tbl_name: 'review_ledger' })
    .select('name', 'sql');
  for (const { name } of triggers) await connection.raw('DROP TRIGGER ??', [name]);
  await change();
  for (const { sql } of triggers) await connection.raw(sql);
};
