import type { Core } from '@strapi/strapi';
import type { Decision } from '../../../domain/case';
import type { Policy } from '../../../domain/policy';
import type { CaseFacts } from '../../../domain/reports/case-facts';
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
  handedIn: unknown;
  submitterId: number;
  submitterName: string;
  unitId: string | null;
  columnSlug: string | null;
  dueAt: unknown;
  decisions: unknown;
  policyKey: string;
  policyVersion: string | number;
};

/**
 * The facts of the cases, without their snapshots and with each policy read once. Rounds are read
 * from their index alone: the rows hold the snapshots.
 */
export const reportFacts = async (strapi: Core.Strapi, facts: FactsQuery): Promise<CaseFacts[]> => {
  const rows = await caseRows(strapi, facts);
  const [policies, laterRounds, recalls] = await Promise.all([
    policiesOf(strapi, rows),
    laterRoundsSince(strapi, facts.from),
    recallsSince(strapi, facts.from),
  ]);
  return rows.map((row) => ({
    kind: row.kind,
    state: row.state,
    unitId: row.unitId,
    columnSlug: row.columnSlug,
    submitter: { id: row.submitterId, name: row.submitterName },
    rounds: [timeOf(row.handedIn), ...(laterRounds.get(row.id) ?? [])],
    decisions: jsonOf<Decision[]>(row.decisions),
    policy: policies.get(policyName(row)) ?? NO_POLICY,
    dueAt: row.dueAt === null ? null : timeOf(row.dueAt),
    recalls: recalls.get(row.id) ?? 0,
  }));
};

const NO_POLICY: CaseFacts['policy'] = { stages: [], emergencyLimitWorkingDays: 0 };

const caseRows = async (
  strapi: Core.Strapi,
  { from, until, unitIds }: FactsQuery,
): Promise<CaseRow[]> => {
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
      policyKey: strapi.db.connection.raw(`cases.policy ->> 'key'`),
      policyVersion: strapi.db.connection.raw(`cases.policy ->> 'version'`),
    })
    .orderBy(['first.at', 'cases.id']);
  return unitIds === null ? query : query.whereIn('cases.unit_id', [...unitIds]);
};

const policyName = ({ policyKey, policyVersion }: CaseRow): string =>
  `${policyVersion} ${policyKey}`;

/** Each policy once, from a case that was judged by it. */
const policiesOf = async (
  strapi: Core.Strapi,
  rows: readonly CaseRow[],
): Promise<Map<string, Policy>> => {
  const examples = new Map(rows.map((row) => [policyName(row), row.id]));
  const found: { id: number; policy: unknown }[] = await strapi.db
    .getConnection('review_cases')
    .select('id', 'policy')
    .whereIn('id', [...examples.values()]);
  const policies = new Map(found.map(({ id, policy }) => [id, jsonOf<Policy>(policy)]));
  return new Map(
    [...examples].flatMap(([name, id]) => {
      const policy = policies.get(id);
      return policy ? [[name, policy] as const] : [];
    }),
  );
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
