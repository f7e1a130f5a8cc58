import { Box, Typography, VisuallyHidden } from '@strapi/design-system';
import type { ComponentType } from 'react';
import type { ListedCase } from '../../api/replies';
import { useText, type MessageKey } from '../../use-text';
import { CaseTitle } from './CaseTitle';
import { DueText } from '../DueText';
import { ReturnReason } from '../ReturnReason';
import { StateBadge } from '../StateBadge';
import { useDayTime } from '../use-day-time';

type CellProps = { reviewCase: ListedCase };

/** A column of a list of cases. */
export type CaseColumn = { title: MessageKey; Cell: ComponentType<CellProps> };

const TitleCell = ({ reviewCase }: CellProps) => (
  <Box minWidth="20rem" maxWidth="40rem" style={{ whiteSpace: 'normal' }}>
    <CaseTitle reviewCase={reviewCase} />
    <ReturnReason reviewCase={reviewCase} />
  </Box>
);

const KindCell = ({ reviewCase: { kind, typeName } }: CellProps) => {
  const text = useText();
  return <Typography>{text('kind.of', { kind: text(`kind.${kind}`), type: typeName })}</Typography>;
};

const UnitCell = ({ reviewCase: { unitName } }: CellProps) => {
  const text = useText();
  return <Typography>{unitName ?? text('none')}</Typography>;
};

const DueCell = ({ reviewCase: { timeLeft } }: CellProps) => {
  const text = useText();
  if (!timeLeft) return <VisuallyHidden>{text('none')}</VisuallyHidden>;
  return <DueText timeLeft={timeLeft} />;
};

const SubmittedCell = ({ reviewCase: { submitter, submittedAt } }: CellProps) => {
  const dayTime = useDayTime();
  return (
    <>
      <Typography tag="p">{submitter.name}</Typography>
      {submittedAt && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {dayTime(submittedAt)}
        </Typography>
      )}
    </>
  );
};

export const CASE_COLUMNS: readonly CaseColumn[] = [
  { title: 'table.title', Cell: TitleCell },
  { title: 'table.kind', Cell: KindCell },
  { title: 'table.unit', Cell: UnitCell },
  { title: 'table.state', Cell: StateBadge },
  { title: 'table.due', Cell: DueCell },
  { title: 'table.submitted', Cell: SubmittedCell },
];
