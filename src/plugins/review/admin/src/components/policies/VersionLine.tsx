import { Typography } from '@strapi/design-system';
import type { PolicyVersionView } from '../../api/policy-replies';
import { useText } from '../../use-text';
import { useDayTime } from '../use-day-time';

/** Who saved a version, and when: 张三 · 今天 14:30. */
export const VersionLine = ({ version }: { version: PolicyVersionView }) => {
  const text = useText();
  const dayTime = useDayTime();
  const { changedBy, changedAt } = version;
  return (
    <Typography tag="p" variant="pi" textColor="neutral600">
      {`${changedBy?.name ?? text('policy.installed')} · ${dayTime(changedAt)}`}
    </Typography>
  );
};
