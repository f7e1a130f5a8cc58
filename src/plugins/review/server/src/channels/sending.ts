import type { Failure } from '../../../domain/notices/delivery';

/** What became of a try to send something; null when it was sent. */
export type Sending = Promise<Failure | null>;

const LONGEST_MESSAGE = 300;

/** What a server or a library said, for the eyes of an administrator. */
export const spoken = (message: unknown): string => String(message ?? '').slice(0, LONGEST_MESSAGE);
