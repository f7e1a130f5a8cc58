import { createElement } from 'react';
import type { Mark } from '../marks/mark';
import { markAttributes, markElement } from '../marks/mark-attributes';
import { segments } from '../marks/segments';

type MarkedTextProps = { value: string; marks: readonly Mark[] };

/** A plain text with its marks. */
export const MarkedText = ({ value, marks }: MarkedTextProps) => (
  <>
    {segments(value.length, marks).map(({ start, end, marks: over, begins }) => {
      const words = value.slice(start, end);
      if (over.length === 0) return words;
      const { tabindex: tabIndex, ...attributes } = markAttributes(over, begins.length > 0);
      const key = String(start);
      return createElement(
        markElement(over),
        { key, ...attributes, ...(tabIndex ? { tabIndex: Number(tabIndex) } : {}) },
        words,
      );
    })}
  </>
);
