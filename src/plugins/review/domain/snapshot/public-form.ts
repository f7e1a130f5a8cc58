import type { Subject } from '../subject';
import type { Field, Fields, Snapshot } from './snapshot';

type IsPublic = (target: Subject) => boolean;

/**
 * The snapshot as the public sees it while some related items are not public: without the
 * relations to them.
 *
 * People sign every relation of a draft, since Strapi shows one to an unpublished item by itself
 * as soon as that item is published. A published row holds only the relations whose targets are
 * public, so a signed snapshot is compared with a published row in this form.
 */
export const publicForm = (snapshot: Snapshot, isPublic: IsPublic): Snapshot => ({
  ...snapshot,
  fields: publicFields(snapshot.fields, isPublic),
});

const publicFields = (fields: Fields, isPublic: IsPublic): Fields =>
  Object.fromEntries(
    Object.entries(fields)
      .map(([name, field]) => [name, publicField(field, isPublic)] as const)
      .filter(([, field]) => field.kind !== 'relation' || field.targets.length > 0),
  );

const publicField = (field: Field, isPublic: IsPublic): Field => {
  switch (field.kind) {
    case 'relation':
      return { ...field, targets: field.targets.filter(isPublic) };
    case 'component':
      return {
        ...field,
        items: field.items.map((item) => ({
          ...item,
          fields: publicFields(item.fields, isPublic),
        })),
      };
    default:
      return field;
  }
};
