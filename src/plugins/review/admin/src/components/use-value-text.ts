import { useCallback } from 'react';
import type { Json } from '../../../domain/canonical-json';
import { useText } from '../use-text';
import { useDayTime } from './use-day-time';

const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/u;

/** Gives the function that writes a field's value as people read it. */
export const useValueText = (): ((value: Json) => string) => {
  const text = useText();
  const dayTime = useDayTime();
  return useCallback(
    (value) => {
      if (value === null || value === undefined) return '';
      if (typeof value === 'boolean') return text(value ? 'yes' : 'no');
      if (typeof value === 'string') return INSTANT.test(value) ? dayTime(value) : value;
      return typeof value === 'number' ? String(value) : JSON.stringify(value);
    },
    [text, dayTime],
  );
};
