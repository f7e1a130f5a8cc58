import type { WithdrawalReason } from '../../../domain/case';

/** Beside what the server calls them, how the reader's language does. */
export const WITHDRAWAL_REASONS = {
  有误: 'withdraw.reason.wrong',
  失效: 'withdraw.reason.lapsed',
  泄露隐私: 'withdraw.reason.privacy',
  其他: 'withdraw.reason.other',
} as const satisfies Record<WithdrawalReason, string>;
