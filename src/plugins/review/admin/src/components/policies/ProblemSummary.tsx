import { Box, Flex, Typography } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { styled } from 'styled-components';
import { usePolicyEditing } from '../../policies/editor-context';
import { fieldLabel } from '../../policies/field-label';
import { useText } from '../../use-text';

const FieldButton = styled.button`
  padding: 0.2rem 0;
  border: 0;
  background: none;
  color: ${({ theme }) => theme.colors.danger700};
  font-size: 1.4rem;
  text-align: start;
  text-decoration: underline;
  text-underline-offset: 0.3rem;
  cursor: pointer;
`;

const goTo = (field: string) => {
  const place = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`);
  const input = place?.matches('input')
    ? place
    : place?.querySelector<HTMLElement>('input, button');
  input?.focus();
  place?.scrollIntoView({ block: 'center' });
};

type ProblemSummaryProps = {
  /** What is wrong with the policy as a whole; null when nothing. */
  general: string | null;
};

/** Everything that keeps a policy from being saved; each leads to its field. */
export const ProblemSummary = ({ general }: ProblemSummaryProps) => {
  const text = useText();
  const { form, problems } = usePolicyEditing();
  const box = useRef<HTMLDivElement>(null);
  const isShown = general !== null || problems.length > 0;
  useEffect(() => {
    if (isShown) box.current?.focus();
  }, [isShown]);
  if (!isShown) return null;
  return (
    <Box
      ref={box}
      tabIndex={-1}
      role="alert"
      background="danger100"
      borderColor="danger600"
      hasRadius
      padding={4}
    >
      <Typography tag="h2" variant="delta" textColor="danger700">
        {problems.length > 0 ? text('policy.problems', { count: problems.length }) : general}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={1} paddingTop={2}>
        {problems.map(({ field, sentence }) => (
          <li key={`${field} ${sentence}`}>
            <FieldButton type="button" onClick={() => goTo(field)}>
              {text('policy.problem', { field: fieldLabel(field, form, text), sentence })}
            </FieldButton>
          </li>
        ))}
      </Flex>
    </Box>
  );
};
