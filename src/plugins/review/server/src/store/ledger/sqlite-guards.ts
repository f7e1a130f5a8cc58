import type { Knex } from 'knex';
import type { Guard } from './guard';
import { LEDGER_TABLE } from './tables';

const REFUSAL = `select raise(abort, '${LEDGER_TABLE} is append-only')`;

const definitions: Record<string, string> = {
  [`${LEDGER_TABLE}_no_update`]: `before update on ${LEDGER_TABLE} begin ${REFUSAL}; end`,
  [`${LEDGER_TABLE}_no_delete`]: `before delete on ${LEDGER_TABLE} begin ${REFUSAL}; end`,
  // "insert or replace" removes a row without a word to the other triggers.
  [`${LEDGER_TABLE}_no_replace`]:
    `before insert on ${LEDGER_TABLE} ` +
    `when exists (select 1 from ${LEDGER_TABLE} where id = new.id) begin ${REFUSAL}; end`,
};

/** What SQLite keeps of a trigger: the statement, its first words in capitals. */
const statementOf = (name: string, definition: string): string =>
  `CREATE TRIGGER ${name} ${definition}`;

const keptStatement = async (connection: Knex, name: string): Promise<string | undefined> => {
  const rows: { sql: string }[] = await connection('sqlite_master')
    .select('sql')
    .where({ type: 'trigger', name, tbl_name: LEDGER_TABLE });
  return rows[0]?.sql;
};

export const sqliteGuards: readonly Guard[] = Object.entries(definitions).map(
  ([name, definition]) => ({
    name,
    stands: async (connection) =>
      (await keptStatement(connection, name)) === statementOf(name, definition),
    create: async (connection) => {
      await connection.raw(`drop trigger if exists ${name}`);
      await connection.raw(statementOf(name, definition));
    },
    remove: async (connection) => {
      await connection.raw(`drop trigger ${name}`);
    },
  }),
);
