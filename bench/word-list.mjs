// node bench/word-list.mjs [folder]: the check of the bureau's word list, 10,000 terms on a text of
// 100,000 characters, beside a plain indexOf scan for the same terms in the same run. Wanted: at most
// 50 ms a check. `folder` is the compiled domain/ of the plugin review; by default that of dist/.
// Prints a table, with CPU time for machines that do other work too; the exit code is 1 when the
// two did not find the same.
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

const TERMS = 10_000;
const LENGTH = 100_000;
const PLANTED = 300;
const ROUNDS = 21;

const folder = path.resolve(process.argv[2] ?? 'dist/src/plugins/review/domain');
const require = createRequire(import.meta.url);
const load = (file) => {
  try {
    return require(path.join(folder, 'pre-checks', file));
  } catch (error) {
    console.error(`Cannot read ${folder} (${error.code}). Build first: npm run build`);
    process.exit(1);
  }
};
const { createTermMatcher } = load('terms/term-matcher.js');
const { listedTerms } = load('checks/listed-terms.js');
const { STANDARD_PRE_CHECKS } = load('standard-pre-checks.js');
const { createPreCheckRegistry } = load('pre-check-registry.js');
const { checkContext } = load('check-context.js');

/** The same numbers in every run, from 0 to limit - 1: a linear congruential generator. */
const numbers = (seed) => {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
};

/** As in written Chinese, half of the text is made of few characters: 200 of 3,500. */
const words = (random, length) =>
  Array.from({ length }, () =>
    String.fromCharCode(0x4e00 + (random(2) === 0 ? random(200) * 17 : random(3_500))),
  ).join('');

const random = numbers(20_241_123);
const termsOfText = [
  ...new Set(Array.from({ length: TERMS * 2 }, () => words(random, 2 + random(5)))),
].slice(0, TERMS);
const list = termsOfText.map((term) => ({ term, replacement: null, level: 'warning' }));
const planted = Array.from({ length: PLANTED }, () => termsOfText[random(TERMS)]).join('，');
const base = words(random, LENGTH - planted.length - 2) + planted;

/** Another text each time: what a check remembers of the last one must not help it. */
const texts = Array.from({ length: ROUNDS }, (_, round) => `${base}${100 + round}`.slice(-LENGTH));
const bodies = texts.map((text) =>
  (text.match(/.{1,400}/gsu) ?? []).map((paragraph) => `<p>${paragraph}</p>`).join(''),
);

const matcher = createTermMatcher(list);
const context = checkContext({ today: '2026-11-23', terms: matcher });
const registry = createPreCheckRegistry(STANDARD_PRE_CHECKS);
const contentOf = (kind, value) => ({
  uid: 'bench',
  locale: null,
  fields: [{ name: 'body', label: '正文', required: false, kind, value }],
});

const scan = (text) => {
  const found = [];
  for (const term of termsOfText) {
    for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + 1)) {
      found.push({ start: at, end: at + term.length });
    }
  }
  return found;
};

/** Of terms inside one another the check gives the longest; the scan gives all. */
const findTheSame = (text) => {
  const scanned = scan(text);
  const inside = (one, other) => other.start <= one.start && other.end >= one.end;
  const longest = scanned.filter(
    (one) => !scanned.some((other) => other !== one && inside(one, other)),
  );
  const places = (found) => found.map(({ start, end }) => `${start}-${end}`).sort();
  return String(places(matcher.find(text))) === String(places(longest));
};

const CASES = [
  ['建立词表，一次 (build the list, once)', () => createTermMatcher(list) && TERMS],
  [
    '词表检查，纯文本 (check, plain text)',
    (round) => listedTerms.check(contentOf('text', texts[round]), context).length,
  ],
  [
    '词表检查，HTML 正文 (check, HTML)',
    (round) => listedTerms.check(contentOf('html', bodies[round]), context).length,
  ],
  [
    '全部九项检查，HTML 正文 (all nine checks, HTML)',
    (round) => registry.run(contentOf('html', bodies[round]), context).length,
  ],
  ['逐词 indexOf (plain indexOf scan)', (round) => scan(texts[round]).length],
];

const measured = ([name, run]) => {
  let found = 0;
  const before = process.cpuUsage();
  const times = texts.map((_, round) => {
    const start = performance.now();
    found = run(round);
    return performance.now() - start;
  });
  const { user, system } = process.cpuUsage(before);
  const sorted = times.sort((one, other) => one - other);
  const cpu = (user + system) / 1_000 / ROUNDS;
  const figures = [sorted[0], sorted[(ROUNDS - 1) / 2], sorted[ROUNDS - 1], cpu];
  return [name, found, ...figures.map((time) => time.toFixed(1))];
};

const row = (cells) => `| ${cells.join(' | ')} |`;
console.log(row(['用例 (case)', '命中 (found)', '最短 ms', '中位 ms', '最长 ms', '平均 CPU ms']));
console.log(row(['---', '---:', '---:', '---:', '---:', '---:']));
for (const one of CASES) console.log(row(measured(one)));
console.log(
  `\nNode.js ${process.versions.node}, ${os.platform()} ${os.arch()}, ` +
    `${os.availableParallelism()} cores; ${TERMS} terms, ${LENGTH} characters, ${ROUNDS} rounds.`,
);
if (!findTheSame(base)) {
  console.error('The check and the scan did not find the same.');
  process.exitCode = 1;
}
