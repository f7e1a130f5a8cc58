import { attend, type Intent } from '../../../domain/leases/attend';
import { LEASE_SECONDS } from '../../../domain/leases/desk';
import type { PersonRef } from '../../../domain/person';
import type { Subject } from '../../../domain/subject';
import type { Dependencies } from '../store/dependencies';
import { findDesk, putDesk, removeDesksSeenBefore } from '../store/leases';
import { lockSubject } from '../store/subject-lock';
import { inTransaction } from '../store/transaction';
import { viewDesk, type DeskView } from './view-desk';

/** Somebody opens an item for editing, or says that they still have it open and what they do. */
export const openItem = (
  { strapi, clock }: Dependencies,
  { subject, person, intent }: { subject: Subject; person: PersonRef; intent: Intent },
): Promise<DeskView> =>
  inTransaction(strapi, async (trx) => {
    await lockSubject({ strapi, trx }, subject);
    const at = clock();
    const desk = attend(await findDesk(strapi, subject), {
      person: { id: person.id, name: person.name },
      intent,
      at: at.toISOString(),
    });
    await putDesk(strapi, { subject, desk, at });
    await removeDesksSeenBefore(strapi, new Date(at.getTime() - LEASE_SECONDS * 1000));
    return viewDesk({ strapi }, { desk, subject, person });
  });
