import type { Core } from '@strapi/strapi';
import { systemClock } from '../clock';
import type { Dependencies } from '../store/dependencies';
import { changePolicy } from '../use-cases/change-policy';
import { retirePolicy } from '../use-cases/retire-policy';
import { listPolicyOptions } from '../use-cases/list-policy-options';
import { previewPolicy } from '../use-cases/preview-policy';
import { tryPolicies } from '../use-cases/try-policies';
import { describePolicies, viewPolicies, viewPolicyVersions } from '../use-cases/view-policies';
import { inputOf, oneOf, text, textOrNull, wholeNumber } from './read-input';
import { readPolicy } from './read-policy';
import { readingPerson, signedInPerson, type Context } from './requester';

export const policyController = ({ strapi }: { strapi: Core.Strapi }) => {
  const dependencies: Dependencies = { strapi, clock: systemClock };

  return {
    find: async () => {
      await readingPerson(strapi);
      return viewPolicies(dependencies);
    },

    versions: async ({ params }: Context) => {
      await readingPerson(strapi);
      return { data: await viewPolicyVersions(dependencies, params.key) };
    },

    options: async () => {
      await readingPerson(strapi);
      return { data: await listPolicyOptions(dependencies) };
    },

    /** With `dryRun=true` it answers what would change, and changes nothing. */
    put: async ({ params, query, request }: Context) => {
      const policy = readPolicy(request.body, params.key);
      const person = await signedInPerson(strapi);
      const isDryRun =
        query.dryRun !== undefined && oneOf(query, 'dryRun', ['true', 'false']) === 'true';
      if (isDryRun) return { data: await previewPolicy(dependencies, policy) };
      const version = await changePolicy(dependencies, { policy, person });
      const [data] = await describePolicies(dependencies, [version]);
      return { data };
    },

    /** The version that the person saw comes in the query: a DELETE has no body. */
    retire: async ({ params, query }: Context) => {
      const seenVersion = wholeNumber(query, 'version');
      const person = await signedInPerson(strapi);
      await retirePolicy(dependencies, { key: params.key, seenVersion, person });
      return { data: { key: params.key, isInForce: false } };
    },

    trial: async ({ request }: Context) => {
      await readingPerson(strapi);
      const input = inputOf(request.body);
      const facts = {
        uid: text(input, 'uid'),
        columnSlug: textOrNull(input, 'columnSlug'),
        unitId: textOrNull(input, 'unitId'),
        origin: textOrNull(input, 'origin'),
        sourceName: textOrNull(input, 'sourceName'),
        sourceUrl: textOrNull(input, 'sourceUrl'),
      };
      const draft =
        input.draft === undefined
          ? null
          : readPolicy(input.draft, text(inputOf(input.draft), 'key'));
      return { data: await tryPolicies(dependencies, { facts, draft }) };
    },
  };
};
