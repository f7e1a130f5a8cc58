import { readFileSync } from 'node:fs';
import path from 'node:path';
import { NEWS, NOTICE } from '../support/content';
import type { HttpClient } from '../support/http-client';
import { startLantai, type Lantai } from '../support/strapi-instance';

type Account = { role: string; email: string; password: string };
type Cases = { data: { title: string; kind: string; state: string }[] };

let lantai: Lantai;

beforeAll(async () => {
  lantai = await startLantai({ demoData: true });
});
afterAll(() => lantai?.stop());

const accounts = (): Account[] =>
  JSON.parse(readFileSync(path.join(lantai.directory, 'demo-accounts.json'), 'utf8'));

const signIn = async (emailStart: string): Promise<HttpClient> => {
  const account = accounts().find(({ email }) => email.startsWith(emailStart));
  if (!account) throw new Error(`There is no demo account ${emailStart}…`);
  return lantai.admin(account.email, account.password);
};

const box = async (emailStart: string, name: string): Promise<string[]> => {
  const reply = await (await signIn(emailStart)).get<Cases>(`/review/cases?box=${name}`);
  return reply.body.data.map(({ title, state }) => `${state} ${title}`).sort();
};

const ledger = () => lantai.strapi.plugin('review').service('ledger');

test('everything public was signed as it is, and the ledger holds', async () => {
  expect(await ledger().drift()).toEqual([]);
  expect(await ledger().verify()).toMatchObject({ findings: [] });
  expect(
    await lantai.strapi.db.query(NEWS).count({ where: { publishedAt: { $notNull: true } } }),
  ).toBeGreaterThanOrEqual(25);
});

test('nothing was refused to anybody on the way', async () => {
  const refused = await lantai.strapi.db
    .query('plugin::review.ledger-entry')
    .findMany({ where: { event: 'refused' } });
  expect(refused).toEqual([]);
});

test.each([
  ['weibin.contributor', 'mine', ['in-review 渭滨分局组织参加“生态环境随手拍”活动']],
  ['xuanjiao.section-lead', 'todo', ['in-review 市局领导关心支持门户网站建设　网站访问率稳步提升']],
  [
    'xuanjiao.editor',
    'todo',
    [
      'in-review “双公示”问答：行政许可和行政处罚信息怎样公开',
      'in-review 眉县分局网络信息员参加业务培训',
    ],
  ],
  ['xuanjiao.editor', 'mine', ['returned 重污染天气应急提示']],
  [
    'bureau.approver',
    'todo',
    [
      'in-review 关于重污染天气应急信息发布渠道的公告',
      'in-review 渭滨分局组织参加“生态环境随手拍”活动',
      'pending-retrospective 突发环境事件信息公开渠道',
    ],
  ],
])('in the box of %s: %s', async (person, name, expected) => {
  expect(await box(person, name)).toEqual(expect.arrayContaining(expected));
});

test('a withdrawn notice answers with what is read in its place', async () => {
  const withdrawn = await lantai.strapi.db
    .query(NOTICE)
    .findOne({ where: { title: '“环保知识有奖竞猜”活动获奖结果公示', publishedAt: null } });
  const reply = await lantai.api.get(`/api/notices/${withdrawn?.documentId}`);
  expect(reply.status).toBe(410);
  expect(reply.text).toContain('公示期已满');
});

test('a second start brings no more', async () => {
  const users = () => lantai.strapi.db.query('admin::user').count();
  const [before, file] = [await users(), JSON.stringify(accounts())];
  lantai = await lantai.restart();
  expect(await users()).toBe(before);
  expect(JSON.stringify(accounts())).toBe(file);
});
