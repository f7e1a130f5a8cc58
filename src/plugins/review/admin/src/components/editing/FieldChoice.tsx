import { Box, Flex, Radio, Typography } from '@strapi/design-system';
import type { Json } from '../../../../domain/canonical-json';
import { compareTexts } from '../../diff/compare-texts';
import type { FieldDifference } from '../../saving/compare-versions';
import { useText } from '../../use-text';
import { BodyChanges } from '../BodyChanges';
import { PieceText } from '../PieceText';
import { useValueText } from '../use-value-text';

/** Whose words a field shall keep. */
export type Side = 'mine' | 'theirs';

type FieldChoiceProps = {
  label: string;
  difference: FieldDifference;
  side: Side;
  onChoose: (side: Side) => void;
};

/** One field on which two people differ: from theirs to mine, and the choice between them. */
export const FieldChoice = ({ label, difference, side, onChoose }: FieldChoiceProps) => {
  const text = useText();
  const headingId = `conflict-${difference.field}`;
  return (
    <Box tag="section" borderColor="neutral200" hasRadius padding={4} aria-labelledby={headingId}>
      <Flex gap={2} wrap="wrap" paddingBottom={2}>
        <Typography id={headingId} tag="h3" fontWeight="bold">
          {label}
        </Typography>
        <Typography
          variant="pi"
          textColor={difference.changedBy === 'both' ? 'danger700' : 'neutral600'}
        >
          {text(`conflict.by.${difference.changedBy}`)}
        </Typography>
      </Flex>
      <DifferenceView difference={difference} />
      <Radio.Group
        value={side}
        onValueChange={(value) => onChoose(value === 'mine' ? 'mine' : 'theirs')}
        aria-labelledby={headingId}
      >
        <Flex gap={5} wrap="wrap" paddingTop={3}>
          <Radio.Item value="mine">{text('conflict.mine')}</Radio.Item>
          <Radio.Item value="theirs">{text('conflict.theirs')}</Radio.Item>
        </Flex>
      </Radio.Group>
    </Box>
  );
};

const DifferenceView = ({
  difference: { kind, theirs, mine },
}: Pick<FieldChoiceProps, 'difference'>) => {
  const text = useText();
  const valueText = useValueText();
  switch (kind) {
    case 'html':
      return <BodyChanges before={String(theirs ?? '')} after={String(mine ?? '')} />;
    case 'value':
      return (
        <Pieces
          before={valueText((theirs ?? null) as Json)}
          after={valueText((mine ?? null) as Json)}
        />
      );
    case 'media':
      return <Pieces before={fileNames(theirs)} after={fileNames(mine)} />;
    case 'relation':
      return <Typography>{text('conflict.relations', relationCounts(mine))}</Typography>;
    default:
      return <Typography>{text('conflict.other')}</Typography>;
  }
};

const Pieces = ({ before, after }: { before: string; after: string }) => (
  <Typography tag="p">
    <PieceText pieces={compareTexts(before, after)} />
  </Typography>
);

const fileNames = (files: unknown): string =>
  [files]
    .flat()
    .flatMap((file) => (file ? [(file as { name?: string }).name ?? ''] : []))
    .join('，');

const relationCounts = (value: unknown): { added: number; removed: number } => {
  const { connect = [], disconnect = [] } = (value ?? {}) as Record<string, unknown[]>;
  return { added: connect.length, removed: disconnect.length };
};
