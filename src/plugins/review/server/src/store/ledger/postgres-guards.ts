import type { Knex } from 'knex';
import type { Guard } from './guard';
import { LEDGER_TABLE } from './tables';

const FUNCTION = `${LEDGER_TABLE}_is_append_only`;
const BODY = ` begin raise exception '${LEDGER_TABLE} is append-only'; end `;

const triggers: Record<string, string> = {
  [`${LEDGER_TABLE}_no_change`]: 'before update or delete on TABLE for each row',
  [`${LEDGER_TABLE}_no_truncate`]: 'before truncate on TABLE for each statement',
};

type TriggerRow = { enabled: string; definition: string; source: string };

const keptTrigger = async (
  connection: Knex,
  { schema, name }: { schema: string; name: string },
): Promise<TriggerRow | undefined> => {
  const result: { rows: TriggerRow[] } = await connection.raw(
    `select t.tgenabled as enabled, pg_get_triggerdef(t.oid) as definition, p.prosrc as source
       from pg_trigger t
       join pg_class c on c.oid = t.tgrelid
       join pg_namespace n on n.oid = c.relnamespace
       join pg_proc p on p.oid = t.tgfoid
      where n.nspname = ? and c.relname = ? and t.tgname = ?`,
    [schema, LEDGER_TABLE, name],
  );
  return result.rows[0];
};

/** PostgreSQL writes a definition back in words of its own; these are the ones that bind. */
const saysAll = ({ definition }: TriggerRow, wanted: string): boolean => {
  const words = definition.toLowerCase();
  const [events = '', scope = ''] = wanted.split(' on TABLE ');
  const [timing = '', ...kinds] = events.split(/ (?:or )?/);
  return [timing, ...kinds, scope].every((part) => words.includes(part)) && !/ when /.test(words);
};

/** The triggers for the ledger in a schema. "Always": they hold in replication mode as well. */
export const postgresGuards = (schema: string): readonly Guard[] => {
  const table = `"${schema}".${LEDGER_TABLE}`;
  const procedure = `"${schema}".${FUNCTION}`;
  return Object.entries(triggers).map(([name, wanted]) => ({
    name,
    stands: async (connection) => {
      const kept = await keptTrigger(connection, { schema, name });
      return kept?.enabled === 'A' && kept.source === BODY && saysAll(kept, wanted);
    },
    create: async (connection) => {
      await connection.raw(
        `create or replace function ${procedure}() returns trigger language plpgsql as $$${BODY}$$`,
      );
      await connection.raw(`drop trigger if exists ${name} on ${table}`);
      await connection.raw(
        `create trigger ${name} ${wanted.replace('TABLE', table)} execute function ${procedure}()`,
      );
      await connection.raw(`alter table ${table} enable always trigger ${name}`);
    },
    remove: async (connection) => {
      await connection.raw(`drop trigger ${name} on ${table}`);
    },
  }));
};
