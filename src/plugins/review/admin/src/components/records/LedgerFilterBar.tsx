import { Button, Field, TextInput } from '@strapi/design-system';
import { useState } from 'react';
import { styled } from 'styled-components';
import { LEDGER_EVENTS } from '../../../../domain/ledger/ledger-events';
import type { LedgerFilters } from '../../api/ledger-api';
import { isFiltered } from '../../ledger-filters';
import { useText } from '../../use-text';
import { ChoiceField } from '../ChoiceField';
import { DayField } from '../DayField';

type LedgerFilterBarProps = {
  filters: LedgerFilters;
  onChange: (change: LedgerFilters) => void;
  onClear: () => void;
};

/** As many beside each other as there is room for: two on a telephone. */
const Filters = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(16rem, 1fr));
  align-items: end;
  gap: 1.6rem;

  & > * {
    min-width: 0;
  }
`;

/** Asks which lines of the ledger are wanted: of which days, of what kind, of which case. */
export const LedgerFilterBar = ({ filters, onChange, onClear }: LedgerFilterBarProps) => {
  const text = useText();
  const { from = '', until = '', event = '', documentId } = filters;
  return (
    <Filters>
      <DayField
        label={text('ledger.from')}
        value={from}
        onChange={(value) => onChange({ from: value })}
      />
      <DayField
        label={text('ledger.until')}
        value={until}
        onChange={(value) => onChange({ until: value })}
      />
      <ChoiceField
        label={text('ledger.event')}
        value={event}
        onChange={(value) => onChange({ event: value })}
        choices={[
          { value: '', label: text('ledger.event.all') },
          ...LEDGER_EVENTS.map((name) => ({ value: name, label: text(`ledger.event.${name}`) })),
        ]}
      />
      <CaseNumber
        key={filters.caseId}
        caseId={filters.caseId ?? ''}
        onChange={(value) => onChange({ caseId: value })}
      />
      {documentId && (
        <Button variant="secondary" size="L" onClick={() => onChange({ documentId: '', uid: '' })}>
          {text('ledger.item.clear')}
        </Button>
      )}
      {isFiltered(filters) && (
        <Button variant="tertiary" size="L" onClick={onClear}>
          {text('filter.clear')}
        </Button>
      )}
    </Filters>
  );
};

/** Asked for when it is typed to the end: with Enter, or on leaving the field. */
const CaseNumber = ({
  caseId,
  onChange,
}: {
  caseId: string;
  onChange: (caseId: string) => void;
}) => {
  const text = useText();
  const [typed, setTyped] = useState(caseId);
  const ask = () => {
    if (typed !== caseId) onChange(typed);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      <Field.Root name="caseId">
        <Field.Label>{text('ledger.case')}</Field.Label>
        <TextInput
          inputMode="numeric"
          value={typed}
          onChange={({ target }: { target: HTMLInputElement }) =>
            setTyped(target.value.replace(/\D/gu, '').slice(0, 9))
          }
          onBlur={ask}
        />
      </Field.Root>
    </form>
  );
};
