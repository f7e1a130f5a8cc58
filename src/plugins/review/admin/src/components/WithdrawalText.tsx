import { Box, Typography } from '@strapi/design-system';
import type { Withdrawal } from '../../../domain/case';
import { useText } from '../use-text';

/** Why content is to be withdrawn, and what the public will read in its place. */
export const WithdrawalText = ({ withdrawal }: { withdrawal: Withdrawal }) => {
  const text = useText();
  return (
    <Box paddingBottom={4}>
      <Typography tag="p">{`${text('withdraw.reason')}：${withdrawal.reason}`}</Typography>
      <Typography tag="p">{`${text('withdraw.notice')}：${withdrawal.notice}`}</Typography>
      {withdrawal.movedTo && (
        <Typography tag="p">{`${text('withdraw.movedTo')}：${withdrawal.movedTo}`}</Typography>
      )}
    </Box>
  );
};
