import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

/** A part of a page under its own heading. */
export const Card = ({ title, children }: { title: string; children: ReactNode }) => (
  <Box tag="section" background="neutral0" shadow="tableShadow" hasRadius padding={5}>
    <Typography tag="h2" variant="delta" paddingBottom={4} display="block">
      {title}
    </Typography>
    {children}
  </Box>
);
