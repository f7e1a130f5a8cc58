import {
  anItem,
  COLUMN,
  createColumn,
  createItem,
  createUnit,
  DOCUMENT,
  INTERPRETATION,
  NEWS,
  NOTICE,
  SECTION,
  SPECIAL_COLUMN,
  UNIT,
  type ContentUid,
  type Data,
} from '../support/content';
import type { HttpClient } from '../support/http-client';
import { address } from '../support/panel';
import { createPerson } from '../support/people';
import { ATTEMPTS, type Result } from '../support/role-attempts';
import { startLantai, type Lantai } from '../support/strapi-instance';

/**
 * Who may do what with the drafts and published items of the content manager. `own` and `other`
 * tell whose the item is: that of the unit the person is a member of, or another's.
 */
const TABLE = {
  'articles, own': `
                         contributor section-lead editor approver registrar statistician strapi-super-admin
    create               yes         yes          yes    no       no        no           yes
    create and publish   no          no           no     no       no        no           no
    read                 yes         yes          yes    yes      yes       yes          yes
    find in the list     yes         yes          yes    yes      yes       yes          yes
    update               yes         yes          yes    yes      no        no           yes
    delete draft         yes         yes          yes    no       no        no           yes
    bulk delete drafts   yes         yes          yes    no       no        no           yes
    clone                yes         yes          yes    no       no        no           yes
    auto-clone           yes         yes          yes    no       no        no           yes
    publish              no          no           no     no       no        no           no
    bulk publish         no          no           no     no       no        no           no
    unpublish            no          no           no     no       no        no           no
    bulk unpublish       no          no           no     no       no        no           no
    update published     yes         yes          yes    yes      no        no           yes
    discard changes      yes         yes          yes    yes      no        no           yes
    delete published     no          no           no     no       no        no           no
    bulk delete published no         no           no     no       no        no           no`,
  'articles, other': `
                         contributor section-lead editor approver registrar statistician strapi-super-admin
    create               no          no           yes    no       no        no           yes
    create and publish   no          no           no     no       no        no           no
    read                 no          no           yes    yes      no        no           yes
    find in the list     no          no           yes    yes      no        no           yes
    update               no          no           yes    yes      no        no           yes
    delete draft         no          no           yes    no       no        no           yes
    bulk delete drafts   no          no           yes    no       no        no           yes
    clone                no          no           yes    no       no        no           yes
    auto-clone           no          no           yes    no       no        no           yes
    publish              no          no           no     no       no        no           no
    bulk publish         no          no           no     no       no        no           no
    unpublish            no          no           no     no       no        no           no
    bulk unpublish       no          no           no     no       no        no           no
    update published     no          no           yes    yes      no        no           yes
    discard changes      no          no           yes    yes      no        no           yes
    delete published     no          no           no     no       no        no           no
    bulk delete published no         no           no     no       no        no           no`,
  'special columns, other': `
                         contributor section-lead editor approver registrar statistician strapi-super-admin
    create               no          no           yes    no       no        no           yes
    create and publish   no          no           no     no       no        no           no
    read                 yes         yes          yes    yes      yes       yes          yes
    find in the list     yes         yes          yes    yes      yes       yes          yes
    update               no          no           yes    yes      no        no           yes
    delete draft         no          no           yes    no       no        no           yes
    clone                no          no           yes    no       no        no           yes
    publish              no          no           no     no       no        no           no
    bulk publish         no          no           no     no       no        no           no
    unpublish            no          no           no     no       no        no           no
    update published     no          no           yes    yes      no        no           yes
    delete published     no          no           no     no       no        no           no
    bulk delete published no         no           no     no       no        no           no`,
  'sections, other': `
                         contributor section-lead editor approver registrar statistician strapi-super-admin
    create               no          no           yes    no       no        no           yes
    read                 yes         yes          yes    yes      yes       yes          yes
    update               no          no           yes    no       no        no           yes
    delete draft         no          no           yes    no       no        no           yes`,
  'columns, other': `
                         contributor section-lead editor approver registrar statistician strapi-super-admin
    create               no          no           yes    no       no        no           yes
    read                 yes         yes          yes    yes      yes       yes          yes
    update               no          no           yes    no       no        no           yes
    delete draft         no          no           no     no       no        no           yes`,
  'units, other': `
                         contributor section-lead editor approver registrar statistician strapi-super-admin
    create               no          no           no     no       no        no           yes
    read                 yes         yes          yes    yes      yes       yes          yes
    update               no          no           no     no       no        no           yes
    delete draft         no          no           no     no       no        no           yes`,
} as const;

const TYPES: Record<string, readonly ContentUid[]> = {
  articles: [NEWS, NOTICE, DOCUMENT, INTERPRETATION],
  'special columns': [SPECIAL_COLUMN],
  sections: [SECTION],
  columns: [COLUMN],
  units: [UNIT],
};

type Row = {
  uid: ContentUid;
  whose: 'own' | 'other';
  action: string;
  answers: Record<string, string>;
};

const rowsOf = ([heading, table]: [string, string]): Row[] => {
  const [group = '', whose = ''] = heading.split(', ');
  const [head = '', ...lines] = table.trim().split('\n');
  const roles = head.trim().split(/\s+/);
  return (TYPES[group] ?? []).flatMap((uid) =>
    lines.map((line) => {
      const words = line.trim().split(/\s+/);
      const answers = words.slice(-roles.length);
      return {
        uid,
        whose: whose as Row['whose'],
        action: words.slice(0, -roles.length).join(' '),
        answers: Object.fromEntries(roles.map((role, index) => [role, answers[index] ?? ''])),
      };
    }),
  );
};

/** Strapi copies no document at one click, because `replaces` is a list that others cannot share. */
const ROWS = Object.entries(TABLE)
  .flatMap(rowsOf)
  .filter(({ uid, action }) => uid !== DOCUMENT || action !== 'auto-clone');
const ROLE_CODES = Object.keys(ROWS[0]?.answers ?? {});

let lantai: Lantai;
let units: Record<Row['whose'], string>;
let column: string;
let policyDocument: string;
let specialColumn: string;
const clients = new Map<string, HttpClient>();

beforeAll(async () => {
  lantai = await startLantai();
  const { strapi } = lantai;
  units = { own: await createUnit(strapi, '本科室'), other: await createUnit(strapi, '外科室') };
  column = await createColumn(strapi, '要闻');
  const place = { unit: units.own, column };
  policyDocument = await createItem({
    strapi,
    uid: DOCUMENT,
    data: anItem(DOCUMENT, place),
    published: true,
  });
  specialColumn = await createItem({
    strapi,
    uid: SPECIAL_COLUMN,
    data: anItem(SPECIAL_COLUMN, place),
  });
  for (const roleCode of ROLE_CODES) {
    const { email } = await createPerson({ strapi, roleCode, unit: units.own });
    clients.set(roleCode, await lantai.admin(email));
  }
});
afterAll(() => lantai.stop());

const dataOf = ({ uid, whose }: Row): Data => {
  if (uid === SECTION || uid === COLUMN || uid === UNIT) {
    const kind = uid === COLUMN ? { kind: '动态要闻' } : { kind: '直属单位' };
    return { name: '名称', ...(uid === SECTION ? { specialColumn } : kind) };
  }
  const extra = uid === INTERPRETATION ? { policyDocuments: [policyDocument] } : {};
  return anItem(uid, { unit: units[whose], column }, extra);
};

const answer = ({ reply, done }: Result): string => {
  if (done && reply.status < 300) return 'yes';
  if (!done && (reply.status === 403 || reply.status === 200)) return 'no';
  return `${done ? 'done' : 'not done'}, answered ${reply.status} ${reply.text}`;
};

describe('who may', () => {
  test.each(ROWS)('$action: $uid, $whose unit’s', async (row) => {
    const attempt = ATTEMPTS[row.action];
    if (!attempt) throw new Error(`There is no attempt ${row.action}.`);
    const { strapi } = lantai;
    const common = { strapi, uid: row.uid, data: () => dataOf(row), ownUnit: units.own };
    const found: Record<string, string> = {};
    for (const [role, client] of clients)
      found[role] = answer(await attempt({ ...common, client }));
    expect(found).toEqual(row.answers);
  });
});

test('somebody who is not signed in may do nothing in the content manager', async () => {
  expect((await lantai.api.get(address(NEWS))).status).toBe(401);
  expect((await lantai.api.post(address(NEWS), { title: '标题' })).status).toBe(401);
});

test('a publication in the panel is refused with a sentence that shows the way', async () => {
  const superAdmin = clients.get('strapi-super-admin');
  const data = anItem(NEWS, { unit: units.own, column });
  const documentId = await createItem({ strapi: lantai.strapi, uid: NEWS, data });
  const reply = await superAdmin?.post(address(NEWS, `/${documentId}/actions/publish`), {});
  expect(reply?.body).toMatchObject({
    error: { status: 403, message: '内容须经审核签署后才能公开，请提交审核' },
  });
});
