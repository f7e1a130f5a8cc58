import { Typography } from '@strapi/design-system';
import type { ListedCase } from '../api/replies';
import { useText } from '../use-text';

/** 还剩 2 个工作日, 还剩 5 小时, 已超期 1 个工作日; nothing where no limit runs. */
export const DueText = ({ timeLeft }: Pick<ListedCase, 'timeLeft'>) => {
  const text = useText();
  if (!timeLeft) return null;
  const { overdue, workingDays, hours } = timeLeft;
  const [unit, count] =
    workingDays > 0 ? (['days', workingDays] as const) : (['hours', hours] as const);
  return (
    <Typography
      variant="omega"
      fontWeight={overdue ? 'bold' : 'regular'}
      textColor={overdue ? 'danger600' : 'neutral800'}
    >
      {text(overdue ? `overdue.${unit}` : `left.${unit}`, { count })}
    </Typography>
  );
};
