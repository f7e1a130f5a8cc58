import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { ListedCase } from '../api/replies';
import { useText } from '../use-text';

/** In short: the case has it all. */
const TwoLines = styled(Typography)`
  display: -webkit-box;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 2;
  overflow: hidden;
  overflow-wrap: anywhere;
`;

type ReturnReasonProps = { reviewCase: Pick<ListedCase, 'state' | 'returnReason'> };

/** Why a case is back with its author. */
export const ReturnReason = ({ reviewCase: { state, returnReason } }: ReturnReasonProps) => {
  const text = useText();
  if (state !== 'returned') return null;
  return (
    <TwoLines tag="p" variant="pi" textColor="danger700">
      {returnReason ? text('returned.because', { reason: returnReason }) : text('returned.changed')}
    </TwoLines>
  );
};
