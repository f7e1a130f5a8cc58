import { askRefusal } from './ask-refusal';
import type { Ask } from './command';
import type { Step } from './effect';
import { applyAction } from './next-state';
import { mayPerform, type Attempt } from './permission';
import { refuse, type Refusal } from './refusal';

/** Either one step with all its effects, or a refusal and nothing else. */
export type Outcome = { allowed: true; step: Step } | { allowed: false; refusal: Refusal };

/** A person acts on a case: may they, is what they typed in enough, and what comes of it. */
export const perform = (ask: Ask, attempt: Attempt): Outcome => {
  const { reviewCase, person, at } = attempt;
  if (!person) return refuse('notSignedIn');
  const permission = mayPerform(ask.action, attempt);
  if (!permission.allowed) return permission;
  const refusal = askRefusal(ask, reviewCase, at);
  if (refusal) return { allowed: false, refusal };

  const by = { id: person.id, name: person.name };
  const { onBehalfOf } = permission;
  return { allowed: true, step: applyAction(reviewCase, { ...ask, by, onBehalfOf, at }) };
};
