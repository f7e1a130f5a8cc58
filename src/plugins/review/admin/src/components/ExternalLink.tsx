import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { useText } from '../use-text';

const Anchor = styled.a`
  color: ${({ theme }) => theme.colors.primary600};
  font-size: 1.4rem;
  text-decoration: underline;
  text-underline-offset: 0.3rem;
  overflow-wrap: anywhere;
`;

/** A link that opens beside the page, so that nothing typed there is lost. */
export const ExternalLink = ({ href, children }: { href: string; children: ReactNode }) => {
  const text = useText();
  return (
    <Anchor href={href} target="_blank" rel="noreferrer" title={text('opensBeside')}>
      {children}
    </Anchor>
  );
};
