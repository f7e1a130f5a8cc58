import { Badge } from '@strapi/design-system';
import type { Term } from '../../../domain/pre-checks/terms/term';
import { useText } from '../use-text';

const LOOKS = {
  blocking: { textColor: 'danger700', backgroundColor: 'danger100' },
  warning: { textColor: 'warning700', backgroundColor: 'warning100' },
  allowed: { textColor: 'success700', backgroundColor: 'success100' },
} as const;

/** 禁止, 提醒 or 放行. */
export const LevelBadge = ({ level }: { level: Term['level'] }) => {
  const text = useText();
  return <Badge {...LOOKS[level]}>{text(`terms.level.${level}`)}</Badge>;
};
