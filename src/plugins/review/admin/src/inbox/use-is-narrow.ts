import { useMediaQuery } from '@strapi/strapi/admin';

/** Whether a table of cases has no room: on a telephone, or with the page zoomed. */
export const useIsNarrow = (): boolean => useMediaQuery('(max-width: 900px)');
