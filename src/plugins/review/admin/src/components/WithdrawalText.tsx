import { Box, Typography } from '@strapi/design-system';
import type { CaseView } from '../api/replies';
import { useText } from '../use-text';
import { WITHDRAWAL_REASONS } from './withdrawal-reasons';

/** What a withdrawal asks for: why, what the public reads instead, and where the content moved. */
export const WithdrawalText = ({ withdrawal }: Pick<CaseView, 'withdrawal'>) => {
  const text = useText();
  if (!withdrawal) return null;
  return (
    <Box paddingBottom={4}>
      <Typography tag="p">{`${text('withdraw.reason')}：${text(WITHDRAWAL_REASONS[withdrawal.reason])}`}</Typography>
      <Typography tag="p">{`${text('withdraw.notice')}：${withdrawal.notice}`}</Typography>
      {withdrawal.movedTo && (
        <Typography tag="p">{`${text('withdraw.movedTo')}：${withdrawal.movedTo}`}</Typography>
      )}
    </Box>
  );
};
