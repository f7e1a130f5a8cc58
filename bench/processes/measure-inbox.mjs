// How long the boxes take: node measure-inbox.mjs <sizes>: numbers of open cases, ascending. In the
// application's own process, so that nothing of HTTP or of signing in is in the figures.
import './end-with-parent.mjs';
import { databaseVersion } from '../lib/database.mjs';
import { ensurePlaces } from '../lib/fill-articles.mjs';
import { fillCases } from '../lib/fill-cases.mjs';
import { createAccount, joinUnits } from '../lib/fill-review.mjs';
import { percentile } from '../lib/measure.mjs';
import { createApp, requireFromApp } from './load-app.mjs';

const ROLES = ['contributor', 'section-lead', 'editor', 'approver'];
const ROUNDS = 9;
const PAGE = { page: 1, pageSize: 25 };
const NO_FILTER = {
  ...{ uid: null, unitId: null, columnSlug: null, stageName: null },
  ...{ state: null, due: null, q: null },
};

const review = (file) => requireFromApp(`./dist/src/plugins/review/${file}`);
const { insertCase } = review('server/src/store/cases.js');
const { listCases } = review('server/src/store/case-lists.js');
const { delegationsNow } = review('server/src/store/delegations.js');
const { personOf } = review('server/src/store/people.js');
const { policiesInForce } = review('server/src/store/policies.js');
const { ofBox, BOXES } = review('server/src/use-cases/box-conditions.js');
const { describeCases } = review('server/src/use-cases/describe-cases.js');
const { countBoxes, listBox } = review('server/src/use-cases/list-cases.js');
const { AWAITING_STATES } = review('domain/inbox/awaited.js');
const { isSignerNow } = review('domain/permission.js');

const strapi = await createApp().load();
const dependencies = { strapi, clock: () => new Date() };
const { units } = await ensurePlaces(strapi);
const signers = {};
for (const role of ROLES) signers[role] = (await createAccount({ strapi, role })).id;
await joinUnits({ strapi, units: units.slice(0, 1), userId: signers['section-lead'] });
const policies = await policiesInForce(strapi);

const results = [];
let filled = 0;
for (const size of process.argv[2].split(',').map(Number)) {
  await fillCases({ insertCase, strapi, policies, units, signers, from: filled, to: size });
  filled = size;
  for (const role of ROLES.slice(1)) {
    const person = await personOf(strapi, signers[role]);
    results.push({ size, role, ...(await compare({ person, seesAll: role !== 'section-lead' })) });
  }
}
process.send({ results, database: await databaseVersion(strapi) });
await strapi.destroy();

/** What the panel asks when the inbox is opened, in both ways in turn. */
async function compare(reader) {
  const times = { counts: [], page: [], plainCounts: [], plainPage: [] };
  const timed = async (name, run) => {
    const since = performance.now();
    const value = await run();
    times[name].push(performance.now() - since);
    return value;
  };
  let todo = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const counts = await timed('counts', () => countBoxes(dependencies, reader));
    const page = await timed('page', () => firstPage(reader));
    const plainCounts = await timed('plainCounts', () => countPlainly(reader));
    const plainPage = await timed('plainPage', () => firstPagePlainly(reader));
    requireSame(counts, plainCounts);
    requireSame(page, plainPage);
    todo = counts.todo;
  }
  const medians = Object.entries(times).map(([name, all]) => [name, percentile(all, 0.5)]);
  return { todo, ...Object.fromEntries(medians) };
}

async function firstPage(reader) {
  const { cases } = await listBox(dependencies, {
    box: 'todo',
    filter: NO_FILTER,
    ...reader,
    ...PAGE,
  });
  return describeCases(dependencies, cases);
}

/** The baseline: every waiting case is read whole, and the rule asked of each. */
async function signablePlainly(reader) {
  const where = {
    $and: [ofBox(dependencies, { box: 'todo', ...reader }), { state: { $in: AWAITING_STATES } }],
  };
  const { cases } = await listCases(strapi, { where, page: 1, pageSize: 10_000 });
  const delegations = await delegationsNow(strapi, new Date());
  const at = new Date().toISOString();
  const { person } = reader;
  return cases.filter(({ reviewCase }) => isSignerNow({ reviewCase, person, delegations, at }));
}

async function firstPagePlainly(reader) {
  return describeCases(dependencies, (await signablePlainly(reader)).slice(0, PAGE.pageSize));
}

async function countPlainly(reader) {
  const counts = { todo: (await signablePlainly(reader)).length };
  for (const box of BOXES.slice(1)) {
    const where = ofBox(dependencies, { box, ...reader });
    counts[box] = (await listCases(strapi, { where, page: 1, pageSize: 1 })).total;
  }
  return counts;
}

function requireSame(one, other) {
  // What is left of a limit goes on while the two are asked.
  const told = (value) =>
    JSON.stringify(value, (key, item) => (key === 'timeLeft' ? undefined : item));
  if (told(one) !== told(other)) throw new Error('The two ways do not give the same.');
}
