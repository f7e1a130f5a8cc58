import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { demoAccounts } from '../../../src/demo/accounts';
import { seedDemoData } from '../../../src/demo/seed-demo-data';
import type { ActingAs } from '../../../src/demo/seed/desk';
import { now } from './articles';

/** A case in the review, as its service tells of it. */
const submitted = {
  id: 1,
  version: 1,
  stage: { signers: { roles: ['editor'] }, checklist: [] },
};

type Failure = { atCommit?: boolean; role?: string };

/** As much of Strapi as seeding asks for; a transaction that fails at commit, if wanted. */
const fakeStrapi = ({ users = 0, units = 0, failure = {} as Failure } = {}) => {
  let serial = 0;
  const created: { email: string; firstname: string; roles: string[] }[] = [];
  const counts: Record<string, number> = { 'admin::user': users, 'api::unit.unit': units };
  const services = {
    'admin::role': {
      findOne: async ({ code }: { code: string }) => (code === failure.role ? null : { id: code }),
    },
    'admin::user': {
      create: async (user: (typeof created)[number]) => {
        created.push(user);
        return { id: created.length };
      },
    },
  };
  const strapi = {
    db: {
      query: (uid: string) => ({ count: async () => counts[uid] }),
      transaction: async (run: () => Promise<void>) => {
        await run();
        if (failure.atCommit) throw new Error('the disk is full');
      },
    },
    service: (uid: keyof typeof services) => services[uid],
    documents: () => ({
      create: async () => ({ documentId: `document-${(serial += 1)}` }),
      update: async () => undefined,
    }),
    plugin: () => ({
      service: () => ({
        submit: async () => submitted,
        decide: async () => ({ ...submitted, stage: null }),
      }),
    }),
  };
  return { strapi: strapi as unknown as Core.Strapi, created };
};

const actingAs: ActingAs = (_options, run) => run();

describe('seeding the demo data', () => {
  let directory: string;
  let accountsFile: string;
  const report = jest.fn();

  beforeEach(() => {
    directory = mkdtempSync(path.join(tmpdir(), 'demo-seed-'));
    accountsFile = path.join(directory, 'demo-accounts.json');
    report.mockReset();
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  const seed = (strapi: Core.Strapi) =>
    seedDemoData({ strapi, now, actingAs, accountsFile, report });

  test('creates the accounts in Strapi’s roles and prints each password', async () => {
    const { strapi, created } = fakeStrapi();

    const seeded = await seed(strapi);

    expect(created.map(({ roles }) => roles[0])).toContain('strapi-super-admin');
    expect(created.map(({ firstname }) => firstname)).toEqual(demoAccounts.map(({ post }) => post));
    expect(seeded?.map(({ role }) => role)).toEqual(demoAccounts.map(({ role }) => role));
    const printed = report.mock.calls.flat().join('\n');
    for (const { password } of seeded ?? []) expect(printed).toContain(password);
  });

  test('writes role, email, password and unit of each account, and no more', async () => {
    const seeded = await seed(fakeStrapi().strapi);

    expect(existsSync(accountsFile)).toBe(true);
    for (const account of seeded ?? []) {
      expect(Object.keys(account).sort()).toEqual(['email', 'password', 'role', 'unit']);
    }
  });

  test.each([
    ['an account', { users: 1 }],
    ['a unit', { units: 1 }],
  ])('leaves a database with %s alone', async (_what, present) => {
    const { strapi, created } = fakeStrapi(present);

    expect(await seed(strapi)).toBeNull();
    expect(created).toEqual([]);
    expect(readdirSync(directory)).toEqual([]);
  });

  test('leaves no file when the database does not take the data', async () => {
    const { strapi } = fakeStrapi({ failure: { atCommit: true } });

    await expect(seed(strapi)).rejects.toThrow('the disk is full');
    expect(readdirSync(directory)).toEqual([]);
    expect(report).not.toHaveBeenCalled();
  });

  test('fails when a role has not been seeded', async () => {
    const { strapi } = fakeStrapi({ failure: { role: 'approver' } });

    await expect(seed(strapi)).rejects.toThrow('role approver is missing');
  });
});
