import { usePersistentState } from '@strapi/strapi/admin';

/**
 * Whether single letters do something: WCAG 2.1.4 wants that they can be turned off, for people who
 * speak to their computer or whose hand slips. Kept in the browser.
 */
export const useKeySetting = () => usePersistentState<boolean>('REVIEW_INBOX_KEYS', true);
