import { demoNews } from '../articles/news';
import { demoNotices } from '../articles/notices';
import { demoPolicyDocuments } from '../articles/policy-documents';
import { demoInterpretations } from '../articles/policy-interpretations';
import { demoColumns } from '../columns';
import { demoSpecialColumns } from '../special-columns';
import { demoUnits } from '../units';
import type { NewAccount } from './create-accounts';

type Report = { accounts: readonly NewAccount[]; accountsFile: string };

/** What was seeded, for the console of the person who started the server. */
export const reportLines = ({ accounts, accountsFile }: Report): string[] => {
  const sections = demoSpecialColumns.reduce((sum, column) => sum + column.sections.length, 0);
  return [
    `演示数据：单位 ${demoUnits.length} 个，栏目 ${demoColumns.length} 个，` +
      `专题 ${demoSpecialColumns.length} 个（分栏 ${sections} 个）`,
    `演示数据：新闻 ${demoNews.length} 篇，公告 ${demoNotices.length} 篇，` +
      `政策文件 ${demoPolicyDocuments.length} 篇，政策解读 ${demoInterpretations.length} 篇`,
    `演示账号 ${accounts.length} 个，已写入 ${accountsFile}：`,
    ...accounts.map(({ post, email, password }) => `  ${post}　${email}　${password}`),
  ];
};
