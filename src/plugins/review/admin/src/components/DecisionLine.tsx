import { Typography } from '@strapi/design-system';
import type { Decision } from '../../../domain/case';
import { useText } from '../use-text';
import { useDayTime } from './use-day-time';

/** One decision: 编辑 签署 · 今天 14:30; 乙 代 甲 when a delegate signed. */
export const DecisionLine = ({
  decision: { by, onBehalfOf, action, opinion, at },
}: {
  decision: Decision;
}) => {
  const text = useText();
  const dayTime = useDayTime();
  const who = onBehalfOf ? text('onBehalf', { by: by.name, principal: onBehalfOf.name }) : by.name;
  return (
    <>
      <Typography tag="p" variant="pi" textColor={action === 'return' ? 'danger600' : 'success600'}>
        {`${who} ${text(`decision.${action}`)} · ${dayTime(at)}`}
      </Typography>
      {opinion && (
        <Typography tag="p" variant="omega">
          {opinion}
        </Typography>
      )}
    </>
  );
};
