import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { PLUGIN_ID } from './plugin-id';
import type zhHans from './translations/zh-Hans.json';

/** A key of the translations; a missing one does not compile. */
export type MessageKey = keyof typeof zhHans;

export type Text = (key: MessageKey, values?: Record<string, string | number>) => string;

export const message = (key: MessageKey) => ({ id: `${PLUGIN_ID}.${key}`, defaultMessage: key });

/** Gives the function that puts a key into the words of the reader's language. */
export const useText = (): Text => {
  const { formatMessage } = useIntl();
  return useCallback((key, values) => formatMessage(message(key), values), [formatMessage]);
};
