import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '../use-text';

/**
 * Gives the function that names a field as the edit view does: by the content type and a path such
 * as `title`, or `contacts.2.phone` inside components: 联系人 · 第 3 组 · phone.
 */
export const useFieldLabel = (uid: string): ((path: string) => string) => {
  const { formatMessage } = useIntl();
  const text = useText();
  return useCallback(
    (path) => {
      const [field = path, ...inside] = path.split('.');
      const label = formatMessage({
        id: `content-manager.content-types.${uid}.${field}`,
        defaultMessage: field,
      });
      const parts = inside.map((part) =>
        /^\d+$/u.test(part) ? text('component.number', { number: Number(part) + 1 }) : part,
      );
      return [label, ...parts].join(' · ');
    },
    [formatMessage, text, uid],
  );
};
