import type { Refusal } from '../../../domain/refusal';
import { refusalSentence } from '../refusal-error';
import type { Dependencies } from '../store/dependencies';

type Allowed = { allowed: true };

/** Whether a button may be pressed and, if not, why, in the reader's language. */
export type Told<Yes extends Allowed = Allowed> =
  | Yes
  | { allowed: false; code: string; why: string };

export const told = <Yes extends Allowed>(
  { strapi }: Dependencies,
  verdict: Yes | { allowed: false; refusal: Refusal },
): Told<Yes> =>
  verdict.allowed
    ? verdict
    : {
        allowed: false,
        code: verdict.refusal.code,
        why: refusalSentence(strapi, verdict.refusal),
      };
