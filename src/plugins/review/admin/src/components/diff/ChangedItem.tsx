import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useText } from '../../use-text';

type ChangedItemProps = { kind: 'removed' | 'added' | 'changed'; children: ReactNode };

const COLOURS = { removed: 'danger', added: 'success', changed: 'primary' } as const;

/** A thing that came, went or changed as a whole, and which of these it did in words. */
export const ChangedItem = ({ kind, children }: ChangedItemProps) => {
  const text = useText();
  const colour = COLOURS[kind];
  return (
    <Box
      data-change={kind}
      padding={3}
      hasRadius
      borderColor={`${colour}200`}
      background={`${colour}100`}
      maxWidth="100%"
    >
      <Typography tag="p" variant="pi" fontWeight="bold" textColor={`${colour}700`}>
        {text(`diff.${kind}`)}
      </Typography>
      {children}
    </Box>
  );
};
