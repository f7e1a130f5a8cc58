import type { JsonObject } from '../../../domain/canonical-json';
import type { LedgerFact } from '../../../domain/ledger/ledger-entry';
import type { LedgerEvent } from '../../../domain/ledger/ledger-events';
import type { KnownPerson } from '../store/people';
import { systemFact } from './system-fact';

type Change = { event: LedgerEvent; person: KnownPerson; details: JsonObject; at: Date };

/** A line of the ledger for a person's change of the settings: it belongs to no case. */
export const settingsFact = ({ event, person, details, at }: Change): LedgerFact => ({
  ...systemFact(event, details, at),
  actor: person.ledger,
});
