// The inbox: counts and the first page of what somebody can sign, beside reading every waiting case:
// see README.md.
import { writeFileSync } from 'node:fs';
import { command, Refusal } from '../scripts/lib/refusal.mjs';
import { inRoot } from '../scripts/lib/root.mjs';
import { createApp } from './lib/app-process.mjs';
import { withCleanUp } from './lib/clean-up.mjs';
import { createDatabase } from './lib/database.mjs';
import { parseOptions } from './lib/options.mjs';
import { machine, machineLine, milliseconds, rate, row } from './lib/report.mjs';
import { requireBuild, say, temporaryDirectory } from './lib/run.mjs';

const LIMIT_MINUTES = 10;
const RESULT = '.tmp/bench/inbox.json';
/** What the baseline reads at most. */
const MOST = 10_000;

await command(() => withCleanUp({ minutes: LIMIT_MINUTES }, benchmark));

async function benchmark(atEnd) {
  const { sizes, postgres } = readOptions(process.argv.slice(2));
  requireBuild();
  const directory = temporaryDirectory(atEnd);
  const database = await createDatabase({ directory, postgres });
  atEnd(database.drop);
  const app = createApp({ directory, database: database.environment });
  say(`写入并测量 ${sizes.join('、')} 件审核单 (filling and measuring)`);
  const { results, database: version } = await app.run('measure-inbox.mjs', [sizes.join(',')]);
  const figures = { machine: machine(version), measurements: results };
  writeFileSync(inRoot(RESULT), `${JSON.stringify(figures, null, 2)}\n`);
  console.log(`\n${markdown(figures)}`);
  say(`已写入 ${RESULT} (written)`);
}

function readOptions(args) {
  const { cases, postgres } = parseOptions(args, {
    options: {
      cases: { type: 'string', default: '1000,10000' },
      postgres: { type: 'boolean', default: false },
    },
    usage: '--cases 1000,10000  --postgres',
  });
  const sizes = [...new Set(cases.split(',').map(Number))].sort((one, other) => one - other);
  if (sizes.every((size) => Number.isInteger(size) && size > 0 && size <= MOST)) {
    return { sizes, postgres };
  }
  throw new Refusal(
    `--cases 应为 1 至 ${MOST} 的整数，用逗号分隔。 (--cases takes whole numbers from 1 to ${MOST}.)`,
  );
}

function markdown({ machine: on, measurements }) {
  const head = [
    ...[
      '在审 (open)',
      '谁 (who)',
      '待我审 (to sign)',
      '计数 ms (counts)',
      '第一页 ms (first page)',
    ],
    ...['全读：计数 ms (all read: counts)', '全读：第一页 ms', '快几倍 (ratio)'],
  ];
  return [
    row(head),
    row(head.map((_, place) => (place === 1 ? '---' : '---:'))),
    ...measurements.map(({ size, role, todo, counts, page, plainCounts, plainPage }) =>
      row([
        ...[size, role, todo, milliseconds(counts), milliseconds(page)],
        ...[milliseconds(plainCounts), milliseconds(plainPage)],
        rate((plainCounts + plainPage) / (counts + page)),
      ]),
    ),
    '',
    machineLine(on),
  ].join('\n');
}
