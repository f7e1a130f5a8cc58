import { Badge } from '@strapi/design-system';
import type { Term } from '../../../../domain/pre-checks/terms/term';
import { useText } from '../../use-text';

const BACKGROUNDS = {
  blocking: 'danger100',
  warning: 'warning100',
  allowed: 'success100',
} as const;

/** 禁止, 提醒 or 放行. */
export const LevelBadge = ({ level }: { level: Term['level'] }) => {
  const text = useText();
  return (
    <Badge textColor="neutral800" backgroundColor={BACKGROUNDS[level]}>
      {text(`terms.level.${level}`)}
    </Badge>
  );
};
