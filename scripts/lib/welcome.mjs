import { existsSync, readFileSync } from 'node:fs';

const ROLES = {
  'super-admin': '系统管理员',
  contributor: '信息员',
  'section-lead': '科室负责人',
  editor: '编辑',
  approver: '审批人',
  registrar: '登记员',
  statistician: '统计员',
};

/** What to do now that the server answers: who to sign in as, and three addresses to try. */
export const printWelcome = ({ url, accountsFile }) => {
  if (existsSync(accountsFile)) {
    console.log('\n演示账号 (demo accounts)\n');
    console.log(accountsTable(JSON.parse(readFileSync(accountsFile, 'utf8'))));
  }
  console.log(`
可以试试 (to try)

  管理后台  ${url}/admin
  新闻列表  ${url}/api/news?pagination[pageSize]=5&populate=column
  政策解读  ${url}/api/policy-documents?populate=interpretations

按 Ctrl-C 停止。 (Ctrl-C stops the server.)
`);
};

/**
 * @param {{ role: string, email: string, password: string, unit?: string }[]} accounts
 * @returns {string} a table whose columns line up in a terminal
 */
export const accountsTable = (accounts) => {
  const rows = [
    ['角色', '邮箱', '密码', '单位'],
    ...accounts.map(({ role, email, password, unit }) => [
      ROLES[role] ?? role,
      email,
      password,
      unit ?? '',
    ]),
  ];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => width(row[column]))));
  return rows
    .map(
      (row) =>
        `  ${row
          .map((cell, column) => pad(cell, widths[column]))
          .join('  ')
          .trimEnd()}`,
    )
    .join('\n');
};

const pad = (text, to) => text + ' '.repeat(to - width(text));

/** Columns a terminal gives a text: a Chinese character takes two. */
const width = (text) =>
  [...text].reduce((sum, character) => sum + (/[⺀-鿿＀-｠]/.test(character) ? 2 : 1), 0);
