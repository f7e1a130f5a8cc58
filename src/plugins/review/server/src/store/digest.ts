import { createHash } from 'node:crypto';
import { canonicalJson, type Hash } from '../../../domain/canonical-json';
import type { Snapshot } from '../../../domain/snapshot/snapshot';

/** SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal. */
export const sha256: Hash = (text) => createHash('sha256').update(text, 'utf8').digest('hex');

/** What people sign: the SHA-256 of the snapshot's canonical JSON. */
export const digestOf = (snapshot: Snapshot): string => sha256(canonicalJson(snapshot));
