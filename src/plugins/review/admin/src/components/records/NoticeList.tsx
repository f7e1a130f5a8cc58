import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useReadNoticesMutation } from '../../api/notices-api';
import type { NoticeView } from '../../api/notices-replies';
import { casePath } from '../../paths';
import { useText } from '../../use-text';
import { focusMain } from '../focus-main';
import { RecordList } from './RecordList';
import { TextLink } from '../TextLink';
import { useDayTime } from '../use-day-time';
import { useReport } from '../use-report';

/** Messages, newest first; to open the case is to have read the message. */
export const NoticeList = ({ notices }: { notices: readonly NoticeView[] }) => {
  const text = useText();
  return (
    <RecordList label={text('messages')} isFlat>
      {notices.map((notice) => (
        <NoticeRow key={notice.id} notice={notice} />
      ))}
    </RecordList>
  );
};

const NoticeRow = ({ notice }: { notice: NoticeView }) => {
  const text = useText();
  const dayTime = useDayTime();
  const { failed } = useReport();
  const [read, { isLoading }] = useReadNoticesMutation();
  const { id, sentence, at, readAt, case: about } = notice;
  const isUnread = readAt === null;

  const markRead = async () => {
    const reply = await read({ ids: [id] });
    if ('error' in reply) failed(reply.error);
    // The button goes with what it was pressed for.
    else focusMain();
  };

  return (
    <Flex tag="li" gap={4} justifyContent="space-between" wrap="wrap">
      <Box flex="1 1 28rem">
        <Typography tag="p" fontWeight={isUnread ? 'bold' : 'regular'}>
          {about ? (
            <TextLink
              to={casePath(about.id)}
              onClick={isUnread ? () => read({ ids: [id] }) : undefined}
            >
              {sentence}
            </TextLink>
          ) : (
            sentence
          )}
        </Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {[dayTime(at), text(isUnread ? 'messages.isUnread' : 'messages.isRead')].join('　')}
        </Typography>
      </Box>
      {isUnread && (
        <Button
          variant="tertiary"
          size="L"
          loading={isLoading}
          aria-label={text('messages.read.one', { sentence })}
          onClick={markRead}
        >
          {text('messages.read')}
        </Button>
      )}
    </Flex>
  );
};
