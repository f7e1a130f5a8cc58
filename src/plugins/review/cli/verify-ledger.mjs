// npm run ledger:verify [-- --witness HEAD] [-- --english]
// Checks the ledger, its triggers and every public row. Exit code 0: sound, 1: findings, 2: not checked.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';

const root = process.cwd();
const distDir = path.join(root, 'dist');

const options = readOptions();
const texts = JSON.parse(
  readFileSync(
    new URL(`translations/${options.english ? 'en' : 'zh-Hans'}.json`, import.meta.url),
    'utf8',
  ),
);
const say = (key, values = {}) =>
  (texts[key] ?? key).replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ''));

try {
  process.exitCode = await verify();
} catch (error) {
  console.error(`✗ ${say('failed', { reason: error.message })}`);
  process.exitCode = 2;
}
// Strapi leaves timers behind.
process.exit();

function readOptions() {
  try {
    return parseArgs({
      options: { witness: { type: 'string' }, english: { type: 'boolean', default: false } },
    }).values;
  } catch (error) {
    console.error(`✗ ${error.message}`);
    process.exit(2);
  }
}

async function verify() {
  if (!existsSync(path.join(distDir, 'src'))) return refuse('notBuilt');
  console.log(say('checking'));
  const strapi = await registeredStrapi();
  try {
    const ledger = strapi.plugin('review').service('ledger');
    const witness = options.witness === undefined ? null : ledger.headFromText(options.witness);
    if (options.witness !== undefined && !witness) return refuse('badWitness');
    if (!(await ledger.exists())) return refuse('noLedger');

    // Before the boot, which puts missing triggers back and may write entries of its own.
    const ledgerIsSound = reportLedger(ledger, await ledger.verify({ witness }), witness);
    await strapi.bootstrap();
    // A check changes nothing: what is scheduled is left to the server.
    strapi.cron.stop();
    const contentIsSound = reportContent(await ledger.drift());
    return ledgerIsSound && contentIsSound ? 0 : 1;
  } finally {
    await strapi.destroy();
  }
}

/** The compiled application with its plugins, its database connected but not yet brought up to date. */
async function registeredStrapi() {
  process.env.STRAPI_TELEMETRY_DISABLED ??= 'true';
  const { createStrapi } = createRequire(path.join(root, 'package.json'))('@strapi/strapi');
  const strapi = createStrapi({ appDir: root, distDir });
  strapi.log.level = 'error';
  return strapi.register();
}

function refuse(key) {
  console.error(`✗ ${say(key)}`);
  return 2;
}

function reportLedger(ledger, { entries, removedThrough, head, findings }, witness) {
  reportFindings(findings, { sound: 'ledgerSound', unsound: 'ledgerUnsound', values: { entries } });
  if (removedThrough > 0) console.log(`  ${say('removed', { through: removedThrough })}`);
  if (witness && witness.sequence < removedThrough) {
    console.log(`  ${say('witnessRemoved', { at: witness.sequence })}`);
  }
  console.log(`  ${say('head', { head: ledger.headText(head) })}`);
  return findings.length === 0;
}

function reportContent(findings) {
  reportFindings(findings, { sound: 'contentSound', unsound: 'contentUnsound', values: {} });
  return findings.length === 0;
}

function reportFindings(findings, { sound, unsound, values }) {
  const count = findings.length;
  console.log(count === 0 ? `✓ ${say(sound, values)}` : `✗ ${say(unsound, { count, ...values })}`);
  for (const finding of findings) console.log(`  ${sentence(finding)}`);
}

function sentence({ code, at, values = {} }) {
  const key = code === 'entryAltered' && values.columns ? 'entryAlteredIn' : code;
  const known = texts[`finding.${key}`] !== undefined;
  return say(`finding.${known ? key : 'other'}`, { code, at, ...values });
}
