import type { Core } from '@strapi/strapi';
import { systemClock } from '../clock';
import { listDelegates } from '../use-cases/list-delegates';
import { textOrNull } from './read-input';
import { readingPerson, type Context } from './requester';

export const personController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** No more than a list to choose from needs: the accounts themselves are the administrator's. */
  async find({ query }: Context) {
    await readingPerson(strapi);
    const role = textOrNull(query, 'role');
    const people = await listDelegates({ strapi, clock: systemClock }, { role });
    return {
      data: people.map(({ id, name, ledger: { post, unit } }) => ({ id, name, post, unit })),
    };
  },
});
