import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { nextUndecided, type BatchItem } from '../../batch/batch';
import { BATCH_HEADING } from '../../batch/heading-id';
import { casePath, inboxPath } from '../../paths';
import { useText } from '../../use-text';
import type { BatchProps } from './BatchDesk';
import { PlainTable } from '../PlainTable';
import { TextLink } from '../TextLink';
import { useOutcomeText } from './use-outcome-text';
import { useSummaryText } from './use-summary-text';

const Report = styled(PlainTable)`
  th,
  td {
    vertical-align: top;
  }
`;

/** Item by item what happened, with the way to each case. */
export const BatchReport = ({ batch, titles, tell }: BatchProps) => {
  const text = useText();
  const summaryText = useSummaryText();
  const next = nextUndecided(batch);
  return (
    <Box tag="section" background="neutral0" shadow="tableShadow" hasRadius padding={5}>
      <Report>
        <caption>
          <Typography
            id={BATCH_HEADING}
            tag="h2"
            variant="delta"
            textColor="neutral800"
            tabIndex={-1}
          >
            {summaryText(batch)}
          </Typography>
        </caption>
        <thead>
          <tr>
            <th scope="col">{text('batch.number')}</th>
            <th scope="col">{text('table.title')}</th>
            <th scope="col">{text('batch.result')}</th>
          </tr>
        </thead>
        <tbody>
          {batch.items.map((item, index) => (
            <ReportRow
              key={item.id}
              {...{ item, tell }}
              number={index + 1}
              title={titles(item.id)}
            />
          ))}
        </tbody>
      </Report>
      <Flex paddingTop={5} gap={4} wrap="wrap">
        {next !== null && (
          <Button size="L" onClick={() => tell({ type: 'moved', to: next })}>
            {text('batch.goOn')}
          </Button>
        )}
        <TextLink to={inboxPath}>{text('batch.toInbox')}</TextLink>
      </Flex>
    </Box>
  );
};

type ReportRowProps = Pick<BatchProps, 'tell'> & { item: BatchItem; number: number; title: string };

const ReportRow = ({ item: { id, outcome }, number, title, tell }: ReportRowProps) => {
  const text = useText();
  const outcomeText = useOutcomeText();
  const { result, explanation } = outcome
    ? outcomeText(outcome)
    : { result: text('batch.undecided'), explanation: text('batch.undecided.explained') };
  const isOpen = outcome?.kind === 'refused' || outcome?.kind === 'skipped';
  return (
    <tr>
      <td>{number}</td>
      <th scope="row">
        <TextLink to={casePath(id)}>{title}</TextLink>
      </th>
      <td>
        <Typography
          fontWeight="bold"
          textColor={outcome?.kind === 'refused' ? 'danger700' : 'neutral800'}
        >
          {result}
        </Typography>
        {explanation && <Typography tag="p">{explanation}</Typography>}
        {isOpen && (
          <Box paddingTop={2}>
            <Button variant="tertiary" size="S" onClick={() => tell({ type: 'reopened', id })}>
              {text('batch.again.item', { number })}
            </Button>
          </Box>
        )}
      </td>
    </tr>
  );
};
