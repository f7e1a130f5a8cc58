import { useCallback } from 'react';
import { useIntl } from 'react-intl';

/**
 * Gives the function that names a field as the edit view does: by the content type and a path such
 * as `title`, or `contacts.2.phone` inside components, which stays as it is behind its first part.
 */
export const useFieldLabel = (uid: string): ((path: string) => string) => {
  const { formatMessage } = useIntl();
  return useCallback(
    (path) => {
      const [field = path, ...inside] = path.split('.');
      const label = formatMessage({
        id: `content-manager.content-types.${uid}.${field}`,
        defaultMessage: field,
      });
      return [label, ...inside].join(' · ');
    },
    [formatMessage, uid],
  );
};
