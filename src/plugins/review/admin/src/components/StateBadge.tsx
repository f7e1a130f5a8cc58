import { Status, Typography } from '@strapi/design-system';
import type { CaseProgress } from '../api/replies';
import { useText } from '../use-text';

const VARIANTS = {
  draft: 'secondary',
  'in-review': 'primary',
  returned: 'danger',
  recalled: 'secondary',
  approved: 'alternative',
  scheduled: 'alternative',
  'pending-confirmation': 'danger',
  'pending-retrospective': 'danger',
  published: 'success',
  withdrawn: 'secondary',
} as const;

/** How far a case has come: the stage's name while it is in review. */
export const StateBadge = ({ reviewCase: { state, stage } }: { reviewCase: CaseProgress }) => {
  const text = useText();
  return (
    <Status variant={VARIANTS[state]} size="S" width="fit-content">
      <Typography variant="omega" fontWeight="bold">
        {stage ? text('state.stage', { stage: stage.name }) : text(`state.${state}`)}
      </Typography>
    </Status>
  );
};
