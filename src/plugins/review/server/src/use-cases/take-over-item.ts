import { takeOver } from '../../../domain/leases/take-over';
import type { PersonRef } from '../../../domain/person';
import type { Subject } from '../../../domain/subject';
import { refusalError } from '../refusal-error';
import type { Dependencies } from '../store/dependencies';
import { findDesk, putDesk } from '../store/leases';
import { lockSubject } from '../store/subject-lock';
import { inTransaction } from '../store/transaction';
import { viewDesk, type DeskView } from './view-desk';

type TakeOverItem = { subject: Subject; person: PersonRef; fromId: number | null };

/** Somebody goes on in another's place. Refusal: `takenOverMeanwhile`. */
export const takeOverItem = (
  { strapi, clock }: Dependencies,
  { subject, person, fromId }: TakeOverItem,
): Promise<DeskView> =>
  inTransaction(strapi, async (trx) => {
    await lockSubject({ strapi, trx }, subject);
    const at = clock();
    const taken = takeOver(await findDesk(strapi, subject), {
      person: { id: person.id, name: person.name },
      fromId,
      at: at.toISOString(),
    });
    if (!taken.allowed) throw refusalError(strapi, taken.refusal);
    await putDesk(strapi, { subject, desk: taken.desk, at });
    return viewDesk({ strapi }, { desk: taken.desk, subject, person });
  });
