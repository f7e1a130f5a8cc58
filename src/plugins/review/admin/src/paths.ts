import type { Box } from './api/replies';
import { PLUGIN_ID } from './plugin-id';

/** Addresses in the panel. */
export const inboxPath = `/plugins/${PLUGIN_ID}`;
export const calendarPath = `${inboxPath}/calendar`;
export const batchPath = (ids: Iterable<number>): string =>
  `${inboxPath}/batch?cases=${[...ids].join()}`;
export const boxPath = (box: Box): string => `${inboxPath}?box=${box}`;
export const delegationsPath = `${inboxPath}/delegations`;
export const reportsPath = `${inboxPath}/reports`;
export const termsPath = `${inboxPath}/terms`;
export const policiesPath = `${inboxPath}/policies`;
export const policyTrialPath = `${policiesPath}/trial`;
export const newPolicyPath = `${policiesPath}/new`;
export const policyPath = (key: string): string => `${policiesPath}/edit/${key}`;
export const policyVersionsPath = (key: string): string => `${policyPath(key)}/versions`;
export const deliveriesPath = `${inboxPath}/deliveries`;
export const ledgerPath = `${inboxPath}/ledger`;
export const messagesPath = `${inboxPath}/messages`;
export const casePath = (id: number): string => `${inboxPath}/cases/${id}`;
export const formPath = (id: number): string => `${casePath(id)}/form`;
/** The content manager, where people write. */
export const contentPath = '/content-manager';
export const editPath = ({ uid, documentId }: { uid: string; documentId: string }): string =>
  `/content-manager/collection-types/${uid}/${documentId}`;
