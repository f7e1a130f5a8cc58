import { AsyncLocalStorage } from 'node:async_hooks';
import type { Subject } from '../../../domain/subject';

/** What a use case may do to one subject while it runs: make it public or take it away. */
const permits = new AsyncLocalStorage<readonly Subject[]>();

/** Runs `run` with leave to change what is public of `subject`, and of nothing else. */
export const withPermit = <T>(subject: Subject, run: () => Promise<T>): Promise<T> =>
  permits.run([...(permits.getStore() ?? []), subject], run);

export const isPermitted = (subject: Pick<Subject, 'uid' | 'documentId'>): boolean =>
  (permits.getStore() ?? []).some(
    ({ uid, documentId }) => uid === subject.uid && documentId === subject.documentId,
  );
