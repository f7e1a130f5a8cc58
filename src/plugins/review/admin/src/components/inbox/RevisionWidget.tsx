import { Box } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useReviewCasesQuery } from '../../api/review-api';
import { boxOf } from '../../inbox/inbox-filters';
import { boxPath, contentPath } from '../../paths';
import { useText } from '../../use-text';
import { ReturnReason } from '../ReturnReason';
import { StateBadge } from '../StateBadge';
import { WidgetCases } from './WidgetCases';

/**
 * On the home page of those who write: what they handed in and have to go on with. What was returned
 * comes first, with the reason; then what they took back themselves.
 */
export const RevisionWidget = () => {
  const text = useText();
  const returned = useReviewCasesQuery({ ...boxOf('mine'), state: 'returned' });
  const recalled = useReviewCasesQuery({ ...boxOf('mine'), state: 'recalled' });
  if (returned.isLoading || recalled.isLoading) return <Widget.Loading />;
  if (!returned.data || !recalled.data) return <Widget.Error />;
  const cases = [...returned.data.data, ...recalled.data.data];
  return (
    <WidgetCases
      label={text('widget.revise')}
      cases={cases}
      about={(reviewCase) =>
        reviewCase.state === 'returned' ? (
          <Box flex="1 1 100%">
            <ReturnReason reviewCase={reviewCase} />
          </Box>
        ) : (
          <StateBadge reviewCase={reviewCase} />
        )
      }
      empty={text('widget.revise.empty')}
      more={
        cases.length > 0
          ? { path: boxPath('mine'), text: text('widget.revise.all') }
          : { path: contentPath, text: text('empty.mine.action') }
      }
    />
  );
};
