import type { Core } from '@strapi/strapi';
import { refusalError } from '../refusal-error';
import { rightId } from '../rights';
import { findCase, type StoredCase } from '../store/cases';
import { currentRequester } from '../store/current-requester';
import { personOf, type KnownPerson } from '../store/people';
import type { Input } from './read-input';

/** What the controllers use of Koa's context. */
export type Context = {
  params: Record<'id' | 'key' | 'day', string>;
  query: Input;
  request: { body?: unknown };
  state: { userAbility: { can(action: string): boolean } };
};

/** Whether the person may read cases of every unit. */
export const seesAll = ({ state }: Pick<Context, 'state'>): boolean =>
  state.userAbility.can(rightId('cases.read-all'));

/** Whether the person administers the review's settings. */
export const managesPolicies = ({ state }: Context): boolean =>
  state.userAbility.can(rightId('policies.manage'));

/** Who reads; 401 for anybody who is no person of the panel. */
export const readingPerson = async (strapi: Core.Strapi): Promise<KnownPerson> => {
  const requester = currentRequester(strapi);
  const person = requester.kind === 'person' ? await personOf(strapi, requester.userId) : null;
  if (!person) throw refusalError(strapi, { code: 'notSignedIn' });
  return person;
};

/** Decisions are a person's own: an admin token acts as its owner, but brings no session. */
export const signedInPerson = async (strapi: Core.Strapi): Promise<KnownPerson> => {
  const requester = currentRequester(strapi);
  if (requester.kind !== 'person' || !requester.hasSession) {
    throw refusalError(strapi, { code: 'notSignedIn' });
  }
  return readingPerson(strapi);
};

/** The case of the request's path; 404 also when it is another unit's. */
export const visibleCase = async (
  strapi: Core.Strapi,
  context: Context,
): Promise<{ stored: StoredCase; person: KnownPerson }> => {
  const person = await readingPerson(strapi);
  const stored = /^\d{1,9}$/u.test(context.params.id)
    ? await findCase(strapi, Number(context.params.id))
    : null;
  if (!stored || !maySee(context, stored, person)) {
    throw refusalError(strapi, { code: 'caseNotFound' });
  }
  return { stored, person };
};

/** What a person submitted, what is of their unit, and everything with the right to read it all. */
export const maySee = (
  context: Context,
  { reviewCase: { unitId, submitter } }: StoredCase,
  person: KnownPerson,
): boolean =>
  seesAll(context) ||
  submitter.id === person.id ||
  (unitId !== null && person.unitIds.includes(unitId));
