import type { ReactNode } from 'react';

/** Signs the design system has none of, drawn in its weight on a grid of 16. */
const Sign = ({ children }: { children: ReactNode }) => (
  <svg
    viewBox="0 0 16 16"
    width={16}
    height={16}
    fill="none"
    stroke="currentColor"
    strokeWidth={1.4}
    strokeLinecap="round"
    strokeLinejoin="round"
    data-drawn="lines"
    aria-hidden
  >
    {children}
  </svg>
);

const lines = (...paths: string[]) => {
  const Icon = () => (
    <Sign>
      {paths.map((path) => (
        <path key={path} d={path} />
      ))}
    </Sign>
  );
  return Icon;
};

export const Undo = lines('M6 3 3 6l3 3', 'M3 6h6a3.5 3.5 0 0 1 0 7H6');
export const Redo = lines('m10 3 3 3-3 3', 'M13 6H7a3.5 3.5 0 0 0 0 7h3');
export const Superscript = lines(
  'm2.5 5 6 8',
  'm8.5 5-6 8',
  'M11 3.6c.3-1.4 2.6-1.4 2.6.1 0 1-2.6 1.6-2.6 3h2.8',
);
export const Subscript = lines(
  'm2.5 3 6 8',
  'm8.5 3-6 8',
  'M11 10.6c.3-1.4 2.6-1.4 2.6.1 0 1-2.6 1.6-2.6 3h2.8',
);
export const AlignStart = lines('M2.5 3.5h11', 'M2.5 6.5h7', 'M2.5 9.5h11', 'M2.5 12.5h7');
export const AlignCenter = lines('M2.5 3.5h11', 'M4.5 6.5h7', 'M2.5 9.5h11', 'M4.5 12.5h7');
export const AlignRight = lines('M2.5 3.5h11', 'M6.5 6.5h7', 'M2.5 9.5h11', 'M6.5 12.5h7');
export const ClearFormat = lines('M4 3h9', 'M8.5 3 7.4 7', 'M6.4 10.5 5.8 13', 'm2.5 2.5 11 11');
export const TableSign = lines(
  'M2.5 3h11v10h-11z',
  'M2.5 6.3h11',
  'M2.5 9.6h11',
  'M6.2 3v10',
  'M9.8 3v10',
);
export const Rule = lines('M2.5 8h11');
