import type { Permission, Verdict } from '../../../domain/refusal';
import { refusalSentence } from '../refusal-error';
import type { Dependencies } from '../store/dependencies';

/** Whether a button may be pressed and, if not, why, in the reader's language. */
export type Told = { allowed: true } | { allowed: false; code: string; why: string };

export const told = ({ strapi }: Dependencies, verdict: Verdict | Permission): Told =>
  verdict.allowed
    ? verdict
    : {
        allowed: false,
        code: verdict.refusal.code,
        why: refusalSentence(strapi, verdict.refusal),
      };
