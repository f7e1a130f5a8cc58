/** The events of the ledger that an approval form is made from; refusals and reminders are not. */
export const FORM_EVENTS = [
  'submitted',
  'resubmitted',
  'emergency-requested',
  'emergency-confirmed',
  'approved',
  'scheduled',
  'unscheduled',
  'retrospectively-signed',
  'returned',
  'recalled',
  'signatures-voided',
  'published',
  'corrected',
  'withdrawn',
  'expired',
] as const;

export type FormEvent = (typeof FORM_EVENTS)[number];

export const isFormEvent = (event: string): event is FormEvent =>
  FORM_EVENTS.some((known) => known === event);
