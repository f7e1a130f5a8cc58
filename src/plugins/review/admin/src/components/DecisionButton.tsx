import { Box, Button, Typography } from '@strapi/design-system';
import { useId } from 'react';
import type { Told } from '../api/replies';
import type { OfferedDecision } from './offered-decisions';

type DecisionButtonProps = Pick<OfferedDecision, 'variant'> & {
  label: string;
  told: Told;
  /** What will come of it. */
  prospect: string;
  loading: boolean;
  onPress: () => void;
};

/**
 * A decision and what will come of it; one that may not be made is grey and says why, in the words of
 * the server.
 */
export const DecisionButton = ({
  label,
  variant,
  told,
  prospect,
  loading,
  onPress,
}: DecisionButtonProps) => {
  const explanation = useId();
  return (
    <Box>
      <Button
        size="L"
        fullWidth
        variant={variant}
        disabled={!told.allowed}
        loading={loading}
        onClick={onPress}
        aria-describedby={explanation}
      >
        {label}
      </Button>
      <Typography id={explanation} tag="p" variant="pi" textColor="neutral600" paddingTop={1}>
        {told.allowed ? prospect : `${label}：${told.why}`}
      </Typography>
    </Box>
  );
};
