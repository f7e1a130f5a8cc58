import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { ListedCase } from '../../api/replies';
import { useText } from '../../use-text';
import type { CaseTableProps } from './CaseTable';
import { CaseTitle } from './CaseTitle';
import { DecideButton } from './DecideButton';
import { DueText } from '../DueText';
import { ReturnReason } from '../ReturnReason';
import { SelectionBox } from './SelectionBox';
import { StateBadge } from '../StateBadge';

/** To be hit with a thumb. */
const Title = styled(Box)`
  a {
    display: block;
    padding-block: 0.8rem;
    font-size: 1.6rem;
    line-height: 1.75;
  }
`;

/** A list of cases on a telephone: what the table says, one below the other. */
export const CaseCards = ({ cases, caption, onDecide, selection }: CaseTableProps) => (
  <Flex tag="ul" aria-label={caption} direction="column" alignItems="stretch" gap={3}>
    {cases.map((reviewCase) => (
      <Box
        key={reviewCase.id}
        tag="li"
        background="neutral0"
        shadow="tableShadow"
        hasRadius
        padding={4}
      >
        {selection && (
          <Flex justifyContent="flex-end">
            <SelectionBox selection={selection} reviewCase={reviewCase} />
          </Flex>
        )}
        <CaseCard reviewCase={reviewCase} />
        {onDecide && (
          <Box paddingTop={3}>
            <DecideButton reviewCase={reviewCase} onDecide={onDecide} size="L" />
          </Box>
        )}
      </Box>
    ))}
  </Flex>
);

const CaseCard = ({ reviewCase }: { reviewCase: ListedCase }) => {
  const text = useText();
  const { kind, typeName, unitName, submitter, timeLeft } = reviewCase;
  const facts = [
    text('kind.of', { kind: text(`kind.${kind}`), type: typeName }),
    unitName,
    submitter.name,
  ];
  return (
    <>
      <Title>
        <CaseTitle reviewCase={reviewCase} />
      </Title>
      <Flex gap={3} wrap="wrap" paddingBottom={1}>
        <StateBadge reviewCase={reviewCase} />
        <DueText timeLeft={timeLeft} />
      </Flex>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {facts.filter(Boolean).join(' · ')}
      </Typography>
      <ReturnReason reviewCase={reviewCase} />
    </>
  );
};
