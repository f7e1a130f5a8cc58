import type { Core } from '@strapi/strapi';
import type { Decision } from '../../../domain/case';
import type { Policy } from '../../../domain/policy';
import type { CaseFacts, DecisionFact } from '../../../domain/reports/case-facts';
import { LEDGER_TABLE } from './ledger/tables';

/** Which cases a report is about: those whose first round was handed in between two instants. */
export type FactsQuery = {
  /** ISO 8601, UTC; both included. */
  from: string;
  until: string;
  /** Document ids; null for all units. */
  unitIds: readonly string[] | null;
};

type CaseRow = Pick<CaseFacts, 'kind' | 'state'> & {
  id: number;
  handedIn: number | Date;
  submitterId: number;
  submitterName: string;
  unitId: string | null;
  columnSlug: string | null;
  dueAt: unknown;
  decisions: unknown;
  policyKey: string;
  policyVersion: string | number;
};

const PIECE = 2_000;

/**
 * The facts of the cases in the order in which they were handed in, read in pieces, without their
 * snapshots and with each policy read once. Rounds are read from their index alone: their rows hold
 * the snapshots.
 */
export async function* reportFacts(
  strapi: Core.Strapi,
  facts: FactsQuery,
): AsyncGenerator<CaseFacts[]> {
  const laterRounds = await laterRoundsSince(strapi, facts.from);
  const recalls = await recallsSince(strapi, facts.from);
  const policies = new Map<string, Policy>();
  for (let last: CaseRow | undefined; ; ) {
    const rows: CaseRow[] = await caseRows(strapi, { ...facts, behind: last });
    await learnPolicies(strapi, { policies, rows });
    yield rows.map((row) => ({
      kind: row.kind,
      state: row.state,
      unitId: row.unitId,
      columnSlug: row.columnSlug,
      submitter: { id: row.submitterId, name: row.submitterName },
      rounds: [timeOf(row.handedIn), ...(laterRounds.get(row.id) ?? [])],
      decisions: jsonOf<Decision[]>(row.decisions).map(decisionFact),
      policy: policies.get(policyName(row)) ?? NO_POLICY,
      dueAt: row.dueAt === null ? null : timeOf(row.dueAt),
      recalls: recalls.get(row.id) ?? 0,
    }));
    last = rows.at(-1);
    if (rows.length < PIECE) return;
  }
}

const NO_POLICY: CaseFacts['policy'] = { stages: [], emergencyLimitWorkingDays: 0 };

const decisionFact = ({ round, stage, action, at }: Decision): DecisionFact => ({
  round,
  stage,
  action,
  at: Date.parse(at),
});

const caseRows = async (
  strapi: Core.Strapi,
  { from, until, unitIds, behind }: FactsQuery & { behind: CaseRow | undefined },
): Promise<CaseRow[]> => {
  const { connection } = strapi.db;
  const query = strapi.db
    .getConnection('review_rounds as first')
    .join('review_cases as cases', 'cases.id', 'first.case_id')
    .where('first.number', 1)
    .whereBetween('first.at', [new Date(from), new Date(until)])
    .select({
      id: 'cases.id',
      handedIn: 'first.at',
      submitterId: 'first.submitter_id',
      submitterName: 'first.submitter_name',
      kind: 'cases.kind',
      state: 'cases.state',
      unitId: 'cases.unit_id',
      columnSlug: 'cases.column_slug',
      dueAt: 'cases.due_at',
      decisions: 'cases.decisions',
      policyKey: connection.raw(`cases.policy ->> 'key'`),
      policyVersion: connection.raw(`cases.policy ->> 'version'`),
    })
    // The index's own order: no sorting.
    .orderBy(['first.at', 'first.case_id'])
    .limit(PIECE);
  if (unitIds !== null) query.whereIn('cases.unit_id', [...unitIds]);
  return behind
    ? query.whereRaw('(first.at, first.case_id) > (?, ?)', [behind.handedIn, behind.id])
    : query;
};

const policyName = ({ policyKey, policyVersion }: CaseRow): string =>
  `${policyVersion} ${policyKey}`;

/** Reads the policies that are not known yet, each from a case that was judged by it. */
const learnPolicies = async (
  strapi: Core.Strapi,
  { policies, rows }: { policies: Map<string, Policy>; rows: readonly CaseRow[] },
): Promise<void> => {
  const examples = new Map(rows.map((row) => [policyName(row), row.id]));
  for (const [name, id] of examples) {
    if (policies.has(name)) continue;
    const row: { policy: unknown } | undefined = await strapi.db
      .getConnection('review_cases')
      .where({ id })
      .first('policy');
    if (row) policies.set(name, jsonOf<Policy>(row.policy));
  }
};

/** When the rounds after the first were handed in, by case. */
const laterRoundsSince = async (
  strapi: Core.Strapi,
  from: string,
): Promise<Map<number, number[]>> => {
  const rows: { case_id: number; at: unknown }[] = await strapi.db
    .getConnection('review_rounds')
    .select('case_id', 'at')
    .where('number', '>', 1)
    .where('at', '>=', new Date(from))
    .orderBy(['number', 'at']);
  const rounds = new Map<number, number[]>();
  for (const { case_id: caseId, at } of rows) {
    rounds.set(caseId, [...(rounds.get(caseId) ?? []), timeOf(at)]);
  }
  return rounds;
};

/** How often cases were recalled, by case: no decision is kept of it, but a line in the ledger. */
const recallsSince = async (strapi: Core.Strapi, from: string): Promise<Map<number, number>> => {
  const rows: { case_id: number; recalls: number | string }[] = await strapi.db
    .getConnection(LEDGER_TABLE)
    .select('case_id')
    .count('* as recalls')
    .where({ event: 'recalled' })
    .where('at', '>=', from)
    .groupBy('case_id');
  return new Map(rows.map(({ case_id: caseId, recalls }) => [caseId, Number(recalls)]));
};

/** SQLite keeps times as milliseconds and JSON as text, PostgreSQL gives dates and values. */
const timeOf = (value: unknown): number => new Date(value as string).getTime();

const jsonOf = <T>(value: unknown): T =>
  (typeof value === 'string' ? JSON.parse(value) : value) as T;
