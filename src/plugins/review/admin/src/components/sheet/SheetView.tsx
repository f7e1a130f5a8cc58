import { styled } from 'styled-components';
import type { Sheet } from '../../../../domain/approval-form/sheet';
import { Paper } from './Paper';
import { SheetFacts } from './SheetFacts';
import { SheetTable } from './SheetTable';

const NumberLine = styled.p`
  text-align: right;
`;

const Warnings = styled.ul`
  margin: 0.8rem 0;
  padding: 0.8rem 1.2rem;
  border: 2px solid ${({ theme }) => theme.colors.danger600};
  color: ${({ theme }) => theme.colors.danger700};
  font-weight: bold;

  @media print {
    border-color: #c00000;
    color: #c00000;
  }
`;

const Closing = styled.p`
  margin-top: 1.2rem;
`;

type SheetViewProps = {
  sheet: Sheet;
  /** On a telephone facts stand one under another, and wide tables scroll by themselves. */
  isNarrow?: boolean;
};

/** A form as it stands on paper: the same texts as in its file, in real tables. */
export const SheetView = ({ sheet, isNarrow = false }: SheetViewProps) => {
  const { title, number, warnings, facts, tables, closing } = sheet;
  return (
    <Paper>
      <h2>{title}</h2>
      <NumberLine>{number}</NumberLine>
      {warnings.length > 0 && (
        <Warnings role="alert">
          {warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </Warnings>
      )}
      <SheetFacts title={title} facts={facts} isNarrow={isNarrow} />
      {tables.map((table) => (
        <SheetTable key={table.title} table={table} isNarrow={isNarrow} />
      ))}
      <Closing>{closing}</Closing>
    </Paper>
  );
};
