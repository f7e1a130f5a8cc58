import { Box, Flex } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { SECTIONS } from '../pages/sections';
import { inboxPath, messagesPath } from '../paths';
import { useText } from '../use-text';
import { UnreadCount } from './records/UnreadCount';

const Bar = styled(Box)`
  @media print {
    display: none;
  }
`;

const SectionLink = styled(NavLink)`
  display: block;
  padding: 0.8rem 1.2rem;
  border-radius: ${({ theme }) => theme.borderRadius};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  text-decoration: none;

  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }

  &[aria-current='page'] {
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
    font-weight: 600;
  }
`;

/** The review's pages that the reader may open. */
export const SectionNav = () => {
  const text = useText();
  const permissions = useAuth('SectionNav', (state) => state.permissions);
  const rights = new Set(permissions.map(({ action }) => action));
  const sections = SECTIONS.filter(({ right }) => rights.has(`plugin::review.${right}`));
  if (sections.length < 2) return null;
  return (
    <Bar
      tag="nav"
      aria-label={text('sections')}
      background="neutral0"
      borderColor="neutral200"
      paddingLeft={4}
      paddingRight={4}
      paddingTop={1}
      paddingBottom={1}
    >
      <Flex tag="ul" gap={1} wrap="wrap">
        {sections.map(({ path, title }) => (
          <li key={path}>
            <SectionLink to={path} end={path === inboxPath}>
              {text(title)}
              {path === messagesPath && <UnreadCount />}
            </SectionLink>
          </li>
        ))}
      </Flex>
    </Bar>
  );
};
