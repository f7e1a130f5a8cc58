import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { LedgerFilters } from '../../api/ledger-api';
import type { LedgerLine } from '../../api/ledger-replies';
import { casePath } from '../../paths';
import { useText } from '../../use-text';
import { RecordList } from './RecordList';
import { TextLink } from '../TextLink';
import { useDayTime } from '../use-day-time';

type LedgerListProps = {
  lines: readonly LedgerLine[];
  /** Asks for the lines of one item alone. */
  onItem: (item: LedgerFilters) => void;
};

/** Lines of the ledger, each as a sentence with its number, time and person. */
export const LedgerList = ({ lines, onItem }: LedgerListProps) => {
  const text = useText();
  return (
    <RecordList label={text('ledger')}>
      {lines.map((line) => (
        <LedgerRow key={line.sequence} line={line} onItem={onItem} />
      ))}
    </RecordList>
  );
};

const Links = styled(Flex)`
  & > * {
    min-height: 2.4rem;
    font-size: 1.2rem;
  }
`;

const LedgerRow = ({ line, onItem }: { line: LedgerLine; onItem: LedgerListProps['onItem'] }) => {
  const text = useText();
  const dayTime = useDayTime();
  const { sequence, at, sentence, who, actor, caseId, subject } = line;
  const post = [actor?.post, actor?.unit].filter(Boolean).join(' · ');
  return (
    <Box tag="li">
      <Typography tag="p" fontWeight="semiBold">
        {sentence}
      </Typography>
      <Flex gap={4} wrap="wrap" paddingTop={1}>
        <Typography variant="pi" textColor="neutral600">
          {[text('ledger.sequence', { number: sequence }), dayTime(at), who, post]
            .filter(Boolean)
            .join('　')}
        </Typography>
        <Links gap={4} wrap="wrap">
          {caseId !== null && (
            <TextLink to={casePath(caseId)}>{text('case.number', { id: caseId })}</TextLink>
          )}
          {subject && (
            <TextButton
              onClick={() => onItem({ uid: subject.uid, documentId: subject.documentId })}
            >
              {text('ledger.item')}
            </TextButton>
          )}
        </Links>
      </Flex>
    </Box>
  );
};
