import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { useText } from '../../use-text';

const Two = styled.div`
  display: grid;
  gap: 1.2rem;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
`;

type BeforeAfterProps = { before: ReactNode; after: ReactNode };

/** Two states of one thing side by side; one under the other where there is no room. */
export const BeforeAfter = ({ before, after }: BeforeAfterProps) => {
  const text = useText();
  return (
    <Two>
      <Box>
        <Typography tag="p" variant="pi" fontWeight="bold">
          {text('diff.before')}
        </Typography>
        {before}
      </Box>
      <Box>
        <Typography tag="p" variant="pi" fontWeight="bold">
          {text('diff.after')}
        </Typography>
        {after}
      </Box>
    </Two>
  );
};
