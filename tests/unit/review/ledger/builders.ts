import { createHash } from 'node:crypto';
import type { Hash } from '../../../../src/plugins/review/domain/canonical-json';
import {
  chainEntry,
  EMPTY_HEAD,
  headOf,
  type ChainedEntry,
  type LedgerHead,
} from '../../../../src/plugins/review/domain/ledger/chain';
import type { LedgerFact } from '../../../../src/plugins/review/domain/ledger/ledger-entry';
import type { StoredEntry } from '../../../../src/plugins/review/domain/ledger/verify-chain';

export const sha256: Hash = (text) => createHash('sha256').update(text).digest('hex');

export const aFact = (overrides: Partial<LedgerFact> = {}): LedgerFact => ({
  at: '2025-10-09T01:02:03.000Z',
  event: 'approved',
  subject: { uid: 'api::notice.notice', documentId: 'notice', locale: null },
  title: '关于公布名单的通知',
  caseId: 7,
  round: 1,
  stage: '终审',
  actor: { id: 3, name: '张三', post: '审批人', unit: '办公室' },
  onBehalfOf: { id: 4, name: '李四', post: '科室负责人', unit: '法规科' },
  digest: 'd'.repeat(64),
  details: { note: '同意', checklist: ['保密审查'] },
  ...overrides,
});

/** A ledger of these facts, and its head. */
export const aLedger = (
  facts: readonly LedgerFact[],
): { entries: ChainedEntry[]; head: LedgerHead } => {
  let head = EMPTY_HEAD;
  const entries = facts.map((fact) => {
    const chained = chainEntry(fact, head, sha256);
    head = headOf(chained);
    return chained;
  });
  return { entries, head };
};

export const stored = (entries: readonly ChainedEntry[]): StoredEntry[] =>
  entries.map((chained) => ({ ...chained, strayColumns: [] }));
