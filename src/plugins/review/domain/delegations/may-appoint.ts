import type { PersonRef } from '../person';
import { refuse, type Verdict } from '../refusal';

/**
 * Whether a person may set a delegation at all. Everybody may for themselves; in the name of
 * somebody who is away, only who manages the policies (`notPrincipal`), and never with themselves
 * as the delegate (`appointsThemselves`): nobody takes another's signature.
 */
export const mayAppoint = ({
  by,
  principal,
  delegate,
  managesPolicies,
}: {
  by: PersonRef;
  principal: PersonRef;
  delegate: PersonRef;
  managesPolicies: boolean;
}): Verdict => {
  if (by.id === principal.id) return { allowed: true };
  if (!managesPolicies) return refuse('notPrincipal');
  return by.id === delegate.id ? refuse('appointsThemselves') : { allowed: true };
};
