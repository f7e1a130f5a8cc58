import type { LedgerEvent } from '../../../domain/ledger/ledger-events';
import type { ToldFinding } from './replies';

/** For somebody who came too late: who did what, and when (ISO 8601). By nobody: a schedule did. */
export type Conflict = { event?: LedgerEvent | null; by: string | null; at: string | null };

/** An answer that is no success. */
export type Refusal = {
  /** In the server's words; null when it gave none that people could use. */
  sentence: string | null;
  conflict: Conflict | null;
  findings: readonly ToldFinding[];
  /**
   * Whether asking again cannot help: somebody was faster, or it is not this person's to do. What
   * lacks a reason or a tick, or did not reach the server, can be sent again.
   */
  isFinal: boolean;
};

type ErrorReply = {
  status?: number;
  name?: string;
  message?: string;
  details?: { code?: string; conflict?: Conflict; findings?: readonly ToldFinding[] };
};

const FINAL: readonly (number | undefined)[] = [403, 404, 409];

/** Reads what RTK Query gives as `error`. */
export const readRefusal = (error: unknown): Refusal => {
  const { status, name, message, details } = error as ErrorReply;
  const isOurs = details?.code !== undefined || name === 'ValidationError';
  return {
    sentence: (isOurs && message) || null,
    conflict: details?.conflict ?? null,
    findings: details?.findings ?? [],
    isFinal: FINAL.includes(status),
  };
};
