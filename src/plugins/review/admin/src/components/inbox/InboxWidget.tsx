import { Widget } from '@strapi/strapi/admin';
import { useReviewCasesQuery } from '../../api/review-api';
import { boxOf } from '../../inbox/inbox-filters';
import { boxPath } from '../../paths';
import { useText } from '../../use-text';
import { DueText } from '../DueText';
import { WidgetCases } from './WidgetCases';

/** On the home page: the most urgent of what waits for this person. */
export const InboxWidget = () => {
  const text = useText();
  const { data, isLoading, isError } = useReviewCasesQuery(boxOf('todo'));
  if (isLoading) return <Widget.Loading />;
  if (isError || !data) return <Widget.Error />;
  const { total } = data.meta.pagination;
  return (
    <WidgetCases
      label={text('box.todo')}
      cases={data.data}
      about={({ timeLeft }) => <DueText timeLeft={timeLeft} />}
      empty={text('empty.todo')}
      more={
        total > 0
          ? { path: boxPath('todo'), text: text('widget.all', { count: total }) }
          : { path: boxPath('all'), text: text('empty.todo.action') }
      }
    />
  );
};
