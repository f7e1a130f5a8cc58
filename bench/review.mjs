// The review: submissions, signatures and publications a second, and a publication beside the same
// one that passes no gate: see README.md.
import { writeFileSync } from 'node:fs';
import { command, Refusal } from '../scripts/lib/refusal.mjs';
import { inRoot } from '../scripts/lib/root.mjs';
import { createApp } from './lib/app-process.mjs';
import { NEWS } from './lib/article-rows.mjs';
import { withCleanUp } from './lib/clean-up.mjs';
import { createDatabase } from './lib/database.mjs';
import { parseOptions } from './lib/options.mjs';
import { signIn } from './lib/panel.mjs';
import { machine, machineLine, milliseconds, rate, row } from './lib/report.mjs';
import { requireBuild, say, temporaryDirectory } from './lib/run.mjs';
import { workThrough } from './lib/work-through.mjs';

const LIMIT_MINUTES = 10;
const RESULT = '.tmp/bench/review.json';
const OPTIONS = {
  articles: { type: 'string', default: '400' },
  postgres: { type: 'boolean', default: false },
};
const USAGE = '--articles 400  --postgres';
const FEWEST = 100;
/** At once, where throughput is measured. */
const HANDS = 8;
const WARM_UP = 20;
/** Every required point of the default policies' checklists. */
const CHECKLIST = ['facts', 'proofread', 'secrecy', 'privacy', 'faithful'];

await command(() => withCleanUp({ minutes: LIMIT_MINUTES }, benchmark));

async function benchmark(atEnd) {
  const { articles, postgres } = parseOptions(process.argv.slice(2), {
    options: OPTIONS,
    usage: USAGE,
  });
  const count = Number(articles);
  if (!Number.isInteger(count) || count < FEWEST) {
    throw new Refusal(`--articles 应为不小于 ${FEWEST} 的整数。 (a whole number from ${FEWEST}.)`);
  }
  requireBuild();
  const directory = temporaryDirectory(atEnd);
  const database = await createDatabase({ directory, postgres });
  atEnd(database.drop);
  const app = createApp({ directory, database: database.environment });

  say(`写入 ${count * 2} 篇草稿 (writing ${count * 2} drafts)`);
  const filled = await app.run('fill-review.mjs', [String(count * 2)]);
  const reviewed = filled.documentIds.slice(0, count);
  const plain = filled.documentIds.slice(count);
  const measurements = [
    ...(await onServer(app, { atEnd, accounts: filled.accounts }, (staff) =>
      review(staff, reviewed),
    )),
    ...(await onServer(
      app,
      { atEnd, accounts: filled.accounts, script: 'serve-ungoverned.mjs' },
      (staff) => publish(staff, plain),
    )),
  ];
  report({ machine: machine(filled.database), articles: count, hands: HANDS, measurements });
}

async function onServer(app, { atEnd, accounts, script }, run) {
  const { url, stop } = await app.serve(script);
  atEnd(stop);
  const staff = {};
  for (const [role, account] of Object.entries(accounts)) {
    staff[role] = await signIn({ url, account });
  }
  const measurements = await run(staff);
  await stop();
  return measurements;
}

async function review({ contributor, editor, approver }, documentIds) {
  const cases = documentIds.map((documentId) => ({ documentId }));
  const sign = (signer) => async (one) => {
    const path = `/review/cases/${one.id}/approve`;
    const { data } = await signer(path, { version: one.version, checklist: CHECKLIST });
    Object.assign(one, { version: data.version, state: data.state });
  };
  const submit = async (one) => {
    const asked = { uid: NEWS, documentId: one.documentId, kind: 'publish', note: '请审' };
    const { data } = await contributor('/review/cases', asked);
    Object.assign(one, { id: data.id, version: data.version });
  };
  const measurements = [
    await measured('提交 (submission)', cases, submit),
    await measured('初审签署 (first signature)', cases, sign(editor)),
    await measured('终审签署并公开 (last signature, publishes)', cases, sign(approver)),
  ];
  if (cases.some(({ state }) => state !== 'published')) throw new Error('Not all were published.');
  return measurements;
}

async function publish({ approver }, documentIds) {
  const path = (documentId) =>
    `/content-manager/collection-types/${NEWS}/${documentId}/actions/publish`;
  return [
    await measured('同样的发布，不经审核 (same, without the gate)', documentIds, (documentId) =>
      approver(path(documentId), {}),
    ),
  ];
}

/** Half of the items one at a time, for the wait of one person; the others several at once. */
async function measured(name, items, run) {
  say(name);
  const half = items.length / 2;
  await workThrough({ items: items.slice(0, WARM_UP), hands: 1, run });
  const alone = await workThrough({ items: items.slice(WARM_UP, half), hands: 1, run });
  const together = await workThrough({ items: items.slice(half), hands: HANDS, run });
  return { name, alone, together };
}

function report(figures) {
  writeFileSync(inRoot(RESULT), `${JSON.stringify(figures, null, 2)}\n`);
  console.log(`\n${markdown(figures)}`);
  say(`已写入 ${RESULT} (written)`);
}

function markdown({ machine: on, articles, hands, measurements }) {
  const head = [
    '步骤 (step)',
    '每秒 (a second)',
    'p50 ms',
    'p99 ms',
    `${hands} 人同时，每秒`,
    'p99 ms',
  ];
  const publication = measurements.at(-2).alone.p50;
  const baseline = measurements.at(-1).alone.p50;
  return [
    row(head),
    row(head.map((_, place) => (place === 0 ? '---' : '---:'))),
    ...measurements.map(({ name, alone, together }) =>
      row([
        name,
        rate(alone.perSecond),
        milliseconds(alone.p50),
        milliseconds(alone.p99),
        rate(together.perSecond),
        milliseconds(together.p99),
      ]),
    ),
    '',
    `公开一篇，审核使之增加 ${milliseconds(publication - baseline)} ms，为 ` +
      `${rate(publication / baseline)} 倍 (what the review adds to a publication; p50, one person).`,
    `${machineLine(on)}; ${articles} articles a step.`,
  ].join('\n');
}
