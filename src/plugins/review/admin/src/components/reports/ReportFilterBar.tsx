import { Grid } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { GROUPINGS } from '../../../../domain/reports/report';
import type { Unit } from '../../api/reports-replies';
import { PERIOD_CHOICES } from '../../reports/period-choice';
import type { ReportChoice } from '../../reports/report-choice';
import { useText } from '../../use-text';
import { ChoiceField } from '../ChoiceField';
import { DayField } from '../DayField';

const Bar = styled(Grid.Root)`
  @media print {
    display: none;
  }
`;

const Item = ({ children }: { children: ReactNode }) => (
  <Grid.Item col={3} m={6} xs={12} direction="column" alignItems="stretch">
    {children}
  </Grid.Item>
);

type ReportFilterBarProps = {
  choice: ReportChoice;
  /** Those that the reader may ask for. */
  units: readonly Unit[];
  onChange: (change: Partial<ReportChoice>) => void;
};

/** Of when, of whom, and by what. */
export const ReportFilterBar = ({ choice, units, onChange }: ReportFilterBarProps) => {
  const text = useText();
  const { period, from, until, unit, groupBy } = choice;
  return (
    <Bar gap={4}>
      <Item>
        <ChoiceField
          label={text('reports.period')}
          value={period}
          onChange={(next) => onChange({ period: next as ReportChoice['period'], from, until })}
          choices={PERIOD_CHOICES.map((value) => ({
            value,
            label: text(`reports.period.${value}`),
          }))}
        />
      </Item>
      {period === 'free' && (
        <>
          <Item>
            <DayField
              label={text('reports.from')}
              value={from}
              onChange={(next) => onChange({ from: next })}
            />
          </Item>
          <Item>
            <DayField
              label={text('reports.until')}
              value={until}
              onChange={(next) => onChange({ until: next })}
            />
          </Item>
        </>
      )}
      <Item>
        <ChoiceField
          label={text('reports.unit')}
          value={unit || ALL}
          onChange={(next) => onChange({ unit: next === ALL ? '' : next })}
          choices={[
            { value: ALL, label: text('reports.unit.all') },
            ...units.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </Item>
      <Item>
        <ChoiceField
          label={text('reports.groupBy')}
          value={groupBy}
          onChange={(next) => onChange({ groupBy: next as ReportChoice['groupBy'] })}
          choices={GROUPINGS.map((value) => ({ value, label: text(`reports.groupBy.${value}`) }))}
        />
      </Item>
    </Bar>
  );
};

/** The list wants a value for everything; no document id is so short. */
const ALL = 'all';
