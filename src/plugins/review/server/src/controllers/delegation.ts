import type { Core } from '@strapi/strapi';
import type { DelegationScope } from '../../../domain/delegations/delegation';
import { systemClock } from '../clock';
import { refusalError } from '../refusal-error';
import { listDelegations } from '../store/delegations';
import type { Dependencies } from '../store/dependencies';
import { delegate } from '../use-cases/delegate';
import { revokeDelegation } from '../use-cases/revoke-delegation';
import { inputOf, instantOrNull, oneOf, pageOf, text, wholeNumber, wrong } from './read-input';
import { lineAt, listAt, membersAt, nullable, type Place } from './read-place';
import { managesPolicies, readingPerson, signedInPerson, type Context } from './requester';

export const delegationController = ({ strapi }: { strapi: Core.Strapi }) => {
  const dependencies: Dependencies = { strapi, clock: systemClock };

  return {
    async find(context: Context) {
      const person = await readingPerson(strapi);
      const { query } = context;
      const page = pageOf(query);
      const onlyOwn =
        query.mine === undefined
          ? !managesPolicies(context)
          : oneOf(query, 'mine', ['true', 'false']) === 'true' || !managesPolicies(context);
      const { delegations, total } = await listDelegations(strapi, {
        personId: onlyOwn ? person.id : null,
        ...page,
      });
      return { data: delegations, meta: { pagination: { ...page, total } } };
    },

    async create(context: Context) {
      const input = inputOf(context.request.body);
      const person = await signedInPerson(strapi);
      const data = await delegate(dependencies, {
        person,
        managesPolicies: managesPolicies(context),
        principalId: input.principalId === undefined ? null : wholeNumber(input, 'principalId'),
        delegateId: wholeNumber(input, 'delegateId'),
        scope: scopeAt({ value: input.scope ?? EVERYTHING, at: 'scope' }),
        from: instantOrNull(input, 'from') ?? wrong('from', '没有填写'),
        until: instantOrNull(input, 'until') ?? wrong('until', '没有填写'),
        reason: text(input, 'reason'),
      });
      return { data };
    },

    async revoke(context: Context) {
      const person = await signedInPerson(strapi);
      if (!/^\d{1,9}$/u.test(context.params.id)) {
        throw refusalError(strapi, { code: 'delegationNotFound' });
      }
      const data = await revokeDelegation(dependencies, {
        id: Number(context.params.id),
        person,
        managesPolicies: managesPolicies(context),
      });
      return { data };
    },
  };
};

const EVERYTHING: DelegationScope = { policyKeys: null, uids: null, stageKeys: null };

const scopeAt = (place: Place): DelegationScope => {
  const names = nullable((list) =>
    listAt(list, { max: 100, read: (name) => lineAt(name, { max: 200 }) }),
  );
  const { policyKeys, uids, stageKeys } = membersAt(place, ['policyKeys', 'uids', 'stageKeys']);
  return { policyKeys: names(policyKeys), uids: names(uids), stageKeys: names(stageKeys) };
};
