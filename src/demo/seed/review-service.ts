import type { Core } from '@strapi/strapi';

/** Where a case stands, and who is to sign it next: as the service `plugin::review.cases` tells. */
export type CaseProgress = {
  id: number;
  version: number;
  stage: {
    signers: { roles: readonly string[] };
    checklist: readonly { key: string }[];
  } | null;
};

export type Submission = {
  kind: 'publish' | 'correct' | 'withdraw';
  note: string;
  withdrawal?: { reason: '有误' | '失效' | '泄露隐私' | '其他'; notice: string; movedTo: null };
};

export type Decision = {
  action: 'approve' | 'return' | 'schedule' | 'emergency' | 'confirm';
  note?: string;
  reason?: string;
  checklist?: readonly string[];
  /** When to publish; ISO 8601. */
  at?: string;
};

type ReviewService = {
  submit(
    submission: Submission & {
      personId: number;
      subject: { uid: string; documentId: string; locale: null };
    },
  ): Promise<CaseProgress>;
  decide(
    decision: Decision & { personId: number; caseId: number; version: number },
  ): Promise<CaseProgress>;
};

/** The review's service, as far as the demo uses it. */
export const reviewService = (strapi: Core.Strapi): ReviewService =>
  strapi.plugin('review').service('cases');
