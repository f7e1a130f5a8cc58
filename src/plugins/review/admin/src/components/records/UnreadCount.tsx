import { VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useUnreadCountQuery } from '../../api/notices-api';
import { useText } from '../../use-text';

const EVERY_MINUTE = 60_000;
const MOST = 99;

const Count = styled.span`
  margin-left: 0.6rem;
  padding: 0.1rem 0.7rem;
  border-radius: 1rem;
  background: ${({ theme }) => theme.colors.danger600};
  color: ${({ theme }) => theme.colors.neutral0};
  font-size: 1.2rem;
  font-weight: 600;
`;

/** How many messages the reader has not read yet; nothing when they have read all. */
export const UnreadCount = () => {
  const text = useText();
  const { data: unread = 0 } = useUnreadCountQuery(undefined, { pollingInterval: EVERY_MINUTE });
  if (unread === 0) return null;
  return (
    <>
      <Count aria-hidden="true">{unread > MOST ? `${MOST}+` : unread}</Count>
      <VisuallyHidden>{text('messages.unread', { count: unread })}</VisuallyHidden>
    </>
  );
};
