import { prospectOf } from '../../../domain/prospect';
import type { DecisionName } from '../api/review-api';
import type { CaseView } from '../api/replies';
import { useText } from '../use-text';
import { useDayTime } from './use-day-time';

/** When content goes out and comes down; ISO 8601, null for at once and for never. */
type Times = { publishAt: string | null; expiresAt: string | null };

/** Gives the function that says what will come of a decision: 签署后进入终审. */
export const useProspectText = (
  reviewCase: CaseView,
  { publishAt, expiresAt }: Times,
): ((action: DecisionName) => string) => {
  const text = useText();
  const dayTime = useDayTime();
  const decided = { ...reviewCase, stageIndex: reviewCase.stage?.index ?? 0 };
  return (action) => {
    const prospect = prospectOf(action, decided, publishAt);
    if (!prospect) return '';
    const expires = action === 'approve' && expiresAt !== null;
    return [
      'at' in prospect
        ? text('prospect.publicAt', { at: dayTime(prospect.at) })
        : text(`prospect.${prospect.code}`, valuesOf(prospect)),
      expires && text('prospect.expires', { at: dayTime(expiresAt) }),
    ]
      .filter(Boolean)
      .join(text('prospect.comma'));
  };
};

const valuesOf = ({
  code: _names,
  ...values
}: { code: string } & Record<string, string | number>) => values;
