import type { Snapshot } from '../../../../src/plugins/review/domain/snapshot/snapshot';
import { canonicalJson } from '../../../../src/plugins/review/domain/canonical-json';
import { makeApprovalForm } from '../../../../src/plugins/review/domain/approval-form/make-approval-form';
import type { CaseEntries } from '../../../../src/plugins/review/domain/approval-form/verify-case-entries';
import { handedInDetails } from '../../../../src/plugins/review/domain/ledger/handed-in';
import type { LedgerFact } from '../../../../src/plugins/review/domain/ledger/ledger-entry';
import { aPolicy } from '../builders';
import { aFact, aLedger, sha256, stored } from '../ledger/builders';

export const subject = { uid: 'api::notice.notice', documentId: 'notice', locale: null };

export const aSnapshot = (html = '<p>今天 检查了 3 家企业。</p>'): Snapshot => ({
  format: 1,
  subject,
  fields: {
    title: { kind: 'text', value: '标题不计', files: [] },
    body: { kind: 'html', value: html, files: [] },
    attachments: {
      kind: 'media',
      files: [
        { name: '名单.pdf', alternativeText: null, caption: null, url: '/a', sha256: 'a' },
        { name: '现场.jpg', alternativeText: null, caption: null, url: '/b', sha256: 'b' },
      ],
    },
  },
});

export const digest = sha256(canonicalJson(aSnapshot()));

const item = {
  type: '通知公告',
  unit: '渭滨分局',
  column: '公告',
  origin: '转载',
  sourceName: '生态环境部',
  sourceUrl: 'https://www.mee.gov.cn/a',
  slug: 'ming-dan',
};

/** Something of case 7 in its first round, by 张三 in his own name, unless told. */
export const step = (overrides: Partial<LedgerFact> = {}): LedgerFact =>
  aFact({ subject, digest, onBehalfOf: null, details: {}, stage: null, ...overrides });

/** A round is handed in under three stages of one signature each. */
export const handedIn = (overrides: Partial<LedgerFact> = {}, policy = aPolicy()): LedgerFact =>
  step({
    event: 'submitted',
    ...overrides,
    details: {
      kind: 'publish',
      note: '请审',
      ...handedInDetails(item, { policy, withdrawal: null }),
      ...overrides.details,
    },
  });

export const signed = (stage: string, overrides: Partial<LedgerFact> = {}): LedgerFact =>
  step({ event: 'approved', stage, ...overrides });

/** The entries of case 7 among others', as the store reads them. */
export const entriesOf = (facts: readonly LedgerFact[]): CaseEntries => {
  const ledger = aLedger(facts);
  const entries = stored(ledger.entries).filter(({ entry }) => entry.caseId === 7);
  const [first = 0, last = 0] = [entries.at(0), entries.at(-1)].map(
    (one) => one?.entry.sequence ?? 0,
  );
  return {
    entries,
    neighbours: new Map(
      ledger.entries.map(({ entry, previousHash, hash }) => [
        entry.sequence,
        { previousHash, hash },
      ]),
    ),
    lowest: 1,
    within: last - first + 1,
    head: ledger.head,
  };
};

export const formOf = (facts: readonly LedgerFact[], snapshot: Snapshot | null = aSnapshot()) =>
  makeApprovalForm({ caseId: 7, caseEntries: entriesOf(facts), snapshot, hash: sha256 });
