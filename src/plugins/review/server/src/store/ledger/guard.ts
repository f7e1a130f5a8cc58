import type { Knex } from 'knex';

/** One trigger that keeps the ledger append-only. */
export type Guard = {
  name: string;
  /** Whether the database holds it, switched on and as `create` makes it. */
  stands(connection: Knex): Promise<boolean>;
  /** Makes it, in place of another of its name. */
  create(connection: Knex): Promise<void>;
  /** Takes it away. */
  remove(connection: Knex): Promise<void>;
};
