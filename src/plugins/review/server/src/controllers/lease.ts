import type { Core } from '@strapi/strapi';
import { INTENTS } from '../../../domain/leases/attend';
import type { Subject } from '../../../domain/subject';
import { systemClock } from '../clock';
import { refusalError } from '../refusal-error';
import { isGoverned, type Dependencies } from '../store/dependencies';
import { mayEdit, type Ability } from '../store/editable-items';
import type { KnownPerson } from '../store/people';
import { leaveItem } from '../use-cases/leave-item';
import { openItem } from '../use-cases/open-item';
import { takeOverItem } from '../use-cases/take-over-item';
import { inputOf, oneOf, textOrNull, wholeNumberOrNull, type Input } from './read-input';
import { signedInPerson } from './requester';

type LeaseContext = {
  params: { uid: string; documentId: string };
  query: Input;
  request: { body?: unknown };
  state: { userAbility: Ability };
};

export const leaseController = ({ strapi }: { strapi: Core.Strapi }) => {
  const dependencies: Dependencies = { strapi, clock: systemClock };

  /** Who asks, and about which item; 404 when they may not edit it. */
  const asked = async ({
    params: { uid, documentId },
    query,
    state,
  }: LeaseContext): Promise<{ subject: Subject; person: KnownPerson }> => {
    const person = await signedInPerson(strapi);
    if (!isGoverned(strapi, uid)) throw refusalError(strapi, { code: 'notGoverned' });
    const subject = { uid, documentId, locale: textOrNull(query, 'locale', 20) };
    if (!(await mayEdit(strapi, { subject, ability: state.userAbility }))) {
      throw refusalError(strapi, { code: 'contentNotFound' });
    }
    return { subject, person };
  };

  return {
    async open(context: LeaseContext) {
      const intent = oneOf(inputOf(context.request.body), 'intent', INTENTS);
      return { data: await openItem(dependencies, { ...(await asked(context)), intent }) };
    },

    async takeOver(context: LeaseContext) {
      const fromId = wholeNumberOrNull(inputOf(context.request.body), 'fromId');
      return { data: await takeOverItem(dependencies, { ...(await asked(context)), fromId }) };
    },

    async leave(context: LeaseContext) {
      await leaveItem(dependencies, await asked(context));
      return { data: null };
    },
  };
};
