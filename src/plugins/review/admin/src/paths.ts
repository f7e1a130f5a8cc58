import { PLUGIN_ID } from './plugin-id';

/** Addresses in the panel. */
export const inboxPath = `/plugins/${PLUGIN_ID}`;
export const delegationsPath = `${inboxPath}/delegations`;
export const deliveriesPath = `${inboxPath}/deliveries`;
export const ledgerPath = `${inboxPath}/ledger`;
export const messagesPath = `${inboxPath}/messages`;
export const casePath = (id: number): string => `${inboxPath}/cases/${id}`;
export const formPath = (id: number): string => `${casePath(id)}/form`;
export const editPath = ({ uid, documentId }: { uid: string; documentId: string }): string =>
  `/content-manager/collection-types/${uid}/${documentId}`;
