import { Typography } from '@strapi/design-system';
import type { PolicyVersionView } from '../../api/policy-replies';
import { useText } from '../../use-text';
import { useDayTime } from '../use-day-time';

/** 第 3 版 · 张三 · 今天 14:30. */
export const VersionLine = ({ version }: { version: PolicyVersionView }) => {
  const text = useText();
  const dayTime = useDayTime();
  const { policy, changedBy, changedAt } = version;
  return (
    <Typography tag="p" variant="pi" textColor="neutral600">
      {[
        text('policy.version', { number: policy.version }),
        changedBy?.name ?? text('policy.installed'),
        dayTime(changedAt),
      ].join(' · ')}
    </Typography>
  );
};
