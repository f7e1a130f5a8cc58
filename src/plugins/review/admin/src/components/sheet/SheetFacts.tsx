import { factRows } from '../../../../domain/approval-form/fact-rows';
import type { SheetFact } from '../../../../domain/approval-form/sheet';

/** Hundredths of the width, of labels and values in turn. */
const WIDTHS = { wide: [15, 35, 15, 35], narrow: [32, 68] };

type SheetFactsProps = { title: string; facts: readonly SheetFact[]; isNarrow: boolean };

/** The head of a form: two facts on a line, where there is room. */
export const SheetFacts = ({ title, facts, isNarrow }: SheetFactsProps) => {
  const rows = isNarrow ? facts.map((fact) => [fact]) : factRows(facts);
  return (
    <table aria-label={title}>
      <colgroup>
        {WIDTHS[isNarrow ? 'narrow' : 'wide'].map((width, at) => (
          <col key={at} width={`${width}%`} />
        ))}
      </colgroup>
      <tbody>
        {rows.map((row) => (
          <tr key={row[0]?.label}>
            {row.map(({ label, value }) => (
              <FactCells
                key={label}
                label={label}
                value={value}
                span={row.length === 1 && !isNarrow ? 3 : 1}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const FactCells = ({ label, value, span }: { label: string; value: string; span: number }) => (
  <>
    <th scope="row">{label}</th>
    <td colSpan={span}>{value}</td>
  </>
);
