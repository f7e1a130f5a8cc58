import type { Core } from '@strapi/strapi';
import { systemClock } from '../clock';
import { countUnread, markRead } from '../store/notices';
import { viewInbox } from '../use-cases/view-inbox';
import { inputOf, oneOf, pageOf, wholeNumbers, type Input } from './read-input';
import { maySee, readingPerson, type Context } from './requester';

/** A person's own inbox: the person is the session's and never the request's. */
export const noticeController = ({ strapi }: { strapi: Core.Strapi }) => {
  const dependencies = { strapi, clock: systemClock };

  const count = async (recipientId: number) => ({
    data: { unread: await countUnread(strapi, recipientId) },
  });

  return {
    async find(context: Context) {
      const person = await readingPerson(strapi);
      const { page, pageSize } = pageOf(context.query);
      const { notices, total } = await viewInbox(dependencies, {
        recipientId: person.id,
        unread: unreadOf(context.query),
        page,
        pageSize,
        mayOpen: (stored) => maySee(context, stored, person),
      });
      return { data: notices, meta: { pagination: { page, pageSize, total } } };
    },

    async count() {
      return count((await readingPerson(strapi)).id);
    },

    async read(context: Context) {
      const { id: recipientId } = await readingPerson(strapi);
      const input = inputOf(context.request.body);
      const ids = input.all === true ? 'all' : wholeNumbers(input, 'ids');
      await markRead(strapi, { recipientId, ids, at: dependencies.clock() });
      return count(recipientId);
    },
  };
};

const unreadOf = (input: Input): boolean | null =>
  input.unread === undefined ? null : oneOf(input, 'unread', ['true', 'false']) === 'true';
