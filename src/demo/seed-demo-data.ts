import type { Core } from '@strapi/strapi';
import { demoAccounts } from './accounts';
import { prepareAccountsFile, type PendingFile, type SeededAccount } from './seed/accounts-file';
import { createAccounts, type NewAccount } from './seed/create-accounts';
import { createArticles } from './seed/create-articles';
import { createStructure } from './seed/create-structure';
import { createDesk, type ActingAs } from './seed/desk';
import { demoPassword } from './seed/passwords';
import { reportLines } from './seed/report-lines';

type Filling = { strapi: Core.Strapi; now: Date; actingAs: ActingAs };

type Seeding = Filling & {
  /** Path of the file to write the accounts to. */
  accountsFile: string;
  /** Takes each line that the person at the console should read, the passwords among them. */
  report: (line: string) => void;
};

/**
 * Fills an empty database with the demo: accounts, units, columns, special columns and articles,
 * through the services that people use. All or nothing: if anything fails, the database is as
 * before and no accounts file is left. Gives the accounts, or null if there was something already.
 * The bureau's roles must be there.
 */
export const seedDemoData = async ({
  accountsFile,
  report,
  ...filling
}: Seeding): Promise<readonly SeededAccount[] | null> => {
  if (!(await isEmptyDatabase(filling))) return null;
  const accounts = demoAccounts.map((account) => ({ ...account, password: demoPassword() }));
  const seeded = accounts.map(({ post: _post, ...account }) => account);

  let file: PendingFile | undefined;
  try {
    await filling.strapi.db.transaction(async () => {
      await fillDatabase(filling, accounts);
      file = await prepareAccountsFile({ file: accountsFile, accounts: seeded });
    });
  } catch (error) {
    await file?.discard();
    throw error;
  }
  await file?.keep();
  reportLines({ accounts, accountsFile }).forEach(report);
  return seeded;
};

/** Nobody has an account yet and no unit has been set up. */
export const isEmptyDatabase = async ({ strapi }: { strapi: Core.Strapi }): Promise<boolean> =>
  (await strapi.db.query('admin::user').count()) === 0 &&
  (await strapi.db.query('api::unit.unit').count()) === 0;

const fillDatabase = async (
  { strapi, now, actingAs }: Filling,
  accounts: readonly NewAccount[],
): Promise<void> => {
  const userIds = await createAccounts({ strapi, accounts });
  const desk = createDesk({ strapi, actingAs, userIds });
  const references = await createStructure({ desk, userIds, now });
  await createArticles({ desk, references, now });
};
