import type { Box } from './api/replies';
import { PLUGIN_ID } from './plugin-id';

/** Addresses in the panel. */
export const inboxPath = `/plugins/${PLUGIN_ID}`;
export const batchPath = (ids: Iterable<number>): string =>
  `${inboxPath}/batch?cases=${[...ids].join()}`;
export const boxPath = (box: Box): string => `${inboxPath}?box=${box}`;
export const delegationsPath = `${inboxPath}/delegations`;
export const casePath = (id: number): string => `${inboxPath}/cases/${id}`;
/** The content manager, where people write. */
export const contentPath = '/content-manager';
export const editPath = ({ uid, documentId }: { uid: string; documentId: string }): string =>
  `/content-manager/collection-types/${uid}/${documentId}`;
