import { leave } from '../../../domain/leases/leave';
import type { PersonRef } from '../../../domain/person';
import type { Subject } from '../../../domain/subject';
import type { Dependencies } from '../store/dependencies';
import { findDesk, putDesk } from '../store/leases';
import { lockSubject } from '../store/subject-lock';
import { inTransaction } from '../store/transaction';

/** Somebody closes an item. */
export const leaveItem = (
  { strapi, clock }: Dependencies,
  { subject, person }: { subject: Subject; person: PersonRef },
): Promise<void> =>
  inTransaction(strapi, async (trx) => {
    await lockSubject({ strapi, trx }, subject);
    const at = clock();
    const desk = leave(await findDesk(strapi, subject), {
      personId: person.id,
      at: at.toISOString(),
    });
    await putDesk(strapi, { subject, desk, at });
  });
