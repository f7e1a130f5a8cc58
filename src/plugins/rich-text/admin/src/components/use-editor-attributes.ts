import { useMemo } from 'react';

type Options = {
  id: string;
  hasHint: boolean;
  error: string | undefined;
  required: boolean;
  disabled: boolean;
};

/**
 * What makes the editable element a text field for assistive technology: the ids are those the
 * design system's `Field` gives its label, hint and error.
 */
export const useEditorAttributes = ({
  id,
  hasHint,
  error,
  required,
  disabled,
}: Options): Record<string, string> =>
  useMemo(() => {
    const description = error === undefined ? (hasHint ? `${id}-hint` : undefined) : `${id}-error`;
    return {
      id,
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-labelledby': `${id}-label`,
      'aria-invalid': String(error !== undefined),
      'aria-required': String(required),
      'aria-readonly': String(disabled),
      // Read-only text must still be reachable and scrollable by key.
      tabindex: '0',
      ...(description === undefined ? {} : { 'aria-describedby': description }),
    };
  }, [id, hasHint, error, required, disabled]);
