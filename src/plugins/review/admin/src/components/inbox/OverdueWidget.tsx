import { Flex } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useReviewCasesQuery } from '../../api/review-api';
import { boxOf } from '../../inbox/inbox-filters';
import { boxPath } from '../../paths';
import { useText } from '../../use-text';
import { DueText } from '../DueText';
import { StateBadge } from '../StateBadge';
import { WidgetCases } from './WidgetCases';

/** On the home page of those who decide: what has waited too long, and at which stage. */
export const OverdueWidget = () => {
  const text = useText();
  const { data, isLoading, isError } = useReviewCasesQuery(boxOf('overdue'));
  if (isLoading) return <Widget.Loading />;
  if (isError || !data) return <Widget.Error />;
  const { total } = data.meta.pagination;
  return (
    <WidgetCases
      label={text('box.overdue')}
      cases={data.data}
      about={(reviewCase) => (
        <Flex gap={2} wrap="wrap">
          <DueText timeLeft={reviewCase.timeLeft} />
          <StateBadge reviewCase={reviewCase} />
        </Flex>
      )}
      empty={text('empty.overdue')}
      more={
        total > 0
          ? { path: boxPath('overdue'), text: text('widget.all', { count: total }) }
          : { path: boxPath('todo'), text: text('empty.overdue.action') }
      }
    />
  );
};
