import type { Core } from '@strapi/strapi';
import { systemClock } from '../clock';
import { refusalError } from '../refusal-error';
import { contentFacts } from '../store/content';
import { isGoverned, reviewConfig, type Dependencies } from '../store/dependencies';
import { statesOfType } from '../use-cases/list-cases';
import { viewSubject } from '../use-cases/view-subject';
import { textOrNull } from './read-input';
import { readingPerson, seesAll, type Context } from './requester';

type SubjectContext = Omit<Context, 'params'> & { params: { uid: string; documentId: string } };

export const subjectController = ({ strapi }: { strapi: Core.Strapi }) => {
  const dependencies: Dependencies = { strapi, clock: systemClock };

  return {
    /** The content types that the review governs. */
    find: () => ({ data: reviewConfig(strapi).governs }),

    /** How far the items of one type have come that are in review. */
    async states(context: SubjectContext) {
      const person = await readingPerson(strapi);
      const { uid } = context.params;
      return {
        data: await statesOfType(dependencies, { uid, person, seesAll: seesAll(context) }),
      };
    },

    /** An item's review; 404 also when the item is another unit's. */
    async findOne(context: SubjectContext) {
      const person = await readingPerson(strapi);
      const { uid, documentId } = context.params;
      if (!isGoverned(strapi, uid)) throw refusalError(strapi, { code: 'notGoverned' });
      const subject = { uid, documentId, locale: textOrNull(context.query, 'locale') };
      const facts = await contentFacts(strapi, subject);
      const isTheirs =
        facts !== null &&
        (facts.createdById === person.id ||
          (facts.unitId !== null && person.unitIds.includes(facts.unitId)));
      const view =
        isTheirs || seesAll(context) ? await viewSubject(dependencies, { subject, person }) : null;
      if (!view) throw refusalError(strapi, { code: 'contentNotFound' });
      return { data: view };
    },
  };
};
