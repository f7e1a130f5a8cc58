import { Button, Flex, Typography } from '@strapi/design-system';
import { useNavigate } from 'react-router-dom';
import { MOST_CASES } from '../../batch/asked-cases';
import { batchPath } from '../../paths';
import { useText } from '../../use-text';
import type { Selection } from '../inbox/use-selection';

/** Goes on to sign the ticked cases; it says what to do where none are, or too many. */
export const BatchButton = ({ selection: { ids } }: { selection: Selection }) => {
  const text = useText();
  const navigate = useNavigate();
  const count = ids.size;
  const isTooMuch = count > MOST_CASES;
  return (
    <Flex gap={3} wrap="wrap">
      <Button
        disabled={count === 0 || isTooMuch}
        onClick={() => navigate(batchPath(ids))}
        style={{ minHeight: '4.4rem' }}
      >
        {text('batch.button', { count })}
      </Button>
      {(count === 0 || isTooMuch) && (
        <Typography variant="pi" textColor="neutral600">
          {isTooMuch ? text('select.tooMany', { count, most: MOST_CASES }) : text('select.hint')}
        </Typography>
      )}
    </Flex>
  );
};
