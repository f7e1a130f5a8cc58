// The review: submissions, signatures and publications a second, and a publication beside the same
// one where there is no review: see README.md.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { command, Refusal } from '../scripts/lib/refusal.mjs';
import { inRoot } from '../scripts/lib/root.mjs';
import { createApp } from './lib/app-process.mjs';
import { withCleanUp } from './lib/clean-up.mjs';
import { createDatabase } from './lib/database.mjs';
import { parseOptions } from './lib/options.mjs';
import { signIn } from './lib/panel.mjs';
import { reviewMarkdown, reviewResult } from './lib/review-report.mjs';
import { barePublication, managedPublication, signature, submission } from './lib/review-steps.mjs';
import { requireBuild, say, temporaryDirectory } from './lib/run.mjs';
import { workThrough } from './lib/work-through.mjs';

const LIMIT_MINUTES = 10;
const RESULT = '.tmp/bench/review.json';
const FEWEST = 100;
/** At once, where it is asked how much the server takes. */
const HANDS = 8;
const WARM_UP = 20;

await command(() => withCleanUp({ minutes: LIMIT_MINUTES }, benchmark));

async function benchmark(atEnd) {
  const { articles, postgres } = readOptions(process.argv.slice(2));
  requireBuild();
  const directory = temporaryDirectory(atEnd);
  const start = (name, { script, drafts }) =>
    startServer({ atEnd, postgres, drafts, directory: path.join(directory, name), script });
  const reviewed = await start('reviewed', { script: 'serve-app.mjs', drafts: articles });
  const plain = await start('plain', { script: 'serve-ungoverned.mjs', drafts: articles * 2 });

  const { contributor, editor, approver } = reviewed.staff;
  const lane = (name, { server, run }) => ({ name, run, ...server });
  const steps = [
    ...(await measure([
      lane('提交 (submission)', { server: reviewed, run: submission({ contributor }) }),
    ])),
    ...(await measure([
      lane('初审签署 (first signature)', { server: reviewed, run: signature(editor) }),
    ])),
  ];
  const [published, ...publications] = await measure([
    lane('终审签署并公开 (last signature, publishes)', {
      server: reviewed,
      run: signature(approver),
    }),
    lane('不经审核，内容管理器发布 (content manager, no review)', {
      server: { ...plain, items: plain.items.slice(0, articles) },
      run: managedPublication(plain.staff),
    }),
    lane('不经审核，仅文档服务发布 (document service, no review)', {
      server: { ...plain, items: plain.items.slice(articles) },
      run: barePublication(plain.staff),
    }),
  ]);
  requirePublished(reviewed.items);
  report(
    reviewResult({
      ...{ database: reviewed.database, articles, hands: HANDS },
      steps: [...steps, published],
      plain: publications,
    }),
  );
}

function readOptions(args) {
  const { articles, postgres } = parseOptions(args, {
    options: {
      articles: { type: 'string', default: '400' },
      postgres: { type: 'boolean', default: false },
    },
    usage: '--articles 400  --postgres',
  });
  const count = Number(articles);
  if (Number.isInteger(count) && count >= FEWEST) return { articles: count, postgres };
  throw new Refusal(
    `--articles 应为不小于 ${FEWEST} 的整数。 (--articles takes a whole number from ${FEWEST}.)`,
  );
}

/** An application on a database of its own, with drafts, and with one person a role signed in. */
async function startServer({ atEnd, postgres, drafts, directory, script }) {
  say(`写入 ${drafts} 篇草稿 (writing ${drafts} drafts)`);
  mkdirSync(directory);
  const database = await createDatabase({ directory, postgres });
  atEnd(database.drop);
  const app = createApp({ directory, database: database.environment });
  const filled = await app.run('fill-review.mjs', [String(drafts)]);
  const { url, cpuTime, stop } = await app.serve(script);
  atEnd(stop);
  const staff = {};
  for (const [role, account] of Object.entries(filled.accounts)) {
    staff[role] = await signIn({ url, account });
  }
  const items = filled.documentIds.map((documentId) => ({ documentId }));
  return { staff, items, cpuTime, database: filled.database };
}

/** Half of the items one at a time, for the wait of one person; the others several at once. */
async function measure(lanes) {
  for (const { name } of lanes) say(name);
  const half = Math.floor(lanes[0].items.length / 2);
  const part = (from, to) => lanes.map((lane) => ({ ...lane, items: lane.items.slice(from, to) }));
  await workThrough({ lanes: part(0, WARM_UP), hands: 1 });
  const alone = await workThrough({ lanes: part(WARM_UP, half), hands: 1 });
  const together = await workThrough({ lanes: part(half), hands: HANDS });
  return lanes.map(({ name }, place) => ({
    name,
    alone: alone[place],
    together: together[place],
  }));
}

/** The figures are worth something only if everything was done. */
function requirePublished(articles) {
  const left = articles.filter(({ state }) => state !== 'published');
  if (left.length > 0) throw new Error(`${left.length} articles were signed and are not public.`);
}

function report(figures) {
  writeFileSync(inRoot(RESULT), `${JSON.stringify(figures, null, 2)}\n`);
  console.log(`\n${reviewMarkdown(figures)}`);
  say(`已写入 ${RESULT} (written)`);
}
